//! Numbers of trophies by grade, with their points.

use serde::Serialize;
use tsify::Tsify;

use crate::collection::rows::{Grade, TrophyRow};

/// Numbers of trophies by grade.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Tsify)]
#[non_exhaustive]
pub struct GradeCounts {
    /// The number of bronze trophies, worth 15 points each.
    pub bronze: u32,
    /// The number of silver trophies, worth 30 points each.
    pub silver: u32,
    /// The number of gold trophies, worth 90 points each.
    pub gold: u32,
    /// The number of platinum trophies, worth 300 points each.
    pub platinum: u32,
    /// The number of trophies of grades that this version does not know. They count no points.
    pub other: u32,
    /// All of them.
    pub total: u32,
    /// The points of all of them.
    pub points: u64,
}

impl GradeCounts {
    pub(in crate::collection) fn add(&mut self, grade: Grade<'_>) {
        let number = match grade {
            Grade::Bronze => &mut self.bronze,
            Grade::Silver => &mut self.silver,
            Grade::Gold => &mut self.gold,
            Grade::Platinum => &mut self.platinum,
            Grade::Other(_) => &mut self.other,
        };
        *number += 1;
        self.total += 1;
        self.points += u64::from(grade.points());
    }

    pub(super) fn add_all(&mut self, more: &Self) {
        self.bronze += more.bronze;
        self.silver += more.silver;
        self.gold += more.gold;
        self.platinum += more.platinum;
        self.other += more.other;
        self.total += more.total;
        self.points += more.points;
    }
}

/// The trophies of a title, or of several.
#[derive(Debug, Clone, Copy, Default)]
pub struct TitleCounts {
    pub earned: GradeCounts,
    pub defined: GradeCounts,
}

impl TitleCounts {
    pub fn add(&mut self, trophy: &TrophyRow<'_>) {
        self.defined.add(trophy.trophy_type);
        if trophy.earned {
            self.earned.add(trophy.trophy_type);
        }
    }

    pub fn add_all(&mut self, more: &Self) {
        self.earned.add_all(&more.earned);
        self.defined.add_all(&more.defined);
    }

    /// How many are not earned.
    pub fn left(&self) -> u32 {
        self.defined.total - self.earned.total
    }
}
