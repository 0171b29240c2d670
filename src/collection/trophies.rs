//! Single trophies that a result names.

use serde::Serialize;
use tsify::Tsify;

use super::date_time::UtcDateTime;
use super::rows::TrophyRow;
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

/// A trophy that may come into a result.
#[derive(Clone, Copy)]
pub struct Found<'a> {
    pub np_communication_id: &'a str,
    pub trophy: TrophyRow<'a>,
}

impl From<Found<'_>> for CollectionTrophy {
    fn from(Found { np_communication_id, trophy }: Found<'_>) -> Self {
        Self {
            np_communication_id: String::from(np_communication_id),
            trophy_id: trophy.trophy_id,
            trophy_type: trophy.trophy_type.into(),
            earned_rate: trophy.earned_rate.map(|rate| rate.percent()),
            earned_date_time: trophy.earned_at.map(UtcDateTime),
        }
    }
}

/// Those that were earned first and last. Of several, the first that comes.
#[derive(Default)]
pub struct FirstAndLast<'a> {
    first: Option<(Millis, Found<'a>)>,
    last: Option<(Millis, Found<'a>)>,
}

impl<'a> FirstAndLast<'a> {
    /// Adds an earned trophy.
    pub fn add(&mut self, found: Found<'a>) {
        let Some(earned_at) = found.trophy.earned_at else { return };
        if self.first.is_none_or(|(first, _)| earned_at < first) {
            self.first = Some((earned_at, found));
        }
        if self.last.is_none_or(|(last, _)| earned_at > last) {
            self.last = Some((earned_at, found));
        }
    }

    pub fn finish(self) -> (Option<CollectionTrophy>, Option<CollectionTrophy>) {
        (self.first.map(|(_, found)| found.into()), self.last.map(|(_, found)| found.into()))
    }
}
