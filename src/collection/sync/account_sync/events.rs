//! What follows from what the program reports.

use super::{AccountSync, Finished, Loaded, Phase, TitleOutcome};
use crate::client::{Millis, PsnErrorCode};
use crate::collection::sync::belief::{
    GONE_AFTER, LIST_PAUSES, ListBelief, Scope, TITLE_PAUSES, TitleBelief, belief_in, belief_in_list,
    pauses_without_title, scope_of,
};
use crate::collection::sync::listed::{ListedTitle, TitleList, sum};
use crate::collection::sync::missing::MissingTitles;
use crate::collection::sync::need::{Outcome, TaskId};
use crate::collection::sync::options::{Compare, Job};
use crate::collection::sync::plan::{When, reason_by_date, reason_to_read};
use crate::collection::sync::title_read::TitleRead;
use crate::collection::{Index, SummaryRow, TitleBlock, TitleRow};
use crate::models::TrophyCounts;

/// An account that goes on earning trophies is looked at so often, at most.
const MOST_ROUNDS: usize = 3;

impl AccountSync {
    /// A request is about to be sent, for a title or for the account. This is asked before each one: also before one that
    /// is sent again, before those of further pages, and before those for signing in. Gives whether it may be sent. If it
    /// may not, the run ends with [`Outcome::RequestsUsedUp`], and what the request was for has failed: tell that, with
    /// [`PsnErrorCode::Aborted`].
    pub fn may_send(&mut self, id: Option<TaskId>) -> bool {
        if let Some(task) = id.and_then(|id| self.tasks.active_mut(id)).filter(|task| task.reserved > 0) {
            task.reserved -= 1;
            self.requests.release(1);
        }
        let may = self.requests.make();
        if !may {
            self.end_with(Outcome::RequestsUsedUp);
        }
        may
    }

    /// The account's summary, which names the account, also if it was asked for as `"me"`.
    pub fn summary_read(&mut self, account_id: &str, summary: SummaryRow, now: Millis) {
        match self.phase {
            Phase::FirstSummary if !self.is_of_account(account_id) => {
                self.end_with(Outcome::Failed(PsnErrorCode::InvalidResponse));
            }
            Phase::FirstSummary => {
                self.account_id = account_id.to_owned();
                self.index = Index::new(account_id);
                self.summary = summary;
                self.go_to(if self.has_store() { Phase::Index } else { Phase::Titles(now) });
            }
            Phase::LastSummary => {
                let has_earned = sum(&self.summary.earned_trophies) != sum(&summary.earned_trophies);
                self.summary = summary;
                if has_earned && self.rounds < MOST_ROUNDS {
                    self.rounds += 1;
                    self.list_repeats = 0;
                    self.go_to(Phase::Titles(now));
                } else {
                    self.go_to(Phase::Finish);
                }
            }
            Phase::Work => {
                // The account can be read: it was about those titles.
                self.failures_in_a_row = 0;
                self.is_asked = false;
            }
            Phase::Index | Phase::Titles(_) | Phase::Finish => {}
        }
    }

    /// What the store has of the account. Bytes that are no index of it count as none.
    pub fn index_loaded(&mut self, index: Option<&[u8]>, missing: MissingTitles, now: Millis) {
        if self.phase != Phase::Index {
            return;
        }
        match index.map(|bytes| Index::open(bytes, &self.account_id)) {
            Some(Ok(index)) => {
                self.index = index;
                self.missing = missing;
            }
            Some(Err(error)) => self.discarded = Some(error),
            None => {}
        }
        self.go_to(Phase::Titles(now));
    }

    /// All pages of the list of titles.
    pub fn titles_read(&mut self, list: TitleList, now: Millis) {
        if !matches!(self.phase, Phase::Titles(_)) {
            return;
        }
        let list = list.by_id();
        let missing: Vec<_> = self
            .index
            .titles()
            .map(|title| title.row().np_communication_id)
            .filter(|id| !list.has(id))
            .map(str::to_owned)
            .collect();
        let belief = belief_in_list(&list, self.index.len(), &missing, &self.missing, now);
        self.is_list_short = belief != ListBelief::Whole;
        if self.is_list_short {
            // What an earlier run has waited for in vain, this one does not.
            let is_new = belief == ListBelief::Cut || self.missing.newly(&missing, GONE_AFTER, now) > 0;
            if let Some(pause) = LIST_PAUSES.get(self.list_repeats).filter(|_| is_new) {
                self.list_repeats += 1;
                self.go_to(Phase::Titles(now.saturating_add(*pause)));
                return;
            }
            if belief == ListBelief::LacksMany {
                // If the lists of an hour lack them, or of a day if they are all, they are gone.
                self.missing.doubt(missing, now);
                self.is_unsaved = true;
            }
        } else {
            self.note_missing(missing, now);
        }
        self.plan(list.titles, now);
        self.has_read = false;
        self.go_to(Phase::Work);
    }

