//! One run: what is needed next, and what follows from the answers.

use std::collections::BTreeSet;

use super::belief::{
    LIST_PAUSES, ListBelief, MANY_GONE_AFTER, MOST_FAILURES_IN_A_ROW, Scope, TITLE_PAUSES, TitleBelief, belief_in,
    belief_in_list, pauses_without_title, scope_of,
};
use super::listed::{ListedTitle, TitleList, sum};
use super::missing::MissingTitles;
use super::need::{Need, Outcome, TaskId, WaitReason};
use super::options::{Compare, Job, SyncOptions};
use super::plan::{Reason, When, reason_by_date, reason_to_read};
use super::progress::Progress;
use super::requests::Requests;
use super::tasks::{Task, Tasks};
use super::title_read::TitleRead;
use crate::client::{Millis, PsnErrorCode};
use crate::collection::{Index, IndexError, SummaryRow, TitleBlock, TitleRow};
use crate::models::TrophyCounts;

/// After so many titles the index is saved.
const SAVED_EVERY: usize = 50;
/// An account that goes on earning trophies is looked at so often, at most.
const MOST_ROUNDS: usize = 3;

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
pub enum Told {
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

    /// What is needed next.
    pub fn next(&mut self, now: Millis) -> Need {
        match self.phase {
            Phase::FirstSummary | Phase::LastSummary => self.ask(Need::Summary, now),
            Phase::Index => self.ask(Need::Index, now),
            Phase::Titles(at) if at > now => Need::Wait { until: at, reason: WaitReason::ShortList },
            Phase::Titles(_) => self.ask(Need::Titles, now),
            Phase::Work => self.next_of_work(now),
            Phase::Finish => self.next_of_end(),
        }
    }

