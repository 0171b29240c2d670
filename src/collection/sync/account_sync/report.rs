//! What the run knows.

use super::{AccountSync, Phase};
use crate::client::{Millis, PsnErrorCode};
use crate::collection::sync::listed::ListedTitle;
use crate::collection::sync::missing::MissingTitles;
use crate::collection::sync::need::{TaskId, WaitReason};
use crate::collection::sync::plan::Reason;
use crate::collection::sync::progress::Progress;
use crate::collection::{Index, IndexError};

impl AccountSync {
    /// The title of a task, as it is listed.
    #[must_use]
    pub fn title(&self, id: TaskId) -> Option<&ListedTitle> {
        self.tasks.get(id).map(|task| &task.title)
    }

    /// The titles that have to be read: what [`Job::Plan`](crate::collection::sync::Job::Plan) is for.
    pub fn planned(&self) -> impl Iterator<Item = &ListedTitle> {
        self.tasks.titles()
    }

    /// Why the title of a task is read.
    #[must_use]
    pub fn reason(&self, id: TaskId) -> Option<Reason> {
        self.tasks.get(id).map(|task| task.reason)
    }

    /// What the store keeps of a title that has been read: an index of one title. `None` if there is nothing to save.
    #[must_use]
    pub fn entry(&self, id: TaskId) -> Option<Vec<u8>> {
        let block = self.tasks.get(id)?.block.clone()?;
        let mut entry = Index::new(&self.account_id);
        entry.insert(block);
        Some(entry.encode())
    }

    /// The account's numeric id; empty before its summary was read. All that is stored belongs to it.
    #[must_use]
    pub fn account_id(&self) -> &str {
        &self.account_id
    }

    /// The account's titles and trophies, as far as they are known now.
    #[must_use]
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// Why the stored index could not be used, if it could not.
    #[must_use]
    pub fn discarded(&self) -> Option<&IndexError> {
        self.discarded.as_ref()
    }

    /// The titles that PSN does not list any more, and that are not gone for sure.
    #[must_use]
    pub fn missing(&self) -> &MissingTitles {
        &self.missing
    }

    /// The ids of the titles that are gone.
    #[must_use]
    pub fn gone(&self) -> &[String] {
        &self.gone
    }

    /// The titles that failed, each with why.
    #[must_use]
    pub fn failures(&self) -> &[(TaskId, PsnErrorCode)] {
        &self.failed
    }

    /// How far the run has come.
    #[must_use]
    pub fn progress(&self, now: Millis) -> Progress {
        let (total, open) = (self.tasks.len(), self.tasks.open());
        let done = total.saturating_sub(open);
        let lag = self.tasks.next_wake().map(|until| (until, WaitReason::LaggingTitle));
        Progress {
            total,
            done,
            failed: self.failed.len(),
            requests: self.requests.made,
            requests_saved: self.requests.saved,
            waiting: match self.phase {
                Phase::Titles(until) if until > now => Some((until, WaitReason::ShortList)),
                Phase::Work if self.tasks.active() == 0 => lag.filter(|(until, _)| *until > now),
                _ => None,
            },
            requests_left: self.tasks.requests_left(),
            time_left: (now.saturating_sub(self.started)).saturating_mul(open as Millis).checked_div(done as Millis),
        }
    }
}
