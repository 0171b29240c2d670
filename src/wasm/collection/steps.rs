//! What a run says to the host: what it needs, how it ends, what has changed, how far it is.

use wasm_bindgen::prelude::*;

/// What a run needs next.
#[wasm_bindgen]
#[derive(Clone, Copy)]
pub enum SyncNeed {
    /// Read the account's summary, then `summaryRead()` or `failed()`.
    Summary,
    /// Load the account's index, then `indexLoaded()`.
    Index,
    /// Read the list of titles, then `addTitle()` for each and `titlesRead()`, or `failed()`.
    Titles,
    /// Load what the store has of the title of `task()`, then `loaded()`.
    Load,
    /// Read the title of `task()`, with its set if `withSet()`, then `addTrophy()` for each trophy and `titleRead()`, or
    /// `titleFailed()`.
    Title,
    /// Save `index()` and `missing()`, then `indexSaved()`.
    SaveIndex,
    /// Wait until `until()`, or until something is answered.
    Wait,
    /// Wait until something is answered.
    Answer,
    /// The run is over: see `outcome()`.
    Done,
}

/// Which part of the work a run does.
#[wasm_bindgen]
#[derive(Clone, Copy)]
pub enum SyncJob {
    /// All of it.
    Sync,
    /// Only see what has changed: `planned()`.
    Plan,
    /// Only read one title, which is given as the list of titles.
    Title,
}

/// How a run has ended.
#[wasm_bindgen]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SyncOutcome {
    Complete,
    /// What has changed is known.
    Planned,
    /// PSN's list stayed shorter than it can be.
    ShortList,
    /// As many requests were made as may be.
    RequestsUsedUp,
    /// `stop()` was called.
    Stopped,
    /// The account cannot be read.
    Failed,
}

/// What becomes of a title after it was asked for.
#[wasm_bindgen]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SyncTitleOutcome {
    /// Save its `entry()`, then `saved()`.
    Save,
    /// Forget the answer.
    Again,
    /// The title has failed.
    Failed,
    /// The run ends with this failure.
    Ends,
}

/// Why a run waits.
#[wasm_bindgen]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SyncWait {
    ShortList,
    LaggingTitle,
}

/// What has changed in a title: the numbers of trophies, and the ids of groups.
#[wasm_bindgen(getter_with_clone)]
pub struct SyncChanges {
    #[wasm_bindgen(readonly, js_name = isNew)]
    pub is_new: bool,
    #[wasm_bindgen(readonly)]
    pub earned: Vec<u32>,
    #[wasm_bindgen(readonly)]
    pub progressed: Vec<u32>,
    #[wasm_bindgen(readonly)]
    pub added: Vec<u32>,
    #[wasm_bindgen(readonly)]
    pub removed: Vec<u32>,
    #[wasm_bindgen(readonly, js_name = addedGroups)]
    pub added_groups: Vec<String>,
    #[wasm_bindgen(readonly, js_name = removedGroups)]
    pub removed_groups: Vec<String>,
}

/// How far a run has come.
#[wasm_bindgen]
pub struct SyncProgress {
    #[wasm_bindgen(readonly)]
    pub total: u32,
    #[wasm_bindgen(readonly)]
    pub done: u32,
    #[wasm_bindgen(readonly)]
    pub failed: u32,
    #[wasm_bindgen(readonly)]
    pub requests: u32,
    #[wasm_bindgen(readonly, js_name = requestsLeft)]
    pub requests_left: u32,
    #[wasm_bindgen(readonly, js_name = requestsSaved)]
    pub requests_saved: u32,
    #[wasm_bindgen(readonly, js_name = waitingUntil)]
    pub waiting_until: Option<f64>,
    #[wasm_bindgen(readonly, js_name = waitReason)]
    pub wait_reason: Option<SyncWait>,
    #[wasm_bindgen(readonly, js_name = timeLeft)]
    pub time_left: Option<f64>,
}
