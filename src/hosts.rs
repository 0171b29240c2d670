//! Where PSN's services live: the beginning of every request's URL.

/// Sign-in: authorization codes and tokens.
pub const SIGN_IN: &str = "https://ca.account.sony.com/api/authz/v3/oauth";
/// Where a signed-in browser is shown its NPSSO, and how long that lives.
pub const NPSSO_PAGE: &str = "https://ca.account.sony.com/api/v1/ssocookie";
/// Trophy titles, groups, trophies and what accounts earned of them.
pub const TROPHY: &str = "https://m.np.playstation.com/api/trophy/v1";
/// Profiles, presence, friends and blocks, by account id.
pub const USER: &str = "https://m.np.playstation.com/api/userProfile/v1/internal/users";
/// The games that accounts played.
pub const GAME_LIST: &str = "https://m.np.playstation.com/api/gamelist/v2/users";
/// Profiles by online id, as the older consoles read them.
pub const LEGACY_PROFILE: &str = "https://us-prof.np.community.playstation.net/userProfile/v1/users";
/// Links to share.
pub const SHARE: &str = "https://m.np.playstation.com/api/cpss/v1/share";
/// The devices of the signed-in account.
pub const DEVICES: &str = "https://dms.api.playstation.com/api/v1/devices";
/// Search over everything.
pub const SEARCH: &str = "https://m.np.playstation.com/api/search/v1";
/// GraphQL with persisted queries.
pub const GRAPHQL: &str = "https://web.np.playstation.com/api/graphql/v1/op";

/// All of these: the only places that a relay asks.
pub const SERVICES: [&str; 9] = [SIGN_IN, TROPHY, USER, GAME_LIST, LEGACY_PROFILE, SHARE, DEVICES, SEARCH, GRAPHQL];
