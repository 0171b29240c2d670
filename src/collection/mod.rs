//! The trophies of an account: what a program keeps of them, what has changed, and all numbers. Nothing here does I/O or
//! knows the time.
//!
//! | module | what is there |
//! |---|---|
//! | `rows` | [`TitleRow`], [`TrophyRow`]: what is kept of PSN's answers; [`trophy_rows`], which merges them |
//! | `index` | [`Index`]: the rows of an account in about seven bytes a trophy, and what is read of them |
//! | `changes` | [`changes()`]: what has changed in a title since it was read last |
//! | `stats` | [`stats()`]: the numbers of a collection |
//! | `recent` | [`recent()`]: the trophies that were earned last |
//! | `compare` | [`compare()`]: two accounts side by side |
//! | `csv` | [`push_csv`]: a table with one row a trophy |
//! | `points` | [`level_of_points`]: points, levels and tiers |
//! | `time_zone` | [`TimeZone`]: a table of offsets, which says where days begin |
//! | `date_time` | [`UtcDateTime`], [`Day`]: how results write times and days |
//! | `trophies`, `best`, `pairs` | single trophies, the best few of many, two sorted lists side by side |
//!
//! # From PSN's answers to numbers
//!
//! A program asks for the account's titles, and for each title two lists: its trophies, and what the account has earned.
//!
//! ```
//! use psn_api_wasm::collection::{Index, StatsOptions, TitleBlock, TitleRow, stats, trophy_rows};
//! use psn_api_wasm::models::{TitleTrophiesResponse, TrophyTitle, UserTrophiesEarnedForTitleResponse};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let title: TrophyTitle = serde_json::from_str(
//! #     r#"{
//! #         "npServiceName": "trophy2", "npCommunicationId": "NPWR20188_00", "trophySetVersion": "01.00",
//! #         "trophyTitleName": "Harbour", "trophyTitleIconUrl": "", "trophyTitlePlatform": "PS5",
//! #         "hasTrophyGroups": false, "definedTrophies": { "bronze": 0, "silver": 0, "gold": 1, "platinum": 0 },
//! #         "progress": 100, "earnedTrophies": { "bronze": 0, "silver": 0, "gold": 1, "platinum": 0 },
//! #         "hiddenFlag": false, "lastUpdatedDateTime": "2024-03-09T18:05:41Z"
//! #     }"#,
//! # )?;
//! # let defined: TitleTrophiesResponse = serde_json::from_str(
//! #     r#"{
//! #         "trophySetVersion": "01.00", "hasTrophyGroups": false, "totalItemCount": 1,
//! #         "trophies": [{ "trophyId": 0, "trophyHidden": false, "trophyType": "gold", "trophyGroupId": "default" }]
//! #     }"#,
//! # )?;
//! # let earned: UserTrophiesEarnedForTitleResponse = serde_json::from_str(
//! #     r#"{
//! #         "trophySetVersion": "01.00", "hasTrophyGroups": false, "totalItemCount": 1,
//! #         "lastUpdatedDateTime": "2024-03-09T18:05:41Z",
//! #         "trophies": [{
//! #             "trophyId": 0, "trophyHidden": false, "trophyType": "gold", "earned": true,
//! #             "earnedDateTime": "2024-03-09T18:05:41Z", "trophyRare": 1, "trophyEarnedRate": "8.5"
//! #         }]
//! #     }"#,
//! # )?;
//! # let now = 1_790_000_000_000;
//! // `title` of `get_user_titles`, `defined` of `get_title_trophies`, `earned` of `get_user_trophies_earned_for_title`:
//! let trophies = trophy_rows(&defined.trophies, &earned.trophies);
//! let mut index = Index::new("1234567890123456789");
//! index.insert(TitleBlock::new(&TitleRow::new(&title, now), &trophies));
//!
//! let stats = stats(&index, &StatsOptions::default());
//! assert_eq!((stats.earned.gold, stats.completion.average_progress), (1, 100.0));
//! assert_eq!(stats.rarest_earned[0].earned_rate, Some(8.5));
//! assert_eq!(stats.per_day.days[0].to_string(), "2024-03-09");
//!
//! // A small file, from which the next run knows what has changed.
//! let bytes = index.encode();
//! assert_eq!(Index::open(&bytes, "1234567890123456789")?, index);
//! # Ok(())
//! # }
//! ```

mod best;
mod changes;
mod compare;
mod csv;
mod date_time;
mod index;
mod pairs;
mod points;
mod recent;
mod rows;
mod stats;
pub mod sync;
mod time_zone;
mod title_progress;
mod trophies;

pub use changes::{EarnedTrophy, ProgressedTrophy, SetChange, TitleChanges, changes};
pub use compare::{
    Comparison, ComparisonCounts, EarnedBy, Side, TitleComparison, TrophyComparison, compare, compare_title,
};
pub use csv::{CSV_HEADER, TitleTexts, TrophyTexts, push_csv};
pub use date_time::{Day, UtcDateTime};
pub use index::{Index, IndexError, SummaryRow, Title, TitleBlock, Trophies};
pub use points::{TrophyLevel, level_of_points, points_of, points_of_level, tier_of_level};
pub use recent::recent;
pub use rows::{DEFAULT_GROUP, EarnedRate, Grade, TitleRow, TrophyRow, read_date, trophy_rows};
pub use stats::{
    Completion, DailySeries, GradeCounts, GradeDifference, MonthStats, PlatformStats, PlatinumRun, PlatinumStats,
    RarityStats, Stats, StatsOptions, Streak, Streaks, SummaryCheck, UnfinishedPlatinum, UnfinishedTitle, YearStats,
    stats,
};
pub use time_zone::{InvalidOffset, TimeZone};
pub use title_progress::progress_of;
pub use trophies::{CollectionTrophy, earned_times};

/// The TypeScript declarations of the results, of which the build makes the package's declarations.
#[cfg(feature = "typescript")]
pub const DECLARATIONS: &[&str] = {
    use tsify::Tsify;
    &[
        CollectionTrophy::DECL,
        Comparison::DECL,
        ComparisonCounts::DECL,
        Completion::DECL,
        DailySeries::DECL,
        EarnedBy::DECL,
        GradeCounts::DECL,
        GradeDifference::DECL,
        MonthStats::DECL,
        PlatformStats::DECL,
        PlatinumRun::DECL,
        PlatinumStats::DECL,
        RarityStats::DECL,
        Stats::DECL,
        Streak::DECL,
        Streaks::DECL,
        SummaryCheck::DECL,
        TitleComparison::DECL,
        TrophyComparison::DECL,
        TrophyLevel::DECL,
        UnfinishedPlatinum::DECL,
        UnfinishedTitle::DECL,
        YearStats::DECL,
    ]
};
