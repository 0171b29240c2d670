//! The trophies of a title, whoever plays it.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::TrophyType;

/// One page of the trophies of a title, or of one of its groups, from
/// `/api/trophy/v1/npCommunicationIds/{npCommunicationId}/trophyGroups/{trophyGroupId}/trophies`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct TitleTrophiesResponse {
    /// The version of the trophy set, such as `01.00`. It goes up when trophies are added.
    pub trophy_set_version: String,
    /// Whether the title has trophy groups beside the default one.
    pub has_trophy_groups: bool,
    /// The trophies of this page.
    pub trophies: Vec<TitleThinTrophy>,
    /// How many trophies there are over all pages: of the group asked for, or of the whole title for
    /// `all`.
    pub total_item_count: u32,
    /// The `offset` of the next page. Left out on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_offset: Option<u32>,
    /// The `offset` of the entry before this page, not of the page before. Left out on the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_offset: Option<u32>,
}

/// What a trophy is. Whether anybody has earned it is in `UserThinTrophy`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[tsify(type = r#"Pick<
    Trophy,
    "trophyId" | "trophyHidden" | "trophyType" | "trophyName" | "trophyDetail" | "trophyIconUrl"
    | "trophyGroupId" | "trophyProgressTargetValue" | "trophyRewardName"
    | "trophyRewardImageUrl"
>"#)]
#[serde(rename_all = "camelCase")]
pub struct TitleThinTrophy {
    /// The trophy's number, counted from 0 through all groups of the title.
    pub trophy_id: u32,
    /// Whether the trophy is secret: the console shows its name and description only once it is
    /// earned.
    pub trophy_hidden: bool,
    /// The trophy's grade.
    pub trophy_type: TrophyType,
    /// The trophy's name, in the language of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_name: Option<String>,
    /// What to do for the trophy, in the language of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_detail: Option<String>,
    /// The address of the trophy's picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_icon_url: Option<String>,
    /// The group that the trophy belongs to: `default` for the game itself, `001`, `002` and so on for
    /// what was added to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_group_id: Option<String>,
    /// How many steps the trophy takes, as a string, such as `9`. Present only for a PS5 trophy that counts steps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_progress_target_value: Option<String>,
    /// What the trophy is rewarded with, such as `Profile Avatar`. Present only for a PS5 trophy that has a reward.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_reward_name: Option<String>,
    /// The address of a picture of the reward. Present only for a PS5 trophy that has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_reward_image_url: Option<String>,
}