    /// The summary or the list of titles could not be read. That ends the run, and all that is stored stays.
    pub fn failed(&mut self, code: PsnErrorCode) {
        self.end_with(Outcome::Failed(code));
    }

    /// What the store has of a title. If a run that was cut off has read and saved the title as it is listed, it is done.
    pub fn loaded(&mut self, id: TaskId, loaded: Loaded<'_>, now: Millis) -> Option<Finished> {
        let when = self.when(now);
        let stored = loaded.entry.and_then(|entry| Index::open(entry, &self.account_id).ok());
        let task = self.tasks.active_mut(id)?;
        task.with_set = !loaded.has_set;
        let own = &task.title.np_communication_id;
        let stored = stored.and_then(|mut stored| stored.remove(own));
        // Without the index, what has changed is seen from what is stored of the title.
        if let Some(block) = stored.as_ref().filter(|_| self.options.job == Job::Title) {
            self.index.insert(block.clone());
        }
        let block = stored.filter(|block| {
            // A title is whole only with its set, and what was read long ago is not what this run was asked for.
            loaded.has_set && reason_to_read(&task.title, Some(block.title().row()), when).is_none()
        });
        match block {
            Some(block) => {
                let saved = task.title.cost(true);
                self.requests.save(saved);
                Some(self.finish(id, block))
            }
            None if self.outcome.is_some() => {
                self.tasks.end(id);
                None
            }
            None => {
                if loaded.has_set {
                    let saved = task.title.cost(true) - task.title.cost(false);
                    self.requests.save(saved);
                }
                self.tasks.make_ready(id);
                None
            }
        }
    }

    /// What PSN has answered about a title.
    pub fn title_read(&mut self, id: TaskId, read: TitleRead<'_>, now: Millis) -> TitleOutcome {
        let Some(task) = self.tasks.get(id) else { return TitleOutcome::Again };
        let belief = belief_in(&task.title, &read);
        let stored = self.index.get(&task.title.np_communication_id).map(|stored| *stored.row());
        let stored = stored.map(|row| (row.defined_trophies, row.earned_trophies));
        self.answered(id);
        self.failures_in_a_row = 0;
        match belief {
            TitleBelief::Whole => self.keep(id, read, None, now),
            // What two runs have read alike is PSN's last word.
            TitleBelief::Less if stored == Some(read.counts()) => self.keep(id, read, None, now),
            TitleBelief::Less if self.may_repeat(id, TITLE_PAUSES, now) => TitleOutcome::Again,
            TitleBelief::Less if stored.is_some_and(|(_, earned)| sum(&earned) > read.earned()) => {
                self.give_up(id, PsnErrorCode::InvalidResponse)
            }
            // It is kept with its own counts: they differ from the list's, so the next run asks again.
            TitleBelief::Less => self.keep(id, read, Some(read.counts()), now),
            TitleBelief::Nothing => self.repeat_or_fail(id, PsnErrorCode::InvalidResponse, TITLE_PAUSES, now),
        }
    }

    /// Why a title could not be read.
    pub fn title_failed(&mut self, id: TaskId, code: PsnErrorCode, now: Millis) -> TitleOutcome {
        let Some(task) = self.tasks.get(id) else { return TitleOutcome::Again };
        let pauses = pauses_without_title(&task.title, now);
        self.answered(id);
        match scope_of(code) {
            Scope::Lag => self.repeat_or_fail(id, code, pauses, now),
            Scope::Title => {
                self.failures_in_a_row += 1;
                self.give_up(id, code)
            }
            Scope::Run => {
                self.end_with(Outcome::Failed(code));
                self.tasks.end(id);
                TitleOutcome::Ends(code)
            }
        }
    }

    /// The title's entry is saved. A title is reported to the program only then.
    pub fn saved(&mut self, id: TaskId) -> Option<Finished> {
        let block = self.tasks.active_mut(id)?.block.take()?;
        Some(self.finish(id, block))
    }

