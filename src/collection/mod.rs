//! The trophies of an account.

mod points;

pub use points::{TrophyLevel, level_of_points, points_of, points_of_level, tier_of_level};
