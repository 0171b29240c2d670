//! Trophy.so, a service that has nothing to do with PSN: the achievements of a user. Nothing outside this folder and
//! its boundary, `src/wasm/trophy_so.rs`, knows of it.
//!
//! Like the rest of the crate, this does no I/O: [`get_user_achievements`] builds the request, [`retry`] decides
//! whether and when to ask again, and [`read`] reads the answer.
//!
//! ```
//! use psn_api_wasm::trophy_so::{API, get_user_achievements, read};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let api_key = "key";
//! let request = get_user_achievements(API, api_key, "user-id", Some("true"))?;
//! assert_eq!(request.url, "https://api.trophy.so/v1/users/user-id/achievements?includeIncomplete=true");
//!
//! // Send it, and follow no redirect, which would get the key; then:
//! # let (status, body) = (200, b"[]");
//! let achievements = read(status, body)?;
//! # assert!(achievements.is_empty());
//! # Ok(())
//! # }
//! ```

pub mod answer;
mod get_user_achievements;
mod models;
#[cfg(not(target_arch = "wasm32"))]
mod read;
pub mod retry;

pub use get_user_achievements::{API, InvalidRequest, get_user_achievements};
#[cfg(all(target_arch = "wasm32", feature = "trophy-so"))]
pub(crate) use get_user_achievements::{sendable, url};
#[cfg(feature = "typescript")]
pub use models::DECLARATIONS;
pub use models::{
    AchievementAttribute, AchievementFields, ApiAchievement, MetricAchievement, OtherAchievement,
    PrerequisiteAchievement, StreakAchievement, UserAchievement,
};
#[cfg(not(target_arch = "wasm32"))]
pub use read::{ReadError, read};
