//! Platinum trophies: the first and the last, the fastest and the slowest.

use serde::Serialize;
use tsify::Tsify;

use crate::client::Millis;
use crate::collection::date_time::UtcDateTime;
use crate::collection::index::Index;
use crate::collection::rows::{Grade, TrophyRow};
use crate::collection::trophies::{CollectionTrophy, FirstAndLast, Place};

/// The platinum trophies that stand out. Those without a date count nowhere here.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PlatinumStats {
    /// The one that was earned first. Left out if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub first: Option<CollectionTrophy>,
    /// The one that was earned last. Left out if there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub last: Option<CollectionTrophy>,
    /// The one that took the shortest time. Left out if of none is known how long it took.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub fastest: Option<PlatinumRun>,
    /// The one that took the longest time. Left out if of none is known how long it took.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub slowest: Option<PlatinumRun>,
}

/// How long a platinum trophy took: from the first earned trophy of its group until it was earned. That is not known
/// where an earned trophy of the group has no date.
#[derive(Debug, Clone, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PlatinumRun {
    /// The platinum trophy.
    pub trophy: CollectionTrophy,
    /// When the first trophy was earned, in ISO 8601 and UTC.
    #[tsify(type = "string")]
    pub began: UtcDateTime,
    /// How long it took, in milliseconds.
    #[tsify(type = "number")]
    pub duration: Millis,
}

#[derive(Default)]
pub struct Platinums {
    earned: FirstAndLast,
    /// By how long they took.
    runs: FirstAndLast,
}

impl Platinums {
    /// Adds the platinum trophies among all that are earned in a title.
    pub fn add(&mut self, title: usize, earned: &[TrophyRow<'_>]) {
        for trophy in earned.iter().filter(|trophy| trophy.trophy_type == Grade::Platinum) {
            let Some(earned_at) = trophy.earned_at else { continue };
            let place = Place { title, trophy_id: trophy.trophy_id };
            self.earned.add(earned_at, place);
            if let Some(duration) = duration(earned, trophy, earned_at) {
                self.runs.add(duration, place);
            }
        }
    }

    pub fn finish(self, index: &Index) -> PlatinumStats {
        let trophy = |found: Option<(Millis, Place)>| CollectionTrophy::at(index, found?.1);
        let run = |found: Option<(Millis, Place)>| {
            let (duration, place) = found?;
            let trophy = CollectionTrophy::at(index, place)?;
            let began = UtcDateTime(trophy.earned_date_time?.0 - duration);
            Some(PlatinumRun { trophy, began, duration })
        };
        PlatinumStats {
            first: trophy(self.earned.first()),
            last: trophy(self.earned.last()),
            fastest: run(self.runs.first()),
            slowest: run(self.runs.last()),
        }
    }
}

/// How long a platinum trophy took, by all that are earned in its title.
fn duration(earned: &[TrophyRow<'_>], platinum: &TrophyRow<'_>, earned_at: Millis) -> Option<Millis> {
    let mut began = earned_at;
    for other in earned.iter().filter(|other| other.trophy_group_id == platinum.trophy_group_id) {
        began = began.min(other.earned_at?);
    }
    Some(earned_at - began)
}
