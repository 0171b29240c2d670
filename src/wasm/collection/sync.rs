//! A run that brings stored trophies up to date.

use wasm_bindgen::prelude::*;

use super::steps::{SyncChanges, SyncJob, SyncNeed, SyncOutcome, SyncProgress, SyncTitleOutcome, SyncWait};
use super::trophy::{Trophy, counts, rarity_of};
use crate::client::PsnErrorCode;
use crate::collection::sync::{
    AccountSync, Compare, Finished, Job, ListedTitle, Loaded, MissingTitles, Need, Outcome, SyncOptions, TaskId,
    TitleList, TitleOutcome, TitleRead, WaitReason,
};
use crate::collection::{DEFAULT_GROUP, EarnedRate, Index, SummaryRow, TitleBlock, TitleChanges, changes, read_date};
use crate::wasm::{as_millis, as_number};

/// One run.
#[wasm_bindgen]
pub struct SyncCore {
    sync: AccountSync,
    need: Need,
    titles: Vec<ListedTitle>,
    trophies: Vec<Trophy>,
    /// What has changed in the title that was done last.
    changes: Option<TitleChanges>,
    /// What the index had in its place.
    previous: Option<TitleBlock>,
}

#[wasm_bindgen]
impl SyncCore {
    /// Begins a run. `is_known` compares with dates that the program knows, and uses no store.
    #[wasm_bindgen(constructor)]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        account_id: String,
        job: SyncJob,
        planned_at: Option<f64>,
        concurrency: u32,
        max_requests: Option<u32>,
        max_age: Option<f64>,
        is_known: bool,
        now: f64,
    ) -> Self {
        let job = match job {
            SyncJob::Sync => Job::Sync,
            SyncJob::Plan => Job::Plan,
            SyncJob::Title => Job::Title,
        };
        let options = SyncOptions {
            job,
            account_id,
            planned_at: planned_at.map(as_millis),
            concurrency: concurrency as usize,
            max_requests,
            max_age: max_age.map(as_millis),
            compare: if is_known { Compare::Known } else { Compare::Stored },
        };
        let sync = AccountSync::new(options, as_millis(now));
        Self { sync, need: Need::Answer, titles: Vec::new(), trophies: Vec::new(), changes: None, previous: None }
    }

    /// What is needed next. The accessors below tell more of it, until the next call.
    pub fn next(&mut self, now: f64) -> SyncNeed {
        self.need = self.sync.next(as_millis(now));
        match self.need {
            Need::Summary => SyncNeed::Summary,
            Need::Index => SyncNeed::Index,
            Need::Titles => SyncNeed::Titles,
            Need::Load(_) => SyncNeed::Load,
            Need::Title { .. } => SyncNeed::Title,
            Need::SaveIndex => SyncNeed::SaveIndex,
            Need::Wait { .. } => SyncNeed::Wait,
            Need::Answer => SyncNeed::Answer,
            Need::Done(_) => SyncNeed::Done,
        }
    }

    pub fn task(&self) -> u32 {
        match self.need {
            Need::Load(task) | Need::Title { task, .. } => task.number(),
            _ => u32::MAX,
        }
    }

    #[wasm_bindgen(js_name = withSet)]
    pub fn with_set(&self) -> bool {
        matches!(self.need, Need::Title { with_set: true, .. })
    }

    pub fn until(&self) -> f64 {
        match self.need {
            Need::Wait { until, .. } => as_number(until),
            _ => 0.0,
        }
    }

    pub fn outcome(&self) -> SyncOutcome {
        match self.need {
            Need::Done(Outcome::Complete) => SyncOutcome::Complete,
            Need::Done(Outcome::Planned) => SyncOutcome::Planned,
            Need::Done(Outcome::ShortList) => SyncOutcome::ShortList,
            Need::Done(Outcome::RequestsUsedUp) => SyncOutcome::RequestsUsedUp,
            Need::Done(Outcome::Failed(_)) => SyncOutcome::Failed,
            _ => SyncOutcome::Stopped,
        }
    }

    /// The ids of the titles that have to be read, the one that was updated longest ago first.
    pub fn planned(&self) -> Vec<String> {
        self.sync.planned().map(|title| title.np_communication_id.clone()).collect()
    }

    /// The id of the title of a task.
    #[wasm_bindgen(js_name = titleOf)]
    pub fn title_of(&self, task: u32) -> String {
        self.sync.title(TaskId::of(task)).map(|title| title.np_communication_id.clone()).unwrap_or_default()
    }

    #[wasm_bindgen(js_name = accountId)]
    pub fn account_id(&self) -> String {
        String::from(self.sync.account_id())
    }

    /// A request is about to be sent, for a title or for the account. Gives whether it may be.
    #[wasm_bindgen(js_name = maySend)]
    pub fn may_send(&mut self, task: Option<u32>) -> bool {
        self.sync.may_send(task.map(TaskId::of))
    }

    /// What the summary says. The counts are bronze, silver, gold and platinum.
    #[wasm_bindgen(js_name = summaryRead)]
    pub fn summary_read(&mut self, account_id: &str, level: u32, earned: &[u32], now: f64) {
        let summary = SummaryRow { trophy_level: level, earned_trophies: counts(earned) };
        self.sync.summary_read(account_id, summary, as_millis(now));
    }

    /// What is stored of the account; the missing titles as `missing()` gave them.
    #[wasm_bindgen(js_name = indexLoaded)]
    pub fn index_loaded(&mut self, index: Option<Vec<u8>>, missing: Vec<String>, now: f64) {
        let pairs = missing.chunks_exact(2).filter_map(|pair| match pair {
            [id, since] => Some((id.clone(), since.parse().ok()?)),
            _ => None,
        });
        self.sync.index_loaded(index.as_deref(), MissingTitles::new(pairs), as_millis(now));
    }

    /// Adds a title to the list that is read.
    #[wasm_bindgen(js_name = addTitle)]
    #[allow(clippy::too_many_arguments)]
    pub fn add_title(
        &mut self,
        np_communication_id: String,
        np_service_name: String,
        trophy_title_platform: String,
        trophy_set_version: String,
        has_trophy_groups: bool,
        last_updated_date_time: &str,
        defined: &[u32],
        earned: &[u32],
        progress: u32,
        hidden_flag: bool,
        is_unwanted: bool,
        known_at: Option<f64>,
    ) {
        self.titles.push(ListedTitle {
            np_communication_id,
            np_service_name,
            trophy_title_platform,
            trophy_set_version,
            has_trophy_groups,
            last_updated_at: read_date(last_updated_date_time),
            defined_trophies: counts(defined),
            earned_trophies: counts(earned),
            progress,
            hidden_flag,
            is_unwanted,
            known_at: known_at.map(as_millis),
        });
    }

    /// All titles of the list were added. `total` is PSN's `totalItemCount`.
    #[wasm_bindgen(js_name = titlesRead)]
    pub fn titles_read(&mut self, total: Option<u32>, now: f64) {
        let titles = std::mem::take(&mut self.titles);
        let list = TitleList { titles, total: total.map(|total| total as usize) };
        self.sync.titles_read(list, as_millis(now));
    }

    /// The summary or the list could not be read; `code` is that of the `PsnError`.
    pub fn failed(&mut self, code: &str) {
        self.sync.failed(code_of(code));
    }

    /// What the store has of a title. Gives whether it is done with that: see `changes()`.
    pub fn loaded(&mut self, task: u32, entry: Option<Vec<u8>>, has_set: bool, now: f64) -> bool {
        let id = TaskId::of(task);
        let loaded = Loaded { entry: entry.as_deref(), has_set };
        let finished = self.sync.loaded(id, loaded, as_millis(now));
        self.finish(id, finished)
    }

    /// Adds a trophy to the title that is read.
    #[wasm_bindgen(js_name = addTrophy)]
    #[allow(clippy::too_many_arguments)]
    pub fn add_trophy(
        &mut self,
        trophy_id: u32,
        trophy_type: String,
        trophy_group_id: String,
        trophy_hidden: bool,
        earned: bool,
        earned_date_time: &str,
        progress: &str,
        progress_target: &str,
        earned_rate: &str,
        rarity: Option<u32>,
    ) {
        self.trophies.push(Trophy {
            number: trophy_id,
            grade: trophy_type,
            group: if trophy_group_id.is_empty() { String::from(DEFAULT_GROUP) } else { trophy_group_id },
            is_hidden: trophy_hidden,
            is_earned: earned,
            earned_at: read_date(earned_date_time),
            progress: progress.parse().ok(),
            target: progress_target.parse().ok(),
            rate: EarnedRate::read(earned_rate),
            rarity: rarity.map(rarity_of),
        });
    }

    /// All trophies of the title were added. `in_set` and `in_earned` are how many PSN's two lists have.
    #[wasm_bindgen(js_name = titleRead)]
    pub fn title_read(
        &mut self,
        task: u32,
        in_set: u32,
        in_earned: u32,
        last_updated_date_time: &str,
        now: f64,
    ) -> SyncTitleOutcome {
        let trophies = std::mem::take(&mut self.trophies);
        let rows: Vec<_> = trophies.iter().map(Trophy::row).collect();
        let read = TitleRead {
            trophies: &rows,
            in_set: in_set as usize,
            in_earned: in_earned as usize,
            last_updated_at: read_date(last_updated_date_time),
        };
        title_outcome(self.sync.title_read(TaskId::of(task), read, as_millis(now)))
    }

    /// The title could not be read.
    #[wasm_bindgen(js_name = titleFailed)]
    pub fn title_failed(&mut self, task: u32, code: &str, now: f64) -> SyncTitleOutcome {
        self.trophies.clear();
        title_outcome(self.sync.title_failed(TaskId::of(task), code_of(code), as_millis(now)))
    }

    /// What the store is to keep of a title that has been read.
    pub fn entry(&self, task: u32) -> Option<Vec<u8>> {
        self.sync.entry(TaskId::of(task))
    }

    /// The title's entry is saved, and the title is done: see `changes()`.
    pub fn saved(&mut self, task: u32) {
        let id = TaskId::of(task);
        let finished = self.sync.saved(id);
        self.finish(id, finished);
    }

    /// What has changed in the title that was done last; `undefined` if nothing has.
    pub fn changes(&mut self) -> Option<SyncChanges> {
        let TitleChanges { is_new, earned, progressed, added, removed, .. } = self.changes.take()?;
        Some(SyncChanges {
            is_new,
            earned: earned.iter().map(|trophy| trophy.trophy_id).collect(),
            progressed: progressed.iter().map(|trophy| trophy.trophy_id).collect(),
            added: added.trophies,
            removed: removed.trophies,
            added_groups: added.groups,
            removed_groups: removed.groups,
        })
    }

    /// What the index had in place of the title that was done last, as an index of one title; nothing for a new title.
    pub fn previous(&self) -> Option<Vec<u8>> {
        let mut previous = Index::new(self.sync.account_id());
        previous.insert(self.previous.clone()?);
        Some(previous.encode())
    }

    /// The account's index as it is now.
    pub fn index(&self) -> Vec<u8> {
        self.sync.index().encode()
    }

    /// Titles that PSN does not list any more: an id, since when, an id, since when.
    pub fn missing(&self) -> Vec<String> {
        self.sync.missing().iter().flat_map(|(id, since)| [String::from(id), since.to_string()]).collect()
    }

    /// The ids of the titles that are gone.
    pub fn gone(&self) -> Vec<String> {
        self.sync.gone().to_vec()
    }

    #[wasm_bindgen(js_name = indexSaved)]
    pub fn index_saved(&mut self) {
        self.sync.index_saved();
    }

    /// Ends the run.
    pub fn stop(&mut self) {
        self.sync.stop();
    }

    pub fn progress(&self, now: f64) -> SyncProgress {
        let progress = self.sync.progress(as_millis(now));
        SyncProgress {
            total: progress.total as u32,
            done: progress.done as u32,
            failed: progress.failed as u32,
            requests: progress.requests,
            requests_left: progress.requests_left,
            requests_saved: progress.requests_saved,
            waiting_until: progress.waiting.map(|(until, _)| as_number(until)),
            wait_reason: progress.waiting.map(|(_, reason)| match reason {
                WaitReason::ShortList => SyncWait::ShortList,
                WaitReason::LaggingTitle => SyncWait::LaggingTitle,
            }),
            time_left: progress.time_left.map(as_number),
        }
    }
}

impl SyncCore {
    fn finish(&mut self, id: TaskId, finished: Option<Finished>) -> bool {
        let Some(finished) = finished else { return false };
        let before = finished.previous.as_ref().map(|block| block.title());
        let now = self.sync.title(id).and_then(|title| self.sync.index().get(&title.np_communication_id));
        self.changes = now.and_then(|now| changes(before.as_ref(), &now));
        self.previous = finished.previous;
        true
    }
}

fn title_outcome(outcome: TitleOutcome) -> SyncTitleOutcome {
    match outcome {
        TitleOutcome::Save => SyncTitleOutcome::Save,
        TitleOutcome::Again => SyncTitleOutcome::Again,
        TitleOutcome::Failed(_) => SyncTitleOutcome::Failed,
        TitleOutcome::Ends(_) => SyncTitleOutcome::Ends,
    }
}

fn code_of(code: &str) -> PsnErrorCode {
    PsnErrorCode::named(code).unwrap_or(PsnErrorCode::Internal)
}
