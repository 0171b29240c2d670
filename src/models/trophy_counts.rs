//! Numbers of trophies by grade.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// How many trophies there are, or were earned, by grade.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct TrophyCounts {
    /// The number of bronze trophies.
    pub bronze: u32,
    /// The number of silver trophies.
    pub silver: u32,
    /// The number of gold trophies.
    pub gold: u32,
    /// The number of platinum trophies: 0 or 1 within a title, any number over an account.
    pub platinum: u32,
}
