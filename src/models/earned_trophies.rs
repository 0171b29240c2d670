//! Which trophies of a title a user has earned.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::{TrophyRarityLevel, TrophyType};

/// One page of a user's progress on the trophies of a title, or of one of its groups, from
/// `/api/trophy/v1/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophyGroups/{trophyGroupId}/trophies`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct UserTrophiesEarnedForTitleResponse {
    /// The version of the trophy set, such as `01.00`. It goes up when trophies are added.
    pub trophy_set_version: String,
    /// Whether the title has trophy groups beside the default one.
    pub has_trophy_groups: bool,
    /// When the user last earned a trophy here, in ISO 8601 and UTC, such as `2024-03-09T18:05:41Z`.
    pub last_updated_date_time: String,
    /// The trophies of this page, earned or not.
    pub trophies: Vec<UserThinTrophy>,
    /// How many trophies there are over all pages: of the group asked for, or of the whole title for
    /// `all`.
    pub total_item_count: u32,
    /// The earned trophy that the fewest players have, or several when they are equally rare. Left out
    /// or empty when nothing is earned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rarest_trophies: Option<Vec<RarestThinTrophy>>,
    /// The `offset` of the next page. Left out on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_offset: Option<u32>,
    /// The `offset` of the entry before this page, not of the page before. Left out on the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_offset: Option<u32>,
}

/// A user's progress on one trophy. What the trophy is called is in `TitleThinTrophy`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[tsify(type = r#"Pick<
    Trophy,
    "trophyId" | "trophyHidden" | "earned" | "earnedDateTime" | "progress" | "progressRate"
    | "progressedDateTime" | "trophyType" | "trophyRare" | "trophyEarnedRate"
    | "trophyProgressTargetValue" | "trophyRewardName" | "trophyRewardImageUrl"
>"#)]
#[serde(rename_all = "camelCase")]
pub struct UserThinTrophy {
    /// The trophy's number, counted from 0 through all groups of the title.
    pub trophy_id: u32,
    /// Whether the trophy is secret: the console shows its name and description only once it is
    /// earned.
    pub trophy_hidden: bool,
    /// Whether the user has earned the trophy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earned: Option<bool>,
    /// When the user earned it, in ISO 8601 and UTC. Present only if `earned` is `true`, and even then not always: a
    /// PS3 can have synchronised trophies without a date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earned_date_time: Option<String>,
    /// How many steps the user has done, as a string: the `2` of 2 out of 9. Present only for a PS5 trophy that counts
    /// steps and is not earned yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<String>,
    /// The steps done in percent, rounded down, such as `22`. Present when `progress` is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress_rate: Option<u32>,
    /// When the last step was done, in ISO 8601 and UTC. Present when `progress` is and a step was done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progressed_date_time: Option<String>,
    /// The trophy's grade.
    pub trophy_type: TrophyType,
    /// How rare the trophy is, from `0` (ultra rare) to `3` (common).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_rare: Option<TrophyRarityLevel>,
    /// How many percent of the title's players have earned the trophy, as a string with one decimal,
    /// such as `8.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_earned_rate: Option<String>,
    /// How many steps the trophy takes. psn-api declares it here; PSN sends it in `TitleThinTrophy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_progress_target_value: Option<String>,
    /// What the trophy is rewarded with. psn-api declares it here; PSN sends it in `TitleThinTrophy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_reward_name: Option<String>,
    /// The address of a picture of the reward. psn-api declares it here; PSN sends it in
    /// `TitleThinTrophy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_reward_image_url: Option<String>,
}

/// One of the rarest trophies that a user has earned in a title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[tsify(type = r#"Pick<
    Trophy,
    "trophyId" | "trophyHidden" | "earned" | "earnedDateTime" | "trophyType" | "trophyRare"
    | "trophyEarnedRate"
>"#)]
#[serde(rename_all = "camelCase")]
pub struct RarestThinTrophy {
    /// The trophy's number, counted from 0 through all groups of the title.
    pub trophy_id: u32,
    /// Whether the trophy is secret until it is earned.
    pub trophy_hidden: bool,
    /// Whether the user has earned the trophy. Always `true` here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earned: Option<bool>,
    /// When the user earned it, in ISO 8601 and UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earned_date_time: Option<String>,
    /// The trophy's grade.
    pub trophy_type: TrophyType,
    /// How rare the trophy is, from `0` (ultra rare) to `3` (common).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_rare: Option<TrophyRarityLevel>,
    /// How many percent of the title's players have earned the trophy, as a string with one decimal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_earned_rate: Option<String>,
}
