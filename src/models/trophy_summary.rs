//! An account's trophy level.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::TrophyCounts;

/// An account's trophy level and how many trophies it has earned, from
/// `/api/trophy/v1/users/{accountId}/trophySummary`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct UserTrophyProfileSummaryResponse {
    /// The account that this is about, also when it was asked for as `me`.
    pub account_id: String,
    /// The trophy level, from `1` to `999`. A number, though psn-api declares a string.
    pub trophy_level: u32,
    /// All points of the account: 15 for a bronze trophy, 30 for silver, 90 for gold, 300 for platinum.
    /// Older answers, from 2021, lack it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_point: Option<u32>,
    /// The points at which the present level began. Older answers, from 2021, lack it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_level_base_point: Option<u32>,
    /// The points at which the next level begins. Older answers, from 2021, lack it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_level_next_point: Option<u32>,
    /// How far it is to the next level, in percent, from `0` to `99`.
    pub progress: u32,
    /// The tier that the level belongs to, which decides the icon beside it: `1` to `3` are bronze and
    /// begin at levels 1, 100 and 200; `4` to `6` silver, at 300, 400 and 500; `7` to `9` gold, at 600,
    /// 700 and 800; `10` platinum, at 999.
    #[tsify(type = "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10")]
    pub tier: u32,
    /// How many trophies the account has earned in all titles.
    pub earned_trophies: TrophyCounts,
}
