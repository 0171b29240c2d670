//! How far an account has come in a title.

use super::points::points_of;
use crate::models::TrophyCounts;

/// How many percent of the `defined` trophies of a title, or of a group, the `earned` ones are, as PSN counts it.
///
/// PSN compares points, leaves the platinum out, and rounds down; but one trophy is at least 1 %.
///
/// ```
/// use psn_api_wasm::collection::progress_of;
/// use psn_api_wasm::models::TrophyCounts;
///
/// let defined = TrophyCounts { bronze: 47, silver: 16, gold: 5, platinum: 1 };
/// let earned = TrophyCounts { bronze: 13, silver: 5, gold: 1, platinum: 0 };
/// assert_eq!(progress_of(&earned, &defined), 26);
/// ```
#[must_use]
pub fn progress_of(earned: &TrophyCounts, defined: &TrophyCounts) -> u32 {
    let points = |counts: &TrophyCounts| points_of(&TrophyCounts { platinum: 0, ..*counts });
    let percent = (points(earned) * 100).checked_div(points(defined)).unwrap_or(0).min(100);
    let least = u64::from(*earned != TrophyCounts::default());
    u32::try_from(percent.max(least)).unwrap_or(100)
}
