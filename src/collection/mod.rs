//! The trophies of an account.

mod date_time;
mod index;
mod points;
mod rows;
pub mod sync;

pub use date_time::{Day, UtcDateTime};
pub use index::{Index, IndexError, SummaryRow, Title, TitleBlock, Trophies};
pub use points::{TrophyLevel, level_of_points, points_of, points_of_level, tier_of_level};
pub use rows::{DEFAULT_GROUP, EarnedRate, Grade, TitleRow, TrophyRow, read_date, trophy_rows};
