//! Days in a row.

use serde::Serialize;
use tsify::Tsify;

use crate::collection::date_time::Day;

/// Days in a row on each of which a trophy was earned, in the time zone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Streaks {
    /// The longest; of several, the first. Left out if no trophy has a date.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub longest: Option<Streak>,
    /// The one that ends with the latest trophy. It goes on if its last day is today or yesterday. Left out if no trophy
    /// has a date.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub latest: Option<Streak>,
}

/// Days in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Streak {
    /// How many days.
    pub days: u32,
    /// The first of them, such as `2024-03-09`.
    #[tsify(type = "string")]
    pub first_day: Day,
    /// The last of them.
    #[tsify(type = "string")]
    pub last_day: Day,
}

impl Streaks {
    /// The streaks of days in their order.
    pub(super) fn new(days: impl Iterator<Item = Day>) -> Self {
        let mut streaks = Self::default();
        for day in days {
            let streak = match streaks.latest {
                Some(latest) if latest.last_day.since_1970() + 1 == day.since_1970() => {
                    Streak { days: latest.days + 1, last_day: day, ..latest }
                }
                _ => Streak { days: 1, first_day: day, last_day: day },
            };
            streaks.latest = Some(streak);
            if streaks.longest.is_none_or(|longest| streak.days > longest.days) {
                streaks.longest = Some(streak);
            }
        }
        streaks
    }
}
