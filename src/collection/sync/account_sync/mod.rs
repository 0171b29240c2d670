//! One run: what is needed next, and what follows from the answers.

mod events;
mod next;
mod report;

use std::collections::BTreeSet;

use super::missing::MissingTitles;
use super::need::{Outcome, TaskId};
use super::options::{Compare, Job, SyncOptions};
use super::requests::Requests;
use super::tasks::Tasks;
use crate::client::{Millis, PsnErrorCode};
use crate::collection::{Index, IndexError, SummaryRow, TitleBlock};

/// What the store has of a title.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Loaded<'a> {
    /// What [`AccountSync::entry`] gave when the title was last saved.
    pub entry: Option<&'a [u8]>,
    /// Whether the store has the title's trophy set in the listed version.
    pub has_set: bool,
}

/// What becomes of a title after it was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TitleOutcome {
    /// Save its [`entry`](AccountSync::entry) and its texts, and tell that by [`AccountSync::saved`].
    Save,
    /// Forget the answer: the title is asked for again, in this run or in the next.
    Again,
    /// The title has failed. What is stored of it stays, and the next run asks for it again.
    Failed(PsnErrorCode),
    /// The failure is not the title's: the run ends with it, unless it is ending already.
    Ends(PsnErrorCode),
}

/// A title that is done: it is saved, and in the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finished {
    /// What the index had in its place; `None` for a new title.
    pub previous: Option<TitleBlock>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    FirstSummary,
    Index,
    /// The list is asked for at that time.
    Titles(Millis),
    Work,
    LastSummary,
    Finish,
}

/// A run that brings the stored trophies of one account up to date. It decides; the program asks and stores.
///
/// [`next`](Self::next) names what is needed. The program gets it, however long that takes, and tells it by the method
/// that the [`Need`] names. Several needs can be under way at once: whoever has told something asks `next` again, until it
/// says [`Need::Answer`], [`Need::Wait`] or [`Need::Done`].
///
/// [`Need`]: super::Need
/// [`Need::Answer`]: super::Need::Answer
/// [`Need::Wait`]: super::Need::Wait
/// [`Need::Done`]: super::Need::Done
#[derive(Debug)]
pub struct AccountSync {
    options: SyncOptions,
    started: Millis,
    phase: Phase,
    /// Whether the one need of this phase has been named.
    is_asked: bool,
    account_id: String,
    index: Index,
    /// Why a stored index could not be used.
    discarded: Option<IndexError>,
    missing: MissingTitles,
    /// The account's summary from before the last list was read.
    summary: SummaryRow,
    rounds: usize,
    list_repeats: usize,
    is_list_short: bool,
    tasks: Tasks,
    failed: Vec<(TaskId, PsnErrorCode)>,
    failed_ids: BTreeSet<String>,
    failures_in_a_row: usize,
    gone: Vec<String>,
    requests: Requests,
    /// Whether a title was asked for since the list was read.
    has_read: bool,
    /// How many titles have joined the index since it was saved.
    unsaved_titles: usize,
    is_unsaved: bool,
    is_saving: bool,
    outcome: Option<Outcome>,
}

impl AccountSync {
    /// Begins a run at a time in milliseconds since 1970.
    #[must_use]
    pub fn new(options: SyncOptions, now: Millis) -> Self {
        // The account of one title was named by the run that has planned it.
        let (phase, account_id) = match options.job {
            Job::Title => (Phase::Titles(now), options.account_id.as_str()),
            Job::Sync | Job::Plan => (Phase::FirstSummary, ""),
        };
        Self {
            started: options.planned_at.unwrap_or(now),
            phase,
            is_asked: false,
            account_id: account_id.to_owned(),
            index: Index::new(account_id),
            discarded: None,
            missing: MissingTitles::default(),
            summary: SummaryRow::default(),
            rounds: 1,
            list_repeats: 0,
            is_list_short: false,
            tasks: Tasks::default(),
            failed: Vec::new(),
            failed_ids: BTreeSet::new(),
            failures_in_a_row: 0,
            gone: Vec::new(),
            requests: Requests::at_most(options.max_requests),
            has_read: false,
            unsaved_titles: 0,
            is_unsaved: false,
            is_saving: false,
            outcome: None,
            options,
        }
    }

    fn end_with(&mut self, outcome: Outcome) {
        self.outcome.get_or_insert(outcome);
        self.tasks.stop();
        if self.phase != Phase::Work {
            self.go_to(Phase::Finish);
        }
    }

    fn go_to(&mut self, phase: Phase) {
        self.phase = phase;
        self.is_asked = false;
    }

    fn has_store(&self) -> bool {
        self.options.compare == Compare::Stored
    }
}
