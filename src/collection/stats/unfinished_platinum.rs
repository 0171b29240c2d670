//! Platinum trophies that are not earned, though something is that they need.

use serde::Serialize;
use tsify::Tsify;

use super::grade_counts::{Counter, TitleCounts};
use crate::collection::index::{Index, Title};
use crate::collection::rows::{Grade, TrophyRow};

/// A platinum trophy that is not earned, of whose group something is. What was added to the title later, in groups of its
/// own, is not needed for it, and counts nowhere here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UnfinishedPlatinum {
    /// The id of the title's trophy set, such as `NPWR12345_00`.
    pub np_communication_id: String,
    /// The platinum trophy's number in the set.
    pub trophy_id: u32,
    /// How far the account has come in the group, in whole percent of the points without those of the platinum trophy.
    pub progress: u32,
    /// How many trophies of the group are earned.
    pub earned: u32,
    /// How many trophies of the group are not, with the platinum trophy.
    pub left: u32,
    /// The points of those.
    pub points_left: u64,
}

impl UnfinishedPlatinum {
    /// The rank of a title's platinum: nearer ones have lower ranks. `None` if there is none, or it is not begun.
    pub(super) fn rank(title: &Title<'_>) -> Option<u64> {
        let (_, counts) = group_of_platinum(title)?;
        let is_begun = counts.earned.total() > 0;
        is_begun.then(|| u64::from(u32::MAX - progress(&counts)) << 32 | u64::from(counts.left()))
    }

    pub(super) fn at(index: &Index, place: usize) -> Option<Self> {
        let title = index.at(place)?;
        let (platinum, counts) = group_of_platinum(&title)?;
        Some(Self {
            np_communication_id: String::from(title.row().np_communication_id),
            trophy_id: platinum.trophy_id,
            progress: progress(&counts),
            earned: counts.earned.total(),
            left: counts.left(),
            points_left: counts.defined.points() - counts.earned.points(),
        })
    }
}

/// A title's first platinum trophy that is not earned, and what its group has.
fn group_of_platinum<'a>(title: &Title<'a>) -> Option<(TrophyRow<'a>, TitleCounts)> {
    let platinum = title.trophies().find(|trophy| trophy.trophy_type == Grade::Platinum && !trophy.earned)?;
    let mut counts = TitleCounts::default();
    let group = title.trophies().filter(|trophy| trophy.trophy_group_id == platinum.trophy_group_id);
    group.for_each(|trophy| counts.add(&trophy));
    Some((platinum, counts))
}

fn progress(counts: &TitleCounts) -> u32 {
    let points = |counter: &Counter| counter.points() - u64::from(counter.platinum() * Grade::Platinum.points());
    let percent = (points(&counts.earned) * 100).checked_div(points(&counts.defined));
    percent.unwrap_or_default() as u32
}