    /// The account's summary, which names the account, also if it was asked for as `"me"`.
    pub fn summary_read(&mut self, account_id: &str, summary: SummaryRow, requests: u32, now: Millis) {
        self.requests.count(requests);
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
    pub fn titles_read(&mut self, list: TitleList, requests: u32, now: Millis) {
        self.requests.count(requests);
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
        let newly = self.missing.newly(&missing, MANY_GONE_AFTER, now);
        let belief = belief_in_list(&list, self.index.len(), newly);
        self.is_list_short = belief != ListBelief::Whole;
        if self.is_list_short {
            if let Some(pause) = LIST_PAUSES.get(self.list_repeats) {
                self.list_repeats += 1;
                self.go_to(Phase::Titles(now.saturating_add(*pause)));
                return;
            }
            if belief == ListBelief::LacksMany {
                // If the lists of an hour lack them, they are gone.
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
    pub fn failed(&mut self, code: PsnErrorCode, requests: u32) {
        self.requests.count(requests);
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
    pub fn title_read(&mut self, id: TaskId, read: TitleRead<'_>, requests: u32, now: Millis) -> Told {
        let Some(task) = self.tasks.get(id) else { return Told::Again };
        let belief = belief_in(&task.title, &read);
        let stored = self.index.get(&task.title.np_communication_id).map(|stored| *stored.row());
        let stored = stored.map(|row| (row.defined_trophies, row.earned_trophies));
        self.answered(id, requests);
        self.failures_in_a_row = 0;
        match belief {
            TitleBelief::Whole => self.keep(id, read, None, now),
            // What two runs have read alike is PSN's last word.
            TitleBelief::Less if stored == Some(read.counts()) => self.keep(id, read, None, now),
            TitleBelief::Less if self.may_repeat(id, TITLE_PAUSES, now) => Told::Again,
            TitleBelief::Less if stored.is_some_and(|(_, earned)| sum(&earned) > read.earned()) => {
                self.give_up(id, PsnErrorCode::InvalidResponse)
            }
            // It is kept with its own counts: they differ from the list's, so the next run asks again.
            TitleBelief::Less => self.keep(id, read, Some(read.counts()), now),
            TitleBelief::Nothing => self.repeat_or_fail(id, PsnErrorCode::InvalidResponse, TITLE_PAUSES, now),
        }
    }

    /// Why a title could not be read.
    pub fn title_failed(&mut self, id: TaskId, code: PsnErrorCode, requests: u32, now: Millis) -> Told {
        let Some(task) = self.tasks.get(id) else { return Told::Again };
        let pauses = pauses_without_title(&task.title, now);
        self.answered(id, requests);
        match scope_of(code) {
            Scope::Lag => self.repeat_or_fail(id, code, pauses, now),
            Scope::Title => {
                self.failures_in_a_row += 1;
                self.give_up(id, code)
            }
            Scope::Run => {
                self.end_with(Outcome::Failed(code));
                self.tasks.end(id);
                Told::Ends(code)
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

    /// The title of a task, as it is listed.
    #[must_use]
    pub fn title(&self, id: TaskId) -> Option<&ListedTitle> {
        self.tasks.get(id).map(|task| &task.title)
    }

    /// The titles that have to be read: what [`Job::Plan`] is for.
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

    fn next_of_work(&mut self, now: Millis) -> Need {
        if self.options.job == Job::Plan {
            self.end_with(Outcome::Planned);
            self.go_to(Phase::Finish);
            return self.next(now);
        }
        if self.outcome.is_none() && self.failures_in_a_row >= MOST_FAILURES_IN_A_ROW {
            return self.ask(Need::Summary, now);
        }
        if self.outcome.is_none()
            && let Some(need) = self.next_title(now)
        {
            return need;
        }
        if self.unsaved_titles >= SAVED_EVERY && !self.is_saving && self.saves_index() {
            return self.save_index();
        }
        match self.tasks.next_wake() {
            Some(until) if until > now => Need::Wait { until, reason: WaitReason::LaggingTitle },
            _ if self.tasks.active() > 0 || self.is_saving => Need::Answer,
            _ if self.outcome.is_none() && self.looks_again() && self.requests.fit(1) => {
                self.go_to(Phase::LastSummary);
                self.next(now)
            }
            _ => {
                // Whether the account has earned something meanwhile stays unknown.
                if self.outcome.is_none() && self.looks_again() {
                    self.end_with(Outcome::RequestsUsedUp);
                }
                self.go_to(Phase::Finish);
                self.next(now)
            }
        }
    }

    /// The next title to load or to read, if there is a place for one.
    fn next_title(&mut self, now: Millis) -> Option<Need> {
        while self.tasks.active() < self.options.concurrency.max(1) && self.tasks.wake(now) {}
        loop {
            if let Some(task) = self.tasks.first_ready() {
                let (cost, with_set) = (task.title.cost(task.with_set), task.with_set);
                if !self.requests.fit(cost) {
                    self.end_with(Outcome::RequestsUsedUp);
                    return None;
                }
                self.requests.reserve(cost);
                self.has_read = true;
                return self.tasks.take_ready().map(|task| Need::Title { task, with_set });
            }
            if self.tasks.active() >= self.options.concurrency.max(1) {
                return None;
            }
            let id = self.tasks.begin()?;
            if self.has_store() {
                return Some(Need::Load(id));
            }
            self.tasks.make_ready(id);
        }
    }

    fn next_of_end(&mut self) -> Need {
        if self.is_saving {
            return Need::Answer;
        }
        if self.outcome.is_none() && self.index.summary() != Some(&self.summary) {
            self.index.set_summary(self.summary);
            self.is_unsaved = true;
        }
        if self.is_unsaved && self.saves_index() {
            return self.save_index();
        }
        let whole = if self.is_list_short { Outcome::ShortList } else { Outcome::Complete };
        Need::Done(self.outcome.unwrap_or(whole))
    }

    fn save_index(&mut self) -> Need {
        (self.is_saving, self.is_unsaved, self.unsaved_titles) = (true, false, 0);
        Need::SaveIndex
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
    ) -> Told {
        let Some(task) = self.tasks.active_mut(id) else { return Told::Again };
        let mut row = task.title.row(task.title.last_updated_at.or(read.last_updated_at), now);
        if let Some((defined, earned)) = counts {
            (row.defined_trophies, row.earned_trophies) = (defined, earned);
        }
        task.block = Some(TitleBlock::new(&row, read.trophies));
        Told::Save
    }

    fn finish(&mut self, id: TaskId, block: TitleBlock) -> Finished {
        self.tasks.end(id);
        self.is_unsaved = true;
        self.unsaved_titles += 1;
        Finished { previous: self.index.insert(block) }
    }

    fn repeat_or_fail(&mut self, id: TaskId, code: PsnErrorCode, pauses: &[Millis], now: Millis) -> Told {
        if self.may_repeat(id, pauses, now) { Told::Again } else { self.give_up(id, code) }
    }

    /// Whether a title is asked for again; if the run ends, that is the next run's task.
    fn may_repeat(&mut self, id: TaskId, pauses: &[Millis], now: Millis) -> bool {
        if self.outcome.is_some() {
            self.tasks.end(id);
            return true;
        }
        self.tasks.repeat(id, pauses, now)
    }

    fn give_up(&mut self, id: TaskId, code: PsnErrorCode) -> Told {
        if let Some(task) = self.tasks.active_mut(id) {
            self.failed_ids.insert(task.title.np_communication_id.clone());
            self.failed.push((id, code));
        }
        self.tasks.end(id);
        Told::Failed(code)
    }

    fn end_with(&mut self, outcome: Outcome) {
        self.outcome.get_or_insert(outcome);
        self.tasks.stop();
        if self.phase != Phase::Work {
            self.go_to(Phase::Finish);
        }
    }

    fn ask(&mut self, need: Need, now: Millis) -> Need {
        if need != Need::Index && !self.requests.fit(1) && !self.is_asked {
            self.end_with(Outcome::RequestsUsedUp);
            return self.next(now);
        }
        if std::mem::replace(&mut self.is_asked, true) { Need::Answer } else { need }
    }

    fn go_to(&mut self, phase: Phase) {
        self.phase = phase;
        self.is_asked = false;
    }

    fn answered(&mut self, id: TaskId, requests: u32) {
        let cost = self.tasks.get(id).map_or(0, |Task { title, with_set, .. }| title.cost(*with_set));
        self.requests.release(cost);
        self.requests.count(requests);
    }

    fn has_store(&self) -> bool {
        self.options.compare == Compare::Stored
    }

    fn saves_index(&self) -> bool {
        self.has_store() && self.options.job != Job::Title
    }

    /// Whether the account may have earned something while its titles were read.
    fn looks_again(&self) -> bool {
        self.has_read && self.options.job == Job::Sync
    }

    fn is_of_account(&self, account_id: &str) -> bool {
        let is_id = !account_id.is_empty() && account_id.bytes().all(|byte| byte.is_ascii_digit());
        is_id && (self.options.account_id == "me" || self.options.account_id == account_id)
    }

    fn when(&self, now: Millis) -> When {
        When { now, started: self.started, max_age: self.options.max_age }
    }
}
