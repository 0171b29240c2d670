//! What a run needs next.

use crate::client::{Millis, PsnErrorCode};

/// One title of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaskId(pub(super) usize);

impl TaskId {
    /// The task with a number.
    #[must_use]
    pub fn of(number: u32) -> Self {
        Self(number as usize)
    }

    /// The number of the task within its run.
    #[must_use]
    pub fn number(self) -> u32 {
        u32::try_from(self.0).unwrap_or(u32::MAX)
    }
}

/// What the program has to do, and to tell the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Need {
    /// Read the account's summary: `summary_read()`, or `failed()`.
    Summary,
    /// Load the account's index and its missing titles from the store: `index_loaded()`.
    Index,
    /// Read all pages of the account's titles: `titles_read()`, or `failed()`.
    Titles,
    /// Load what the store has of a title, and see whether it has the title's trophy set in this version: `loaded()`.
    Load(TaskId),
    /// Read what the account has earned in a title, and with it the title's own trophies and groups if the store does not
    /// have them: `title_read()`, or `title_failed()`.
    Title {
        /// The title.
        task: TaskId,
        /// Whether the trophy set has to be read, too.
        with_set: bool,
    },
    /// Save `index()` and `missing()`: `index_saved()`.
    SaveIndex,
    /// Wait until then, or until a need that was named before is answered.
    Wait {
        /// The time, in milliseconds since 1970.
        until: Millis,
        /// Why.
        reason: WaitReason,
    },
    /// Answer a need that was named before.
    Answer,
    /// The run is over.
    Done(Outcome),
}

/// Why a run waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WaitReason {
    /// PSN's list of titles is shorter than it can be.
    ShortList,
    /// PSN lists a title, and does not have all its trophies yet.
    LaggingTitle,
}

/// How a run has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// Everything is as PSN says, apart from the titles that failed.
    Complete,
    /// What has changed is known, which was the [`Job`](super::Job).
    Planned,
    /// PSN's list stayed shorter than it can be. What is on it is read; nothing is taken as gone.
    ShortList,
    /// As many requests were made as may be. The next run goes on.
    RequestsUsedUp,
    /// The program has stopped it. The next run goes on.
    Stopped,
    /// Nothing more can be read, and all that is stored stays. The next run goes on.
    Failed(PsnErrorCode),
}
