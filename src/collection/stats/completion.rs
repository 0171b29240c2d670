//! How complete titles are.

use serde::Serialize;
use tsify::Tsify;

use super::grade_counts::TitleCounts;
use crate::collection::rows::TitleRow;

/// How complete the titles of a collection are. A title without trophies counts nowhere here.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Completion {
    /// How many titles there are.
    pub titles: u32,
    /// In how many of them a trophy is earned.
    pub begun_titles: u32,
    /// How many of them PSN gives a progress of 100 %.
    pub complete_titles: u32,
    /// The average of the titles' progress as PSN gives it, in percent. `0` if there are no titles.
    pub average_progress: f64,
    /// How many percent of all trophies are earned. `0` if there are none.
    pub overall: f64,
    /// How many titles have a platinum trophy.
    pub platinum_titles: u32,
    /// In how many of these it is earned.
    pub earned_platinum_titles: u32,
    /// How many percent these are. `0` if no title has a platinum.
    pub platinum_rate: f64,
}

/// PSN's progress of a complete title.
const COMPLETE: u32 = 100;

/// Whether PSN says that everything is earned.
pub fn is_complete(row: &TitleRow<'_>) -> bool {
    row.progress >= COMPLETE
}

#[derive(Default)]
pub struct CompletionCounter {
    counted: Completion,
    progress: u64,
}

impl CompletionCounter {
    pub fn add(&mut self, row: &TitleRow<'_>, counts: &TitleCounts) {
        if counts.defined.total() == 0 {
            return;
        }
        self.counted.titles += 1;
        self.counted.begun_titles += u32::from(counts.earned.total() > 0);
        self.counted.complete_titles += u32::from(is_complete(row));
        self.counted.platinum_titles += u32::from(counts.defined.platinum() > 0);
        self.counted.earned_platinum_titles += u32::from(counts.earned.platinum() > 0);
        self.progress += u64::from(row.progress);
    }

    pub fn finish(self, counts: &TitleCounts) -> Completion {
        let counted = self.counted;
        let titles = f64::from(counted.titles);
        Completion {
            average_progress: if counted.titles == 0 { 0.0 } else { self.progress as f64 / titles },
            overall: percent(counts.earned.total(), counts.defined.total()),
            platinum_rate: percent(counted.earned_platinum_titles, counted.platinum_titles),
            ..counted
        }
    }
}

fn percent(part: u32, whole: u32) -> f64 {
    if whole == 0 { 0.0 } else { f64::from(part) * 100.0 / f64::from(whole) }
}
