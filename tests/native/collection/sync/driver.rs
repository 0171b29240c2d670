//! Carries out runs in virtual time: answers come late and in any order, and the program can die at any step.

use std::collections::{BTreeMap, BTreeSet};

use psn_api_wasm::client::{Millis, PsnErrorCode};
use psn_api_wasm::collection::Index;
use psn_api_wasm::collection::sync::{
    AccountSync, Job, ListedTitle, Loaded, MissingTitles, Need, Outcome, Reason, SyncOptions, TaskId, TitleList,
    TitleOutcome, TitleRead, WaitReason,
};

use super::psn::{ACCOUNT, Psn};

/// What a program keeps between runs.
#[derive(Clone, Debug, Default)]
pub struct Store {
    pub index: Option<Vec<u8>>,
    pub missing: Vec<(String, Millis)>,
    pub entries: BTreeMap<String, Vec<u8>>,
    pub sets: BTreeSet<(String, String)>,
    pub index_saves: usize,
    pub loads: usize,
}

impl Store {
    pub fn index(&self) -> Index {
        Index::open(self.index.as_deref().expect("a saved index"), ACCOUNT).expect("a whole index")
    }
}

/// A program: its PSN, its store, its time.
pub struct Program {
    pub psn: Psn,
    pub store: Store,
    pub now: Millis,
    pub options: SyncOptions,
    /// The title of a run that reads one.
    pub only: Option<ListedTitle>,
    /// It dies after so many steps.
    pub dies_after: Option<usize>,
    random: u64,
}

/// What a run has done.
#[derive(Debug)]
pub struct Report {
    /// `None` if the program died.
    pub outcome: Option<Outcome>,
    /// The titles that were reported, in this order, and whether each was there before.
    pub finished: Vec<(String, bool)>,
    /// Why each of them was read.
    pub reasons: Vec<Reason>,
    pub failed: Vec<(String, PsnErrorCode)>,
    pub gone: Vec<String>,
    pub waited: Vec<(Millis, WaitReason)>,
    pub requests: u32,
    pub most_at_once: usize,
    pub steps: usize,
    pub sync: AccountSync,
}

impl Program {
    pub fn new(psn: Psn) -> Self {
        let options = SyncOptions { concurrency: 4, ..SyncOptions::default() };
        Self { psn, store: Store::default(), now: 1_790_000_000_000, options, only: None, dies_after: None, random: 1 }
    }

    pub fn seeded(mut self, seed: u64) -> Self {
        self.random = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        self
    }

    fn latency(&mut self) -> Millis {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        40 + self.random % 400
    }

    /// A run from its beginning to its end, or to the death of the program.
    pub fn run(&mut self) -> Report {
        self.run_until(|_, _| false)
    }

    /// The same; stops the run when told so after a step.
    pub fn run_until(&mut self, stops: impl Fn(&AccountSync, usize) -> bool) -> Report {
        let sync = AccountSync::new(self.options.clone(), self.now);
        let before = self.psn.requests;
        let mut report = Report {
            outcome: None,
            finished: Vec::new(),
            reasons: Vec::new(),
            failed: Vec::new(),
            gone: Vec::new(),
            waited: Vec::new(),
            requests: 0,
            most_at_once: 0,
            steps: 0,
            sync,
        };
        let mut under_way: Vec<(Millis, Need)> = Vec::new();
        let outcome = loop {
            if self.dies_after.is_some_and(|steps| report.steps >= steps) {
                break None;
            }
            report.steps += 1;
            assert!(report.steps < 200_000, "this run has no end");
            if stops(&report.sync, report.steps) {
                report.sync.stop();
            }
            let need = report.sync.next(self.now);
            under_way.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
            match need {
                Need::Done(outcome) => break Some(outcome),
                Need::Answer => {
                    let (at, need) = under_way.pop().expect("something is under way");
                    self.now = self.now.max(at);
                    self.answer(need, &mut report);
                }
                Need::Wait { until, reason } => match under_way.pop() {
                    Some((at, need)) if at <= until => {
                        self.now = self.now.max(at);
                        self.answer(need, &mut report);
                    }
                    later => {
                        assert!(until > self.now);
                        report.waited.push((until - self.now, reason));
                        assert_eq!(report.sync.progress(self.now).waiting.is_some(), later.is_none());
                        under_way.extend(later);
                        self.now = until;
                    }
                },
                need => {
                    let at = self.now + self.latency();
                    under_way.push((at, need));
                    let is_title = |(_, need): &&(Millis, Need)| matches!(need, Need::Title { .. } | Need::Load(_));
                    report.most_at_once = report.most_at_once.max(under_way.iter().filter(is_title).count());
                }
            }
        };
        report.outcome = outcome;
        report.requests = self.psn.requests - before;
        report.gone = report.sync.gone().to_vec();
        let failures = report.sync.failures().iter().map(|(task, code)| (id_of(&report.sync, *task), *code));
        report.failed = failures.collect();
        report
    }

