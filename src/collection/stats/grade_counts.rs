//! Numbers of trophies by grade, with their points.

use serde::Serialize;
use tsify::Tsify;

use crate::collection::index::Title;
use crate::collection::points::points_of;
use crate::collection::rows::{Grade, TrophyRow};
use crate::models::TrophyCounts;

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

/// Numbers of trophies while they are counted: bronze, silver, gold, platinum, others.
#[derive(Debug, Clone, Copy, Default)]
pub struct Counter([u32; 5]);

impl Counter {
    /// Adds a trophy if `is_counted`, without a branch by that.
    pub fn add(&mut self, grade: Grade<'_>, is_counted: bool) {
        let place = match grade {
            Grade::Bronze => 0,
            Grade::Silver => 1,
            Grade::Gold => 2,
            Grade::Platinum => 3,
            Grade::Other(_) => 4,
        };
        self.0.get_mut(place).into_iter().for_each(|count| *count += u32::from(is_counted));
    }

    pub fn add_all(&mut self, more: &Self) {
        self.0.iter_mut().zip(more.0).for_each(|(count, more)| *count += more);
    }

    pub fn total(&self) -> u32 {
        self.0.iter().sum()
    }

    pub fn platinum(&self) -> u32 {
        let [.., platinum, _] = self.0;
        platinum
    }

    pub fn points(&self) -> u64 {
        let [bronze, silver, gold, platinum, _] = self.0;
        points_of(&TrophyCounts { bronze, silver, gold, platinum })
    }
}

impl From<Counter> for GradeCounts {
    fn from(counter: Counter) -> Self {
        let [bronze, silver, gold, platinum, other] = counter.0;
        Self { bronze, silver, gold, platinum, other, total: counter.total(), points: counter.points() }
    }
}

/// The trophies of a title, or of several.
#[derive(Debug, Clone, Copy, Default)]
pub struct TitleCounts {
    pub earned: Counter,
    pub defined: Counter,
}

impl TitleCounts {
    pub fn of(title: &Title<'_>) -> Self {
        let mut counts = Self::default();
        title.trophies().for_each(|trophy| counts.add(&trophy));
        counts
    }

    pub fn add(&mut self, trophy: &TrophyRow<'_>) {
        self.defined.add(trophy.trophy_type, true);
        self.earned.add(trophy.trophy_type, trophy.earned);
    }

    pub fn add_all(&mut self, more: &Self) {
        self.earned.add_all(&more.earned);
        self.defined.add_all(&more.defined);
    }

    /// How many are not earned.
    pub fn left(&self) -> u32 {
        self.defined.total() - self.earned.total()
    }

    pub fn has_unearned_platinum(&self) -> bool {
        self.defined.platinum() > self.earned.platinum()
    }
}
