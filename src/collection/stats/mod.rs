//! The numbers of a collection. One pass over the index counts them all.

mod calendar;
mod completion;
mod grade_counts;
mod platforms;
mod platinums;
mod rarity;
mod streaks;
mod summary;
mod unfinished;
mod unfinished_platinum;

pub use calendar::{DailySeries, MonthStats, YearStats};
pub use completion::Completion;
pub(super) use grade_counts::Counter;
pub use grade_counts::GradeCounts;
pub use platforms::PlatformStats;
pub use platinums::{PlatinumRun, PlatinumStats};
pub use rarity::RarityStats;
pub use streaks::{Streak, Streaks};
pub use summary::{GradeDifference, SummaryCheck};
pub use unfinished::UnfinishedTitle;
pub use unfinished_platinum::UnfinishedPlatinum;

use serde::Serialize;
use tsify::Tsify;

use super::best::Best;
use super::index::{Index, Title};
use super::points::{TrophyLevel, level_of_points};
use super::rows::TrophyRow;
use super::time_zone::TimeZone;
use super::trophies::{CollectionTrophy, FirstAndLast, Place};
use crate::client::Millis;
use calendar::Calendar;
use completion::CompletionCounter;
use grade_counts::TitleCounts;
use platforms::Platforms;
use platinums::Platinums;
use rarity::Rarities;

/// What the numbers are to be like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatsOptions {
    /// Where days begin: for all numbers by year, month, weekday, hour and day, and for streaks.
    pub time_zone: TimeZone,
    /// How many entries the lists of the rarest, of the most common and of the nearest have at most.
    pub most: usize,
}

impl Default for StatsOptions {
    /// UTC, and ten entries.
    fn default() -> Self {
        Self { time_zone: TimeZone::default(), most: 10 }
    }
}

/// The numbers of a collection. They count trophies, so each set that an account has played counts for itself, also
/// where one game has several. Rates and rarities are as of when a title was read last.
///
/// Titles and trophies are named by their ids. Of several that are equal, the first by id comes first.
#[derive(Debug, Clone, PartialEq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Stats {
    /// The earned trophies by grade, and their points.
    pub earned: GradeCounts,
    /// All trophies of the titles by grade, earned or not, and their points.
    pub defined: GradeCounts,
    /// The level of an account that has earned these trophies and no others, with its tier.
    pub level: TrophyLevel,
    /// The points that are missing for the next level. Left out at level 999, which is the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub points_to_next_level: Option<u64>,
    /// What PSN's summary of the account says, and how it differs. Left out if the summary is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub summary: Option<SummaryCheck>,
    /// How complete the titles are.
    pub completion: Completion,
    /// The same by platform, the one with the most titles first. A title of several platforms counts for each.
    pub by_platform: Vec<PlatformStats>,
    /// By PSN's four classes of rarity, the rarest first; then by numbers that this version does not know. Trophies
    /// without a rarity are in none.
    pub by_rarity: Vec<RarityStats>,
    /// The earned trophies that the fewest players have, the rarest first.
    pub rarest_earned: Vec<CollectionTrophy>,
    /// The trophies that are not earned and that the most players have, the most common first.
    pub most_common_unearned: Vec<CollectionTrophy>,
    /// The begun titles that are not complete, the one with the highest progress first; of those with the same, the one
    /// with the fewest trophies left.
    pub nearest_to_completion: Vec<UnfinishedTitle>,
    /// The platinum trophies that are not earned, of whose groups something is: the one with the highest progress first; of
    /// those with the same, the one with the fewest trophies left.
    pub nearest_to_platinum: Vec<UnfinishedPlatinum>,
    /// The trophy that was earned first. Left out if none has a date.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub first_earned: Option<CollectionTrophy>,
    /// The trophy that was earned last. Left out if none has a date.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub last_earned: Option<CollectionTrophy>,
    /// The first, last, fastest and slowest platinum.
    pub platinums: PlatinumStats,
    /// By year in the time zone, the earliest first. Years without an earned trophy are left out.
    pub by_year: Vec<YearStats>,
    /// By month in the time zone, the earliest first. Months without an earned trophy are left out.
    pub by_month: Vec<MonthStats>,
    /// How many trophies were earned on each weekday in the time zone. The first is Sunday, as in JavaScript's `getDay()`.
    #[tsify(type = "number[]")]
    pub by_weekday: [u32; 7],
    /// How many trophies were earned in each hour of the day in the time zone. The first begins at midnight.
    #[tsify(type = "number[]")]
    pub by_hour: [u32; 24],
    /// What was earned on each day in the time zone, ready to plot.
    pub per_day: DailySeries,
    /// Days in a row with an earned trophy.
    pub streaks: Streaks,
    /// How many earned trophies have no date. The numbers by time do not count them.
    pub undated: u32,
}

