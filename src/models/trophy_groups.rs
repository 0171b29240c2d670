//! The parts that a title's trophies fall into: the game itself and what was added to it.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::{NpServiceName, TrophyCounts};

/// A title's trophy groups, from `/api/trophy/v1/npCommunicationIds/{npCommunicationId}/trophyGroups`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct TitleTrophyGroupsResponse {
    /// The trophy service that the title belongs to. Older answers, from 2021, lack it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub np_service_name: Option<NpServiceName>,
    /// The id of the title's trophy set, such as `NPWR12345_00`. Older answers, from 2021, lack it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub np_communication_id: Option<String>,
    /// The version of the trophy set, such as `01.00`. It goes up when trophies are added.
    pub trophy_set_version: String,
    /// The title's name, in the language of the request.
    pub trophy_title_name: String,
    /// What the trophy set calls itself, often the name again. Present only for PS3, PS4 and PS Vita.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_title_detail: Option<String>,
    /// The address of the title's icon.
    pub trophy_title_icon_url: String,
    /// The platform, or several with commas between when they share the trophy set, such as
    /// `PSVITA,PS4`.
    #[tsify(type = "TitlePlatform | (string & {})")]
    pub trophy_title_platform: String,
    /// How many trophies the title has over all groups.
    pub defined_trophies: TrophyCounts,
    /// The groups, the default one first.
    pub trophy_groups: Vec<TrophyGroup>,
}

/// One trophy group of a title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct TrophyGroup {
    /// The group's id: `default` for the game itself, `001`, `002` and so on for what was added to it.
    pub trophy_group_id: String,
    /// The group's name, in the language of the request.
    pub trophy_group_name: String,
    /// What the group calls itself, often the name again. Present only for PS3, PS4 and PS Vita.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_group_detail: Option<String>,
    /// The address of the group's icon.
    pub trophy_group_icon_url: String,
    /// How many trophies the group has.
    pub defined_trophies: TrophyCounts,
}

/// A user's progress on a title by trophy group, from
/// `/api/trophy/v1/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophyGroups`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct UserTrophyGroupEarningsForTitleResponse {
    /// The version of the trophy set, such as `01.00`. It goes up when trophies are added.
    pub trophy_set_version: String,
    /// Whether the account has hidden the title from its trophy list. Only the account itself sees such
    /// a title.
    pub hidden_flag: bool,
    /// How far the user has come in the title, in percent, from `0` to `100`.
    pub progress: u32,
    /// How many of the title's trophies the user has earned.
    pub earned_trophies: TrophyCounts,
    /// The progress in each group, the default one first.
    pub trophy_groups: Vec<TrophyGroupEarnings>,
    /// When the user last earned a trophy in the title, in ISO 8601 and UTC, such as
    /// `2024-03-09T18:05:41Z`.
    pub last_updated_date_time: String,
}

/// A user's progress in one trophy group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct TrophyGroupEarnings {
    /// The group's id: `default` for the game itself, `001`, `002` and so on for what was added to it.
    pub trophy_group_id: String,
    /// How far the user has come in the group, in percent, from `0` to `100`.
    pub progress: u32,
    /// How many of the group's trophies the user has earned.
    pub earned_trophies: TrophyCounts,
    /// When the user last earned a trophy in the group, in ISO 8601 and UTC. Left out for a group in
    /// which nothing was ever earned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated_date_time: Option<String>,
}

/// The name that psn-api's first versions had for `UserTrophyGroupEarningsForTitleResponse`.
pub type UserSummarizedTrophiesByTrophyGroupResponse = UserTrophyGroupEarningsForTitleResponse;

/// The same in TypeScript.
#[cfg(feature = "typescript")]
pub(super) const USER_SUMMARIZED_TROPHIES: &str = "/**
 * The name that psn-api's first versions had for `UserTrophyGroupEarningsForTitleResponse`.
 *
 * @deprecated Use `UserTrophyGroupEarningsForTitleResponse`.
 */
export type UserSummarizedTrophiesByTrophyGroupResponse = UserTrophyGroupEarningsForTitleResponse;";