    /// The index is saved as it was when this was asked for.
    pub fn index_saved(&mut self) {
        self.is_saving = false;
    }

    /// Ends the run. What is under way may still be told, and the index is saved.
    pub fn stop(&mut self) {
        self.end_with(Outcome::Stopped);
    }

    /// Puts the titles that have to be read among the tasks.
    fn plan(&mut self, titles: Vec<ListedTitle>, now: Millis) {
        let when = self.when(now);
        let mut to_read = Vec::new();
        for title in titles {
            if title.is_unwanted || self.failed_ids.contains(&title.np_communication_id) {
                continue;
            }
            let stored = self.index.get(&title.np_communication_id);
            let reason = match self.options.compare {
                // What this run has read, the program's database may not have yet.
                Compare::Known if stored.is_none() => reason_by_date(&title),
                _ => reason_to_read(&title, stored.map(|stored| *stored.row()).as_ref(), when),
            };
            if let Some(reason) = reason {
                to_read.push((title, reason));
                continue;
            }
            if self.rounds == 1 {
                self.requests.save(title.cost(true));
            }
            if let Some(stored) = stored.filter(|stored| stored.row().hidden_flag != title.hidden_flag) {
                // That alone moves no date, and takes no request.
                let row = TitleRow { hidden_flag: title.hidden_flag, ..*stored.row() };
                let block = TitleBlock::new(&row, &stored.trophies().collect::<Vec<_>>());
                self.index.insert(block);
                self.is_unsaved = true;
            }
        }
        self.tasks.add(to_read);
    }

    fn note_missing(&mut self, missing: Vec<String>, now: Millis) {
        let before = self.missing.clone();
        for id in self.missing.note(missing, now) {
            self.index.remove(&id);
            self.gone.push(id);
            self.is_unsaved = true;
        }
        self.is_unsaved |= self.missing != before;
    }

    /// Keeps what was read, with the counts of the list of titles or with others.
    fn keep(
        &mut self,
        id: TaskId,
        read: TitleRead<'_>,
        counts: Option<(TrophyCounts, TrophyCounts)>,
        now: Millis,
    ) -> TitleOutcome {
        let Some(task) = self.tasks.active_mut(id) else { return TitleOutcome::Again };
        let mut row = task.title.row(task.title.last_updated_at.or(read.last_updated_at), now);
        if let Some((defined, earned)) = counts {
            (row.defined_trophies, row.earned_trophies) = (defined, earned);
        }
        task.block = Some(TitleBlock::new(&row, read.trophies));
        TitleOutcome::Save
    }

    fn finish(&mut self, id: TaskId, block: TitleBlock) -> Finished {
        self.tasks.end(id);
        self.is_unsaved = true;
        self.unsaved_titles += 1;
        Finished { previous: self.index.insert(block) }
    }

    fn repeat_or_fail(&mut self, id: TaskId, code: PsnErrorCode, pauses: &[Millis], now: Millis) -> TitleOutcome {
        if self.may_repeat(id, pauses, now) { TitleOutcome::Again } else { self.give_up(id, code) }
    }

    /// Whether a title is asked for again; if the run ends, that is the next run's task.
    fn may_repeat(&mut self, id: TaskId, pauses: &[Millis], now: Millis) -> bool {
        if self.outcome.is_some() {
            self.tasks.end(id);
            return true;
        }
        self.tasks.repeat(id, pauses, now)
    }

    fn give_up(&mut self, id: TaskId, code: PsnErrorCode) -> TitleOutcome {
        if let Some(task) = self.tasks.active_mut(id) {
            self.failed_ids.insert(task.title.np_communication_id.clone());
            self.failed.push((id, code));
        }
        self.tasks.end(id);
        TitleOutcome::Failed(code)
    }

    /// Nothing more is sent for a title.
    fn answered(&mut self, id: TaskId) {
        let reserved = self.tasks.active_mut(id).map_or(0, |task| std::mem::take(&mut task.reserved));
        self.requests.release(reserved);
    }

    fn is_of_account(&self, account_id: &str) -> bool {
        let is_id = !account_id.is_empty() && account_id.bytes().all(|byte| byte.is_ascii_digit());
        is_id && (self.options.account_id == "me" || self.options.account_id == account_id)
    }

    fn when(&self, now: Millis) -> When {
        When { now, started: self.started, max_age: self.options.max_age }
    }
}
