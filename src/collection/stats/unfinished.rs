//! Titles that have been begun and are not complete.

use serde::Serialize;
use tsify::Tsify;

use super::grade_counts::TitleCounts;
use crate::collection::index::Index;
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

impl UnfinishedTitle {
    /// The rank of a title: nearer ones have lower ranks. `None` if nothing is earned, or everything.
    pub(super) fn rank(row: &TitleRow<'_>, counts: &TitleCounts) -> Option<u64> {
        let is_unfinished = counts.earned.total() > 0 && counts.left() > 0;
        is_unfinished.then(|| u64::from(u32::MAX - row.progress) << 32 | u64::from(counts.left()))
    }

    pub(super) fn at(index: &Index, place: usize) -> Option<Self> {
        let title = index.at(place)?;
        let counts = TitleCounts::of(&title);
        Some(Self {
            np_communication_id: String::from(title.row().np_communication_id),
            progress: title.row().progress,
            earned: counts.earned.total(),
            left: counts.left(),
            points_left: counts.defined.points() - counts.earned.points(),
        })
    }
}
