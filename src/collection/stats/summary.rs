//! What was counted beside what PSN's summary says.

use serde::Serialize;
use tsify::Tsify;

use super::GradeCounts;
use crate::collection::index::SummaryRow;
use crate::collection::points::points_of;
use crate::models::TrophyCounts;

/// What PSN's summary of an account says, as of when the index got it, and how that differs from what was counted.
///
/// The summary can be greater: others do not see the titles that an owner has hidden. It can be smaller, too, where a
/// trophy set has lost trophies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SummaryCheck {
    /// The trophy level.
    pub trophy_level: u32,
    /// How many trophies the account has earned in all titles.
    pub earned_trophies: TrophyCounts,
    /// The points of these trophies.
    pub points: u64,
    /// Whether exactly these numbers were counted.
    pub is_equal: bool,
    /// What the summary has more than was counted; less, where a number is negative.
    pub difference: GradeDifference,
}

/// Differences of numbers of trophies, and of their points.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Tsify)]
#[non_exhaustive]
pub struct GradeDifference {
    /// Of bronze trophies.
    pub bronze: i64,
    /// Of silver trophies.
    pub silver: i64,
    /// Of gold trophies.
    pub gold: i64,
    /// Of platinum trophies.
    pub platinum: i64,
    /// Of points.
    pub points: i64,
}

impl SummaryCheck {
    pub(super) fn new(summary: &SummaryRow, counted: &GradeCounts) -> Self {
        let earned = summary.earned_trophies;
        let points = points_of(&earned);
        let more = |summary: u32, counted: u32| i64::from(summary) - i64::from(counted);
        let difference = GradeDifference {
            bronze: more(earned.bronze, counted.bronze),
            silver: more(earned.silver, counted.silver),
            gold: more(earned.gold, counted.gold),
            platinum: more(earned.platinum, counted.platinum),
            points: points.wrapping_sub(counted.points) as i64,
        };
        Self {
            trophy_level: summary.trophy_level,
            earned_trophies: earned,
            points,
            is_equal: difference == GradeDifference::default(),
            difference,
        }
    }
}
