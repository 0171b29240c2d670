//! Whether an account is online, and what it plays.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// An account's presence, from `/api/userProfile/v1/internal/users/{accountId}/basicPresences`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct BasicPresenceResponse {
    /// The presence.
    pub basic_presence: BasicPresence,
}

/// Whether an account is online, where, and what it plays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct BasicPresence {
    /// What the account can be reached for.
    pub availability: PresenceAvailability,
    /// When the account could last be reached, in ISO 8601 and UTC. Left out while it can be, and where PSN does not
    /// know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_available_date: Option<String>,
    /// The device that the account uses, or used last.
    pub primary_platform_info: PrimaryPlatformInfo,
    /// When the account was last online, in ISO 8601 and UTC. Mostly left out: see
    /// `primaryPlatformInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_online_date: Option<String>,
    /// Whether the account is online. Mostly left out: see `primaryPlatformInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub online_status: Option<OnlineStatus>,
    /// The device that the account uses. Mostly left out: see `primaryPlatformInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<PresencePlatform>,
    /// What the account plays. Left out when it plays nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub game_title_info_list: Option<Vec<GameTitleInfo>>,
}

/// The device that an account uses, or used last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PrimaryPlatformInfo {
    /// Whether the account is online there.
    pub online_status: OnlineStatus,
    /// Which kind of device it is. Left out for an account that was never on a PS4, PS5 or PC, nor in the mobile
    /// app: the one of a PS3 owner for instance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<PresencePlatform>,
    /// When the account was last online there, in ISO 8601 and UTC, such as
    /// `2024-03-09T18:05:41.377Z`. Left out while it is online, and together with `platform`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_online_date: Option<String>,
}

/// A game that an account plays right now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct GameTitleInfo {
    /// The game's title id, such as `PPSA01234_00`.
    pub np_title_id: String,
    /// The game's name.
    pub title_name: String,
    /// The platform that the game was made for.
    pub format: PresencePlatform,
    /// The device that it runs on, which may be a newer one.
    pub launch_platform: PresencePlatform,
    /// The address of the game's icon. PS4 games have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub np_title_icon_url: Option<String>,
    /// The address of the game's icon. PS5 games have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concept_icon_url: Option<String>,
    /// What the account does in the game, in the game's own words, such as `In the main menu`. Left
    /// out by games that say nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub game_status: Option<String>,
}

/// What an account can be reached for: nothing, a game, only a message, or not now.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Tsify)]
#[tsify(type = r#""unavailable" | "availableToPlay" | "availableToCommunicate" | "busy""#)]
#[serde(rename_all = "camelCase")]
pub enum PresenceAvailability {
    /// It is offline, or wants to look so.
    Unavailable,
    /// It is at a console.
    AvailableToPlay,
    /// It is in the mobile app.
    AvailableToCommunicate,
    /// It is online and does not want to be disturbed.
    Busy,
    /// An availability that this version does not know.
    #[serde(untagged)]
    Other(String),
}

/// Whether an account is online.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Tsify)]
#[tsify(type = r#""online" | "offline""#)]
#[serde(rename_all = "camelCase")]
pub enum OnlineStatus {
    /// It is.
    Online,
    /// It is not.
    Offline,
    /// A status that this version does not know.
    #[serde(untagged)]
    Other(String),
}

/// A kind of device, as presences name it.
///
/// `"ps4"` is a member so that programs which mention it compile: PSN sends `"PS4"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Tsify)]
#[tsify(type = r#""PS5" | "PS4" | "ps4" | "PSPC" | "MOBILE_APP""#)]
pub enum PresencePlatform {
    /// PlayStation 5.
    #[serde(rename = "PS5")]
    Ps5,
    /// PlayStation 4.
    #[serde(rename = "PS4")]
    Ps4,
    /// A PC.
    #[serde(rename = "PSPC")]
    PsPc,
    /// The mobile app.
    #[serde(rename = "MOBILE_APP")]
    MobileApp,
    /// A device that this version does not know.
    #[serde(untagged)]
    Other(String),
}
