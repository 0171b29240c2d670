//! Numbers of trophies by grade.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// How many trophies there are, or were earned, by grade.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct TrophyCounts {
    /// The number of bronze trophies.
    pub bronze: u32,
    /// The number of silver trophies.
    pub silver: u32,
    /// The number of gold trophies.
    pub gold: u32,
    /// The number of platinum trophies: 0 or 1 within a title, any number over an account.
    pub platinum: u32,
}

impl TrophyCounts {
    /// How many percent of the `defined` trophies these are, as PSN counts the progress of a title and of a group.
    ///
    /// PSN compares points, leaves the platinum out, and rounds down; but one trophy is at least 1 %.
    pub fn progress_of(self, defined: Self) -> u32 {
        let all = defined.points_without_platinum();
        let percent = (self.points_without_platinum() * 100).checked_div(all).unwrap_or(0).min(100);
        let percent = u32::try_from(percent).unwrap_or(100);
        if self == Self::default() { percent } else { percent.max(1) }
    }

    fn points_without_platinum(self) -> u64 {
        u64::from(self.bronze) * 15 + u64::from(self.silver) * 30 + u64::from(self.gold) * 90
    }
}
