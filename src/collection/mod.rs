//! The trophies of an account.

mod changes;
mod compare;
mod csv;
mod date_time;
mod index;
mod pairs;
mod points;
mod rows;
mod stats;
pub mod sync;
mod time_zone;
mod title_progress;

pub use changes::{EarnedTrophy, ProgressedTrophy, SetChange, TitleChanges, changes};
pub use compare::{
    Comparison, ComparisonCounts, EarnedBy, Side, TitleComparison, TrophyComparison, compare, compare_title,
};
pub use csv::{CSV_HEADER, TitleTexts, TrophyTexts, push_csv};
pub use date_time::{Day, UtcDateTime};
pub use index::{Index, IndexError, SummaryRow, Title, TitleBlock, Trophies};
pub use points::{TrophyLevel, level_of_points, points_of, points_of_level, tier_of_level};
pub use rows::{DEFAULT_GROUP, EarnedRate, Grade, TitleRow, TrophyRow, read_date, trophy_rows};
pub use stats::{
    CollectionTrophy, Completion, DailySeries, GradeCounts, GradeDifference, MonthStats, PlatformStats, PlatinumRun,
    PlatinumStats, RarityStats, Stats, StatsOptions, Streak, Streaks, SummaryCheck, UnfinishedTitle, YearStats, stats,
};
pub use time_zone::{InvalidOffset, TimeZone};
pub use title_progress::progress_of;

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
        EarnedTrophy::DECL,
        GradeCounts::DECL,
        GradeDifference::DECL,
        MonthStats::DECL,
        PlatformStats::DECL,
        PlatinumRun::DECL,
        PlatinumStats::DECL,
        ProgressedTrophy::DECL,
        RarityStats::DECL,
        SetChange::DECL,
        Stats::DECL,
        Streak::DECL,
        Streaks::DECL,
        SummaryCheck::DECL,
        TitleChanges::DECL,
        TitleComparison::DECL,
        TrophyComparison::DECL,
        TrophyLevel::DECL,
        UnfinishedTitle::DECL,
        YearStats::DECL,
    ]
};
