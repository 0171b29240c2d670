//! Where PSN's services live: the beginning of every request's URL.

/// Sign-in: authorization codes and tokens.
pub const SIGN_IN: &str = "https://ca.account.sony.com/api/authz/v3/oauth";
/// Where a signed-in browser is shown its NPSSO, and how long that lives.
pub const NPSSO_PAGE: &str = "https://ca.account.sony.com/api/v1/ssocookie";
/// Trophy titles, groups, trophies and what accounts earned of them.
pub const TROPHY: &str = "https://m.np.playstation.com/api/trophy/v1";
/// Profiles, presence, friends and blocks, by account id.
pub const USER: &str = "https://m.np.playstation.com/api/userProfile/v1/internal/users";
/// The newer form of it: the presence of several accounts at once.
pub const USER_V2: &str = "https://m.np.playstation.com/api/userProfile/v2/internal/users";
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
/// What an account owns.
pub const ENTITLEMENT: &str = "https://m.np.playstation.com/api/entitlement/v2/users";
/// The catalogue of games.
pub const CATALOG: &str = "https://m.np.playstation.com/api/catalog/v2/titles";
/// The consoles of the signed-in account.
pub const CONSOLES: &str = "https://m.np.playstation.com/api/cloudAssistedNavigation/v2/users";
/// The pictures and videos that consoles have put into the cloud.
pub const CAPTURES: &str = "https://m.np.playstation.com/api/gameMediaService/v2/c2s";
/// The notifications of the signed-in account.
pub const NOTIFICATIONS: &str = "https://m.np.playstation.com/api/userNotificationManager/v1/users";
/// Parties, which the consoles call sessions.
pub const SESSIONS: &str = "https://m.np.playstation.com/api/sessionManager/v2";
/// What the mobile app shows first.
pub const EXPLORE: &str = "https://m.np.playstation.com/api/explore/v2/users";
/// What the signed-in account may do.
pub const ELIGIBILITY: &str = "https://m.np.playstation.com/api/cpss/v1/eligibilityCheck";
/// The subscriptions of the signed-in account.
pub const SUBSCRIPTIONS: &str = "https://m.np.playstation.com/api/subscriptions/v2/users";
/// Groups and their messages.
pub const GROUPS: &str = "https://m.np.playstation.com/api/gamingLoungeGroups/v1";
/// GraphQL with persisted queries, as the website asks it.
pub const GRAPHQL: &str = "https://web.np.playstation.com/api/graphql/v1/op";
/// What the bar at the top of the website asks. PSN knows the query only if the client has the name of that bar.
const ORACLE: &str = "https://web.np.playstation.com/api/graphql/v1/op?operationName=getProfileOracle&";
/// GraphQL with persisted queries, as the mobile app asks it.
pub const MOBILE_GRAPHQL: &str = "https://m.np.playstation.com/api/graphql/v1/op";

/// All of these: the only places that a relay asks.
pub const SERVICES: [&str; 21] = [
    SIGN_IN,
    TROPHY,
    USER,
    USER_V2,
    GAME_LIST,
    LEGACY_PROFILE,
    SHARE,
    DEVICES,
    SEARCH,
    ENTITLEMENT,
    CATALOG,
    CONSOLES,
    CAPTURES,
    NOTIFICATIONS,
    SESSIONS,
    EXPLORE,
    ELIGIBILITY,
    SUBSCRIPTIONS,
    GROUPS,
    GRAPHQL,
    MOBILE_GRAPHQL,
];

/// The headers that a service wants besides those of every request.
pub fn headers_of(url: &str) -> &'static [(&'static str, &'static str)] {
    if url.starts_with(MOBILE_GRAPHQL) {
        &[("apollographql-client-name", "PlayStationApp-Android")]
    } else if url.starts_with(ORACLE) {
        &[("apollographql-client-name", "oracle")]
    } else if url.starts_with(GROUPS) || url.starts_with(CONSOLES) {
        // PSN refuses requests without a language at the first, and every source sends one to the second. Any will do.
        &[("Accept-Language", "en-US")]
    } else {
        &[]
    }
}
