//! What the index keeps of a title and of its trophies: numbers, dates, and what decides about them. Names, texts and
//! addresses are elsewhere.
//!
//! A row borrows its strings, so that making or reading one allocates nothing. What PSN sends as a string and what is a
//! number or a date, is one here.

mod earned_rate;
mod from_models;
mod grade;
mod title;
mod trophy;

pub use earned_rate::EarnedRate;
pub(super) use from_models::sort;
pub use from_models::trophy_rows;
pub use grade::Grade;
pub use title::TitleRow;
pub use trophy::{DEFAULT_GROUP, TrophyRow};

use crate::client::{Millis, millis};
use crate::dates::iso_date;

/// The time of a date as PSN writes it, such as `2024-03-09T18:05:41Z`; `None` for what is no date, or is before 1970.
///
/// ```
/// # use psn_api_wasm::collection::read_date;
/// assert_eq!(read_date("2024-03-09T18:05:41Z"), Some(1_710_007_541_000));
/// assert_eq!(read_date(""), None);
/// ```
#[must_use]
pub fn read_date(text: &str) -> Option<Millis> {
    iso_date(text).and_then(millis)
}
