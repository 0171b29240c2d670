//! Titles that have been begun and are not complete.

use std::cmp::Reverse;

use serde::Serialize;
use tsify::Tsify;

use super::grade_counts::TitleCounts;
use crate::collection::rows::TitleRow;

/// A title in which some trophies are earned and some are not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnfinishedTitle {
    /// The id of the title's trophy set, such as `NPWR12345_00`.
    pub np_communication_id: String,
    /// How far the account has come, in percent, as PSN says.
    pub progress: u32,
    /// How many trophies are earned.
    pub earned: u32,
    /// How many trophies are not.
    pub left: u32,
    /// The points of those.
    pub points_left: u64,
}

#[derive(Clone, Copy)]
pub struct Unfinished<'a> {
    np_communication_id: &'a str,
    progress: u32,
    counts: TitleCounts,
}

impl<'a> Unfinished<'a> {
    /// `None` if nothing is earned, or everything.
    pub fn new(row: &TitleRow<'a>, counts: &TitleCounts) -> Option<Self> {
        let is_unfinished = counts.earned.total > 0 && counts.left() > 0;
        let of_title = Self { np_communication_id: row.np_communication_id, progress: row.progress, counts: *counts };
        is_unfinished.then_some(of_title)
    }

    /// Nearer ones have lower ranks.
    pub fn rank(&self) -> (Reverse<u32>, u32) {
        (Reverse(self.progress), self.counts.left())
    }
}

impl From<Unfinished<'_>> for UnfinishedTitle {
    fn from(title: Unfinished<'_>) -> Self {
        Self {
            np_communication_id: String::from(title.np_communication_id),
            progress: title.progress,
            earned: title.counts.earned.total,
            left: title.counts.left(),
            points_left: title.counts.defined.points - title.counts.earned.points,
        }
    }
}
