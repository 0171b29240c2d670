//! Platinum trophies: the first and the last, the fastest and the slowest.

use serde::Serialize;
use tsify::Tsify;

use crate::client::Millis;
use crate::collection::date_time::UtcDateTime;
use crate::collection::index::Title;
use crate::collection::rows::Grade;
use crate::collection::trophies::{CollectionTrophy, FirstAndLast, Found};

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
pub struct Platinums<'a> {
    first_and_last: FirstAndLast<'a>,
    fastest: Option<Run<'a>>,
    slowest: Option<Run<'a>>,
}

#[derive(Clone, Copy)]
struct Run<'a> {
    trophy: Found<'a>,
    began: Millis,
    duration: Millis,
}

impl<'a> Platinums<'a> {
    /// Adds an earned trophy, which need not be a platinum.
    pub fn add(&mut self, title: &Title<'a>, found: Found<'a>) {
        if found.trophy.trophy_type != Grade::Platinum {
            return;
        }
        self.first_and_last.add(found);
        let Some(run) = Run::new(title, found) else { return };
        if self.fastest.is_none_or(|fastest| run.duration < fastest.duration) {
            self.fastest = Some(run);
        }
        if self.slowest.is_none_or(|slowest| run.duration > slowest.duration) {
            self.slowest = Some(run);
        }
    }

    pub fn finish(self) -> PlatinumStats {
        let (first, last) = self.first_and_last.finish();
        PlatinumStats { first, last, fastest: self.fastest.map(Run::into), slowest: self.slowest.map(Run::into) }
    }
}

impl<'a> Run<'a> {
    fn new(title: &Title<'a>, trophy: Found<'a>) -> Option<Self> {
        let earned_at = trophy.trophy.earned_at?;
        let mut began = earned_at;
        for other in title.trophies().filter(|other| other.earned) {
            if other.trophy_group_id == trophy.trophy.trophy_group_id {
                began = began.min(other.earned_at?);
            }
        }
        Some(Self { trophy, began, duration: earned_at - began })
    }
}

impl From<Run<'_>> for PlatinumRun {
    fn from(run: Run<'_>) -> Self {
        Self { trophy: run.trophy.into(), began: UtcDateTime(run.began), duration: run.duration }
    }
}
