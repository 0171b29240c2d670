//! What PSN answers, as Rust types with serde and as TypeScript interfaces with the same names.
//!
//! The models describe; they do not filter. A JavaScript caller gets PSN's JSON untouched, and only
//! the declarations of these types reach it. A Rust caller deserialises into them.
//!
//! Three conventions hold throughout:
//! - A key that PSN may leave out is an `Option` that is not written when it is `None`, and `key?: T`
//!   in TypeScript. A key that PSN sends as `null` is an `Option` that is written as `null`, and
//!   `T | null`.
//! - A word from a list that PSN may extend is an enum with an `Other` variant, so that a word
//!   nobody has seen yet is kept and not refused.
//! - A number that PSN sends as a string stays a string, such as `trophyEarnedRate`.

mod authentication;
mod call_options;
mod devices;
mod earned_trophies;
mod error;
mod friends;
mod legacy_profile;
mod played_games;
mod presence;
mod profile;
mod purchased_games;
mod recently_played_games;
mod region;
mod share;
mod specific_title;
mod title_platform;
mod title_trophies;
mod trophy;
mod trophy_counts;
mod trophy_groups;
mod trophy_rarity;
mod trophy_summary;
mod trophy_title;
mod universal_search;
mod unknown_json;

pub use authentication::{AccessTokenResponse, AuthTokensResponse, AuthorizationPayload};
pub use call_options::{AllCallOptions, CallValidHeaders, NpServiceName};
pub use devices::{AccountDevice, AccountDevicesResponse};
pub use earned_trophies::{RarestThinTrophy, UserThinTrophy, UserTrophiesEarnedForTitleResponse};
pub use error::{OAuthErrorBody, PsnErrorBody, PsnErrorDetail};
pub use friends::{
    FriendRequest, GetUserBlockedAccountIdsResponse, GetUserFriendsAccountIdsResponse, GetUserFriendsRequestsResponse,
};
pub use legacy_profile::{
    LegacyAvatar, LegacyConsoleAvailability, LegacyPersonalDetail, LegacyPresence, LegacyProfile, LegacyProfilePicture,
    LegacyTrophySummary, ProfileFromUserNameResponse,
};
pub use played_games::{
    GameCategory, GameImage, GameMedia, GameService, LocalizedName, PlayedGame, PlayedGameConcept,
    UserPlayedGamesResponse,
};
pub use presence::{
    BasicPresence, BasicPresenceResponse, GameTitleInfo, OnlineStatus, PresenceAvailability, PresencePlatform,
    PrimaryPlatformInfo,
};
pub use profile::{PersonalDetail, ProfileFromAccountIdResponse, ProfileImage};
pub use purchased_games::{
    GameLibraryImage, Membership, PurchasedGame, PurchasedGameList, PurchasedGamesData, PurchasedGamesPageInfo,
    PurchasedGamesResponse,
};
pub use recently_played_games::{
    RecentlyPlayedGame, RecentlyPlayedGameList, RecentlyPlayedGamesData, RecentlyPlayedGamesResponse,
};
pub use region::{RegionCode, UserRegionInfo};
pub use share::ShareableProfileLinkResponse;
pub use specific_title::{RarestTrophy, SpecificTitle, SpecificTrophyTitle, UserTrophiesBySpecificTitleResponse};
pub use title_platform::TitlePlatform;
pub use title_trophies::{TitleThinTrophy, TitleTrophiesResponse};
pub use trophy::{Trophy, TrophyType};
pub use trophy_counts::TrophyCounts;
pub use trophy_groups::{
    TitleTrophyGroupsResponse, TrophyGroup, TrophyGroupEarnings, UserSummarizedTrophiesByTrophyGroupResponse,
    UserTrophyGroupEarningsForTitleResponse,
};
pub use trophy_rarity::{TrophyRarity, TrophyRarityLevel};
pub use trophy_summary::UserTrophyProfileSummaryResponse;
pub use trophy_title::{TrophyTitle, UserTitlesResponse};
pub use universal_search::{
    SocialAccountHighlights, SocialAccountMetadata, SocialAccountResult, UniversalSearchDomainResponse,
    UniversalSearchDomains, UniversalSearchResponse,
};
pub use unknown_json::UnknownJson;