    fn answer(&mut self, need: Need, report: &mut Report) {
        let (now, sync) = (self.now, &mut report.sync);
        match need {
            Need::Summary => match self.psn.summary(&mut || sync.may_send(None)) {
                Ok(summary) => sync.summary_read(ACCOUNT, summary, now),
                Err(code) => sync.failed(code),
            },
            Need::Index => {
                self.store.loads += 1;
                let missing = MissingTitles::new(self.store.missing.iter().cloned());
                sync.index_loaded(self.store.index.as_deref(), missing, now);
            }
            Need::Titles if self.options.job == Job::Title => {
                let titles = self.only.iter().cloned().collect();
                sync.titles_read(TitleList { titles, total: Some(1) }, now);
            }
            Need::Titles => match self.psn.list(&mut || sync.may_send(None)) {
                Ok(list) => sync.titles_read(list, now),
                Err(code) => sync.failed(code),
            },
            Need::Load(task) => {
                self.store.loads += 1;
                let title = sync.title(task).unwrap();
                let set = (title.np_communication_id.clone(), title.trophy_set_version.clone());
                let entry = self.store.entries.get(&set.0).map(Vec::as_slice);
                let has_set = self.store.sets.contains(&set);
                if let Some(finished) = sync.loaded(task, Loaded { entry, has_set }, now) {
                    report.finished.push((id_of(sync, task), finished.previous.is_some()));
                    report.reasons.extend(sync.reason(task));
                }
            }
            Need::Title { task, with_set } => self.title(task, with_set, report),
            Need::SaveIndex => {
                self.store.index = Some(sync.index().encode());
                self.store.missing = sync.missing().iter().map(|(id, since)| (id.to_owned(), since)).collect();
                self.store.index_saves += 1;
                sync.index_saved();
            }
            other => panic!("{other:?} is no need"),
        }
    }

    fn title(&mut self, task: TaskId, with_set: bool, report: &mut Report) {
        let sync = &mut report.sync;
        let id = id_of(sync, task);
        let earned_is_empty = self.psn.is_earned_list_empty(&id);
        let outcome = match self.psn.title(&id, with_set, self.now, &mut || sync.may_send(Some(task))) {
            Ok((trophies, updated)) => {
                let count = trophies.len();
                let read = TitleRead {
                    trophies: &trophies,
                    in_set: count,
                    in_earned: if earned_is_empty { 0 } else { count },
                    last_updated_at: Some(updated),
                };
                sync.title_read(task, read, self.now)
            }
            Err(code) => sync.title_failed(task, code, self.now),
        };
        if outcome != TitleOutcome::Save {
            return;
        }
        let version = sync.title(task).unwrap().trophy_set_version.clone();
        self.store.sets.insert((id.clone(), version));
        self.store.entries.insert(id.clone(), sync.entry(task).unwrap());
        report.steps += 1;
        if self.dies_after.is_some_and(|steps| report.steps >= steps) {
            return;
        }
        let finished = sync.saved(task).unwrap();
        report.finished.push((id, finished.previous.is_some()));
        report.reasons.extend(sync.reason(task));
    }

    /// That an index has all that PSN shows, and nothing else.
    pub fn assert_same(&self, index: &Index) {
        assert_eq!(index.len(), self.psn.listed().count());
        for title in self.psn.listed() {
            let stored = index.get(&title.id).unwrap_or_else(|| panic!("{} is missing", title.id));
            assert_eq!(stored.trophies().collect::<Vec<_>>(), title.rows(), "{}", title.id);
            assert_eq!(stored.row().last_updated_at, Some(title.updated), "{}", title.id);
            assert_eq!(stored.row().hidden_flag, title.hidden, "{}", title.id);
        }
    }

    pub fn assert_complete(&mut self) -> Report {
        let report = self.run();
        assert_eq!(report.outcome, Some(Outcome::Complete), "{:?}", report.failed);
        assert_eq!(report.failed, []);
        self.assert_same(&self.store.index());
        report
    }
}

fn id_of(sync: &AccountSync, task: TaskId) -> String {
    sync.title(task).unwrap().np_communication_id.clone()
}
