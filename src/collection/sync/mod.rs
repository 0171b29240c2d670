//! Bringing the stored trophies of an account up to date: what has changed, what is asked next, in which order, and
//! whether an answer can be believed.
//!
//! Nothing here fetches, stores or waits. [`AccountSync`] says what it needs, and is told.

mod account_sync;
mod belief;
mod listed;
mod missing;
mod need;
mod options;
mod plan;
mod progress;
mod requests;
mod tasks;
mod title_read;

pub use account_sync::{AccountSync, Finished, Loaded, TitleOutcome};
pub use listed::{ListedTitle, TitleList};
pub use missing::MissingTitles;
pub use need::{Need, Outcome, TaskId, WaitReason};
pub use options::{Compare, Job, SyncOptions};
pub use plan::Reason;
pub use progress::Progress;
pub use title_read::TitleRead;
