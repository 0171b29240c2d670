//! When trophies were earned: by year, month, weekday, hour and day.

use serde::Serialize;
use tsify::Tsify;

use super::grade_counts::{Counter, GradeCounts};
use crate::collection::date_time::Day;
use crate::collection::rows::TrophyRow;
use crate::collection::time_zone::{Clock, TimeZone};

/// What was earned in a year of the time zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Tsify)]
#[non_exhaustive]
pub struct YearStats {
    /// The year, such as `2024`.
    pub year: u32,
    /// How many trophies were earned.
    pub earned: u32,
    /// How many of them are bronze trophies.
    pub bronzes: u32,
    /// How many of them are silver trophies.
    pub silvers: u32,
    /// How many of them are gold trophies.
    pub golds: u32,
    /// How many of them are platinums.
    pub platinums: u32,
    /// Their points.
    pub points: u64,
}

/// What was earned in a month of the time zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Tsify)]
#[non_exhaustive]
pub struct MonthStats {
    /// The month, such as `2024-03`.
    pub month: String,
    /// How many trophies were earned.
    pub earned: u32,
    /// How many of them are bronze trophies.
    pub bronzes: u32,
    /// How many of them are silver trophies.
    pub silvers: u32,
    /// How many of them are gold trophies.
    pub golds: u32,
    /// How many of them are platinums.
    pub platinums: u32,
    /// Their points.
    pub points: u64,
}

/// What was earned on each day of the time zone, in lists of the same length as plots need them. Days without an earned
/// trophy are left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Tsify)]
#[non_exhaustive]
pub struct DailySeries {
    /// The days, the earliest first, each like `2024-03-09`.
    #[tsify(type = "string[]")]
    pub days: Vec<Day>,
    /// How many trophies were earned on the day.
    pub earned: Vec<u32>,
    /// How many trophies had been earned by the end of the day, without those that have no date.
    pub total: Vec<u32>,
    /// The points of those that were earned on the day.
    pub points: Vec<u64>,
}

/// How many days have their counters together. Nearly all days are in a few of these pages.
const PAGE: usize = 512;

pub struct Calendar<'a> {
    clock: Clock<'a>,
    /// By day. A page is empty until something is earned in it.
    pages: Vec<Vec<Counter>>,
    pub by_weekday: [u32; 7],
    pub by_hour: [u32; 24],
    pub undated: u32,
}

impl<'a> Calendar<'a> {
    pub fn new(time_zone: &'a TimeZone) -> Self {
        Self { clock: Clock::new(time_zone), pages: Vec::new(), by_weekday: [0; 7], by_hour: [0; 24], undated: 0 }
    }

    /// Adds an earned trophy.
    pub fn add(&mut self, trophy: &TrophyRow<'_>) {
        let Some(earned_at) = trophy.earned_at else {
            self.undated += 1;
            return;
        };
        let (day, hour) = self.clock.day_and_hour(earned_at);
        self.by_weekday.get_mut(day.weekday() as usize).into_iter().for_each(|count| *count += 1);
        self.by_hour.get_mut(hour).into_iter().for_each(|count| *count += 1);
        self.counter(day).into_iter().for_each(|counter| counter.add(trophy.trophy_type, true));
    }

    fn counter(&mut self, day: Day) -> Option<&mut Counter> {
        let day = day.since_1970() as usize;
        if self.pages.len() <= day / PAGE {
            self.pages.resize_with(day / PAGE + 1, Vec::new);
        }
        let page = self.pages.get_mut(day / PAGE)?;
        if page.is_empty() {
            page.resize(PAGE, Counter::default());
        }
        page.get_mut(day % PAGE)
    }

    /// The days on which something was earned, the earliest first.
    pub fn days(&self) -> Vec<(Day, Counter)> {
        let mut days = Vec::new();
        for (page, counters) in self.pages.iter().enumerate() {
            for (place, counter) in counters.iter().enumerate().filter(|(_, counter)| counter.total() > 0) {
                days.push((Day::new((page * PAGE + place) as u32), *counter));
            }
        }
        days
    }
}

impl DailySeries {
    pub(super) fn new(days: &[(Day, Counter)]) -> Self {
        let mut series = Self::default();
        let mut total = 0;
        for (day, counter) in days {
            total += counter.total();
            series.days.push(*day);
            series.earned.push(counter.total());
            series.total.push(total);
            series.points.push(counter.points());
        }
        series
    }
}

pub fn by_year(days: &[(Day, Counter)]) -> Vec<YearStats> {
    let of = |(day, counter): (Day, Counter)| {
        let (year, ..) = day.year_month_day();
        let GradeCounts { bronze, silver, gold, platinum, total, points, .. } = counter.into();
        YearStats { year, earned: total, bronzes: bronze, silvers: silver, golds: gold, platinums: platinum, points }
    };
    merge(days, |day| day.year_month_day().0).into_iter().map(of).collect()
}

pub fn by_month(days: &[(Day, Counter)]) -> Vec<MonthStats> {
    let of = |(day, counter): (Day, Counter)| {
        // A day is written as its month, and two digits behind a hyphen.
        let month = day.to_string().chars().take("2024-03".len()).collect();
        let GradeCounts { bronze, silver, gold, platinum, total, points, .. } = counter.into();
        MonthStats { month, earned: total, bronzes: bronze, silvers: silver, golds: gold, platinums: platinum, points }
    };
    let month = |day: Day| {
        let (year, month, _) = day.year_month_day();
        (year, month)
    };
    merge(days, month).into_iter().map(of).collect()
}

/// Adds up what days have that belong together. The first day of each stands for it.
fn merge<P: PartialEq>(days: &[(Day, Counter)], period: impl Fn(Day) -> P) -> Vec<(Day, Counter)> {
    let mut merged: Vec<(Day, Counter)> = Vec::new();
    for (day, counter) in days {
        match merged.last_mut() {
            Some((first, sum)) if period(*first) == period(*day) => sum.add_all(counter),
            _ => merged.push((*day, *counter)),
        }
    }
    merged
}
