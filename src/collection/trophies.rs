//! Single trophies that a result names.

use std::ops::RangeInclusive;

use serde::Serialize;
use tsify::Tsify;

use super::date_time::UtcDateTime;
use super::index::Index;
use super::rows::EarnedRate;
use crate::client::Millis;
use crate::models::TrophyType;

/// A trophy of a collection. Its names and texts are with its title.
#[derive(Debug, Clone, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CollectionTrophy {
    /// The id of the title's trophy set, such as `NPWR12345_00`.
    pub np_communication_id: String,
    /// The trophy's number within the title.
    pub trophy_id: u32,
    /// The trophy's grade.
    pub trophy_type: TrophyType,
    /// How many percent of the title's players have earned it, such as `8.5`. Left out where PSN did not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub earned_rate: Option<f64>,
    /// When the account earned it, in ISO 8601 and UTC. Left out where it did not, or nobody knows when.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "string")]
    pub earned_date_time: Option<UtcDateTime>,
}

/// Where a trophy is in an index. It is small: nearly all that may come into a result do not.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Which of the titles it is in.
    pub title: usize,
    pub trophy_id: u32,
}

impl CollectionTrophy {
    pub(super) fn at(index: &Index, place: Place) -> Option<Self> {
        let title = index.at(place.title)?;
        let trophy = title.trophies().find(|trophy| trophy.trophy_id == place.trophy_id)?;
        Some(Self {
            np_communication_id: String::from(title.row().np_communication_id),
            trophy_id: trophy.trophy_id,
            trophy_type: trophy.trophy_type.into(),
            earned_rate: trophy.earned_rate.map(EarnedRate::percent),
            earned_date_time: trophy.earned_at.map(UtcDateTime),
        })
    }

    /// The trophies at places that come from the same index.
    pub(super) fn all(index: &Index, places: impl Iterator<Item = Place>) -> Vec<Self> {
        places.filter_map(|place| Self::at(index, place)).collect()
    }
}

/// The earliest and the latest of some times, each with where it comes from. Of several, the first that comes.
#[derive(Default)]
pub struct FirstAndLast {
    first: Option<(Millis, Place)>,
    last: Option<(Millis, Place)>,
}

impl FirstAndLast {
    pub fn add(&mut self, time: Millis, place: Place) {
        if self.first.is_none_or(|(first, _)| time < first) {
            self.first = Some((time, place));
        }
        if self.last.is_none_or(|(last, _)| time > last) {
            self.last = Some((time, place));
        }
    }

    pub fn first(&self) -> Option<(Millis, Place)> {
        self.first
    }

    pub fn last(&self) -> Option<(Millis, Place)> {
        self.last
    }
}

/// When the first and the last trophy were earned of those that have a date: the times for which a [`TimeZone`] is needed.
///
/// [`TimeZone`]: super::TimeZone
#[must_use]
pub fn earned_times(index: &Index) -> Option<RangeInclusive<Millis>> {
    let mut times: Option<RangeInclusive<Millis>> = None;
    for title in index.titles() {
        for time in title.trophies().filter(|trophy| trophy.earned).filter_map(|trophy| trophy.earned_at) {
            times = Some(times.map_or(time..=time, |times| time.min(*times.start())..=time.max(*times.end())));
        }
    }
    times
}
