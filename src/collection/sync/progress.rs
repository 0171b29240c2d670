//! How far a run has come.

use super::need::WaitReason;
use crate::client::Millis;

/// How far a run has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How many titles are to be read, as far as that is known: titles that change during the run join them.
    pub total: usize,
    /// How many of them are done, those that failed included.
    pub done: usize,
    /// How many of them failed.
    pub failed: usize,
    /// How many requests were made: all for which [`AccountSync::may_send`](super::AccountSync::may_send) was asked.
    pub requests: u32,
    /// How many requests the rest takes, at most, as far as that is known.
    pub requests_left: u32,
    /// How many requests were not needed, since the store had what they would have told.
    pub requests_saved: u32,
    /// Until when the run waits, and why.
    pub waiting: Option<(Millis, WaitReason)>,
    /// How many milliseconds the rest takes at the pace so far; `None` before the first title is done.
    pub time_left: Option<Millis>,
}
