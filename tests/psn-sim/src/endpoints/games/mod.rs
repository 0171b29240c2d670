//! What was played and what was bought.

mod concepts;
mod entitlements;
mod game;
mod played;
pub mod purchased;
pub mod recent_titles;
pub mod recently_played;
pub mod store;
pub mod store_lists;
pub mod store_parts;
pub mod store_views;
pub mod who_plays;
pub mod wishlist;

pub use concepts::concepts;
pub use entitlements::entitlements;
pub use played::{one_played, played};
