//! What a run is to do.

use crate::client::Millis;

/// What the list of titles is compared with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Compare {
    /// With what the store has. Only what has changed is read, and all is kept.
    #[default]
    Stored,
    /// With the dates that a program's own database has: [`ListedTitle::known_at`](super::ListedTitle::known_at). Nothing
    /// is loaded or saved.
    Known,
}

/// Which part of the work a run does. Programs that work on many machines take it apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Job {
    /// All: see what has changed, read it, and save the index.
    #[default]
    Sync,
    /// Only see what has changed: [`AccountSync::planned`](super::AccountSync::planned).
    Plan,
    /// Only read one title. The program gives it as the list of titles; the index is another job's.
    Title,
}

/// What a run is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyncOptions {
    /// Which part of the work it does.
    pub job: Job,
    /// The account: its numeric id, or `"me"` for the signed-in account.
    pub account_id: String,
    /// How many titles are worked on at once.
    pub concurrency: usize,
    /// How many requests may be made, whatever they are for: [`AccountSync::may_send`](super::AccountSync::may_send) counts
    /// them. A run of less than 6 may never get on: summary, list, three for a title, and the summary again.
    pub max_requests: Option<u32>,
    /// Titles that were read longer ago, in milliseconds, are read again: how many players have a trophy changes every
    /// day, and PSN does not say so.
    pub max_age: Option<Millis>,
    /// What the list of titles is compared with.
    pub compare: Compare,
    /// When the work was planned, if another run did that, in milliseconds since 1970. What was read since is not too old.
    pub planned_at: Option<Millis>,
}

impl Default for SyncOptions {
    fn default() -> Self {
        Self {
            job: Job::Sync,
            account_id: String::from("me"),
            concurrency: 4,
            max_requests: None,
            max_age: None,
            compare: Compare::Stored,
            planned_at: None,
        }
    }
}
