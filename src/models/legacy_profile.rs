//! A profile looked up by online id, from the service that served the PS3 and PS4.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::TrophyCounts;

/// A user's profile, from
/// `https://us-prof.np.community.playstation.net/userProfile/v1/users/{onlineId}/profile2`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct ProfileFromUserNameResponse {
    /// The profile.
    pub profile: LegacyProfile,
}

/// A profile as the legacy service gives it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct LegacyProfile {
    /// The account's public name, its online id, as it was asked for.
    pub online_id: String,
    /// The account's number, 19 digits at most, as a string: it is too great for a JavaScript number.
    /// Most other requests take it.
    pub account_id: String,
    /// The online id with a region behind it, in base64: `name@b6.us` encoded.
    pub np_id: String,
    /// The online id of today, when the account has changed it since. Sent only if the request asks for
    /// it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_online_id: Option<String>,
    /// The avatar, mostly in one size.
    pub avatar_urls: Vec<LegacyAvatar>,
    /// Whether the account has PlayStation Plus: `1` if so, else `0`.
    #[tsify(type = "0 | 1")]
    pub plus: u32,
    /// What the person says about themselves. Often empty.
    pub about_me: String,
    /// The languages that the person uses, as tags such as `en`.
    pub languages_used: Vec<String>,
    /// The account's trophy level.
    pub trophy_summary: LegacyTrophySummary,
    /// Whether the account bears the mark of a verified person or company.
    pub is_officially_verified: bool,
    /// The person's real name and picture. Present only if the person shows them to the account that asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personal_detail: Option<LegacyPersonalDetail>,
    /// Whether the two accounts show each other their real names, such as `no`.
    pub personal_detail_sharing: String,
    /// Whether a request to share real names came with a message.
    pub personal_detail_sharing_request_message_flag: bool,
    /// `online` or `offline`. Left out when the account does not show it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub primary_online_status: Option<String>,
    /// Where the account is online, or was last. Left out when the account does not show it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presences: Option<Vec<LegacyPresence>>,
    /// How the account is related to the one that asks, such as `no` or `friend`.
    pub friend_relation: String,
    /// Whether a friend request came with a message.
    pub request_message_flag: bool,
    /// Whether the signed-in account has blocked this one.
    pub blocking: bool,
    /// Whether the signed-in account follows this one.
    pub following: bool,
    /// Whether the account's console is on. Left out when the account does not show it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub console_availability: Option<LegacyConsoleAvailability>,
}

/// An avatar in one size.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct LegacyAvatar {
    /// The size: `s`, `m`, `l` or `xl`.
    pub size: String,
    /// The picture's address.
    pub avatar_url: String,
}

/// A trophy level as the legacy service counts it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct LegacyTrophySummary {
    /// The trophy level.
    pub level: u32,
    /// How far it is to the next level, in percent.
    pub progress: u32,
    /// How many trophies the account has earned.
    pub earned_trophies: TrophyCounts,
}

/// A person's real name and picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct LegacyPersonalDetail {
    /// The given name.
    pub first_name: String,
    /// The family name.
    pub last_name: String,
    /// The profile picture, mostly in one size. Left out when the person has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_picture_urls: Option<Vec<LegacyProfilePicture>>,
}

/// A profile picture in one size.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct LegacyProfilePicture {
    /// The size: `s`, `m`, `l` or `xl`.
    pub size: String,
    /// The picture's address.
    pub profile_picture_url: String,
}

/// Where an account is online, or was last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct LegacyPresence {
    /// `online` or `offline`.
    pub online_status: String,
    /// The device, such as `PS4` or `PS3`. Left out when the account is offline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
    /// The title id of the game that the account plays. Left out when it plays nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub np_title_id: Option<String>,
    /// The name of the game that the account plays. Left out when it plays nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_name: Option<String>,
    /// The address of the game's icon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub np_title_icon_url: Option<String>,
    /// What the account does in the game, in the game's own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub game_status: Option<String>,
    /// Whether the account broadcasts what it plays.
    pub has_broadcast_data: bool,
    /// When the account was last online, in ISO 8601 and UTC, such as `2024-03-09T18:05:41Z`. Not always present.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_online_date: Option<String>,
}

/// Whether an account's console is on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct LegacyConsoleAvailability {
    /// The state of the console, such as `online` or `offline`.
    pub availability_status: String,
}
