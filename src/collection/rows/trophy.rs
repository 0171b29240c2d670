//! A trophy of an account.

use super::{EarnedRate, Grade};
use crate::client::Millis;
use crate::models::TrophyRarityLevel;

/// The group that a trophy belongs to unless PSN names another one: the game itself.
pub const DEFAULT_GROUP: &str = "default";

/// What the index keeps of a trophy. The names are those of PSN's `Trophy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TrophyRow<'a> {
    /// The trophy's number, counted from 0 through all groups of the title.
    pub trophy_id: u32,
    /// The trophy's grade.
    pub trophy_type: Grade<'a>,
    /// The group that the trophy belongs to: `default` for the game itself, `001`, `002` and so on for what was added.
    pub trophy_group_id: &'a str,
    /// Whether the trophy is secret until it is earned.
    pub trophy_hidden: bool,
    /// Whether the account has earned the trophy.
    pub earned: bool,
    /// When it did; `None` where PSN gave no date. A PS3 can have synchronised trophies without one.
    pub earned_at: Option<Millis>,
    /// How many steps the account has done, for a trophy that counts steps and is not earned yet.
    pub progress: Option<u64>,
    /// How many steps the trophy takes, for one that counts steps.
    pub progress_target: Option<u64>,
    /// How many of the title's players have earned the trophy; `None` where PSN did not say.
    pub earned_rate: Option<EarnedRate>,
    /// How rare the trophy is; `None` where PSN did not say.
    pub trophy_rare: Option<TrophyRarityLevel>,
}

impl<'a> TrophyRow<'a> {
    /// A trophy of the default group of which no more is known than its number and grade.
    #[must_use]
    pub fn new(trophy_id: u32, trophy_type: Grade<'a>) -> Self {
        Self {
            trophy_id,
            trophy_type,
            trophy_group_id: DEFAULT_GROUP,
            trophy_hidden: false,
            earned: false,
            earned_at: None,
            progress: None,
            progress_target: None,
            earned_rate: None,
            trophy_rare: None,
        }
    }
}