/// Counts a collection.
///
/// ```
/// use psn_api_wasm::collection::{Grade, Index, StatsOptions, TitleBlock, TitleRow, TrophyRow, stats};
///
/// let mut index = Index::new("1234567890123456789");
/// let title = TitleRow { np_communication_id: "NPWR20188_00", progress: 50, ..TitleRow::default() };
/// let gold = TrophyRow { earned: true, ..TrophyRow::new(0, Grade::Gold) };
/// index.insert(TitleBlock::new(&title, &[gold, TrophyRow::new(1, Grade::Bronze)]));
///
/// let stats = stats(&index, &StatsOptions::default());
/// assert_eq!((stats.earned.total, stats.earned.points, stats.level.trophy_level), (1, 90, 2));
/// ```
#[must_use]
pub fn stats(index: &Index, options: &StatsOptions) -> Stats {
    let mut numbers = Numbers::new(options);
    index.titles().enumerate().for_each(|(place, title)| numbers.count(place, &title));
    numbers.finish(index)
}

/// All that is counted, while it is.
struct Numbers<'a> {
    counts: TitleCounts,
    completion: CompletionCounter,
    platforms: Platforms<'a>,
    rarities: Rarities,
    rarest_earned: Best<Place>,
    most_common_unearned: Best<Place>,
    nearest_to_completion: Best<Place>,
    nearest_to_platinum: Best<Place>,
    earned: FirstAndLast,
    platinums: Platinums,
    calendar: Calendar<'a>,
    /// What is earned in the title that is counted.
    earned_rows: Vec<TrophyRow<'a>>,
}

impl<'a> Numbers<'a> {
    fn new(options: &'a StatsOptions) -> Self {
        Self {
            counts: TitleCounts::default(),
            completion: CompletionCounter::default(),
            platforms: Platforms::default(),
            rarities: Rarities::default(),
            rarest_earned: Best::new(options.most),
            most_common_unearned: Best::new(options.most),
            nearest_to_completion: Best::new(options.most),
            nearest_to_platinum: Best::new(options.most),
            earned: FirstAndLast::default(),
            platinums: Platinums::default(),
            calendar: Calendar::new(&options.time_zone),
            earned_rows: Vec::new(),
        }
    }

    fn count(&mut self, title_place: usize, title: &Title<'a>) {
        let row = title.row();
        let mut counts = TitleCounts::default();
        self.earned_rows.clear();
        for trophy in title.trophies() {
            let place = Place { title: title_place, trophy_id: trophy.trophy_id };
            let tenths = trophy.earned_rate.map(|rate| u64::from(rate.tenths()));
            counts.add(&trophy);
            self.rarities.add(&trophy);
            if trophy.earned {
                self.calendar.add(&trophy);
                trophy.earned_at.inspect(|earned_at| self.earned.add(*earned_at, place));
                tenths.inspect(|tenths| self.rarest_earned.add(*tenths, place));
                self.earned_rows.push(trophy);
            } else {
                tenths.inspect(|tenths| self.most_common_unearned.add(u64::MAX - tenths, place));
            }
        }
        self.platinums.add(title_place, &self.earned_rows);
        self.counts.add_all(&counts);
        self.completion.add(row, &counts);
        self.platforms.add(row, &counts);
        let Some(rank) = UnfinishedTitle::rank(row, &counts) else { return };
        let place = Place { title: title_place, trophy_id: 0 };
        self.nearest_to_completion.add(rank, place);
        if counts.has_unearned_platinum()
            && let Some(rank) = UnfinishedPlatinum::rank(title)
        {
            self.nearest_to_platinum.add(rank, place);
        }
    }

    fn finish(self, index: &Index) -> Stats {
        let earned = GradeCounts::from(self.counts.earned);
        let level = level_of_points(earned.points);
        let trophy = |found: Option<(Millis, Place)>| CollectionTrophy::at(index, found?.1);
        let unfinished = |place: Place| UnfinishedTitle::at(index, place.title);
        let platinum = |place: Place| UnfinishedPlatinum::at(index, place.title);
        let days = self.calendar.days();
        let months = calendar::months(&days);
        Stats {
            earned,
            defined: self.counts.defined.into(),
            level,
            points_to_next_level: level.points_to_next(),
            summary: index.summary().map(|summary| SummaryCheck::new(summary, &earned)),
            completion: self.completion.finish(&self.counts),
            by_platform: self.platforms.finish(),
            by_rarity: self.rarities.finish(),
            rarest_earned: CollectionTrophy::all(index, self.rarest_earned.finish()),
            most_common_unearned: CollectionTrophy::all(index, self.most_common_unearned.finish()),
            nearest_to_completion: self.nearest_to_completion.finish().filter_map(unfinished).collect(),
            nearest_to_platinum: self.nearest_to_platinum.finish().filter_map(platinum).collect(),
            first_earned: trophy(self.earned.first()),
            last_earned: trophy(self.earned.last()),
            platinums: self.platinums.finish(index),
            by_year: calendar::by_year(&months),
            by_month: calendar::by_month(&months),
            by_weekday: self.calendar.by_weekday,
            by_hour: self.calendar.by_hour,
            per_day: DailySeries::new(&days),
            streaks: Streaks::new(days.iter().map(|(day, _)| *day)),
            undated: self.calendar.undated,
        }
    }
}
