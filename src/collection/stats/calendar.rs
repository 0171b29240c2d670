//! When trophies were earned: by year, month, weekday, hour and day.

use serde::Serialize;
use tsify::Tsify;

use super::grade_counts::{Counter, GradeCounts};
use crate::collection::date_time::{Day, Text};
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

/// A month: its year, and its number from 1.
pub type Month = (u32, u32);

pub fn months(days: &[(Day, Counter)]) -> Vec<(Month, Counter)> {
    merge(days, |day| {
        let (year, month, _) = day.year_month_day();
        (year, month)
    })
}

pub fn by_year(months: &[(Month, Counter)]) -> Vec<YearStats> {
    let of = |(year, counter): (u32, Counter)| {
        let GradeCounts { bronze, silver, gold, platinum, total, points, .. } = counter.into();
        YearStats { year, earned: total, bronzes: bronze, silvers: silver, golds: gold, platinums: platinum, points }
    };
    merge(months, |(year, _)| year).into_iter().map(of).collect()
}

pub fn by_month(months: &[(Month, Counter)]) -> Vec<MonthStats> {
    let of = |((year, month), counter): (Month, Counter)| {
        let month = String::from(Text::of_month(year, month).as_str());
        let GradeCounts { bronze, silver, gold, platinum, total, points, .. } = counter.into();
        MonthStats { month, earned: total, bronzes: bronze, silvers: silver, golds: gold, platinums: platinum, points }
    };
    months.iter().copied().map(of).collect()
}

/// Adds up what belongs to the same longer period.
fn merge<T: Copy, P: PartialEq>(counters: &[(T, Counter)], period: impl Fn(T) -> P) -> Vec<(P, Counter)> {
    let mut merged: Vec<(P, Counter)> = Vec::new();
    for (time, counter) in counters {
        let period = period(*time);
        match merged.last_mut() {
            Some((last, sum)) if *last == period => sum.add_all(counter),
            _ => merged.push((period, *counter)),
        }
    }
    merged
}
