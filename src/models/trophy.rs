//! One trophy, with all that PSN ever says about it.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::TrophyRarityLevel;

/// A trophy with every key that any PSN answer has for one.
///
/// No single answer has all of them: a title's trophies come as `TitleThinTrophy`, a user's progress
/// on them as `UserThinTrophy`. This type fits both, and the two merged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Trophy {
    /// The trophy's number, counted from 0 through all groups of the title.
    pub trophy_id: u32,
    /// Whether the trophy is secret: the console shows its name and description only once it is
    /// earned.
    pub trophy_hidden: bool,
    /// The trophy's grade.
    pub trophy_type: TrophyType,
    /// Whether the user has earned the trophy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earned: Option<bool>,
    /// When the user earned it, in ISO 8601 and UTC, such as `2024-03-09T18:05:41Z`. Present only if `earned` is
    /// `true`, and even then not always: a PS3 can have synchronised trophies without a date.
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
    /// What to do for the trophy, in the language of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_detail: Option<String>,
    /// How many percent of the title's players have earned the trophy, as a string with one decimal,
    /// such as `8.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_earned_rate: Option<String>,
    /// The group that the trophy belongs to: `default` for the game itself, `001`, `002` and so on for
    /// what was added to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_group_id: Option<String>,
    /// The address of the trophy's picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_icon_url: Option<String>,
    /// The trophy's name, in the language of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_name: Option<String>,
    /// How many steps the trophy takes, as a string: the `9` of 2 out of 9. Present only for a PS5 trophy that counts
    /// steps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_progress_target_value: Option<String>,
    /// How rare the trophy is, from `0` (ultra rare) to `3` (common).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "TrophyRarity")]
    pub trophy_rare: Option<TrophyRarityLevel>,
    /// The address of a picture of the reward. Present only for a PS5 trophy that has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_reward_image_url: Option<String>,
    /// What the trophy is rewarded with, such as `Profile Avatar`. Present only for a PS5 trophy that has a reward.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_reward_name: Option<String>,
}

/// A trophy's grade.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Tsify)]
#[tsify(type = r#""bronze" | "silver" | "gold" | "platinum""#)]
#[serde(rename_all = "lowercase")]
pub enum TrophyType {
    /// Worth 15 points.
    Bronze,
    /// Worth 30 points.
    Silver,
    /// Worth 90 points.
    Gold,
    /// Worth 300 points. A title has at most one, for earning all trophies of its default group.
    Platinum,
    /// A grade that this version does not know.
    #[serde(untagged)]
    Other(String),
}
