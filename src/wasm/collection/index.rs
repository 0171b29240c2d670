//! What the host reads of an index.

use wasm_bindgen::prelude::*;

use crate::collection::{Index, UtcDateTime};
use crate::models::TrophyCounts;
use crate::wasm::as_number;

/// The titles of an index, opened.
#[wasm_bindgen]
pub struct IndexCore(pub(super) Index);

/// A title of an index.
#[wasm_bindgen(getter_with_clone)]
pub struct IndexTitle {
    #[wasm_bindgen(readonly, js_name = npCommunicationId)]
    pub np_communication_id: String,
    #[wasm_bindgen(readonly, js_name = npServiceName)]
    pub np_service_name: String,
    #[wasm_bindgen(readonly, js_name = trophyTitlePlatform)]
    pub trophy_title_platform: String,
    #[wasm_bindgen(readonly, js_name = trophySetVersion)]
    pub trophy_set_version: String,
    #[wasm_bindgen(readonly, js_name = lastUpdatedDateTime)]
    pub last_updated_date_time: Option<String>,
    #[wasm_bindgen(readonly, js_name = fetchedAt)]
    pub fetched_at: f64,
    /// Bronze, silver, gold, platinum.
    #[wasm_bindgen(readonly)]
    pub defined: Vec<u32>,
    #[wasm_bindgen(readonly)]
    pub earned: Vec<u32>,
    #[wasm_bindgen(readonly)]
    pub progress: u32,
    #[wasm_bindgen(readonly, js_name = hiddenFlag)]
    pub hidden_flag: bool,
}

#[wasm_bindgen]
impl IndexCore {
    /// Opens an index of an account; `undefined` if the bytes are none.
    pub fn open(bytes: &[u8], account_id: &str) -> Option<IndexCore> {
        Index::open(bytes, account_id).ok().map(IndexCore)
    }

    /// All titles.
    pub fn titles(&self) -> Vec<IndexTitle> {
        let titles = self.0.titles().map(|title| {
            let row = title.row();
            IndexTitle {
                np_communication_id: String::from(row.np_communication_id),
                np_service_name: String::from(row.np_service_name),
                trophy_title_platform: String::from(row.trophy_title_platform),
                trophy_set_version: String::from(row.trophy_set_version),
                last_updated_date_time: row.last_updated_at.map(|date| UtcDateTime(date).to_string()),
                fetched_at: as_number(row.fetched_at),
                defined: numbers(&row.defined_trophies),
                earned: numbers(&row.earned_trophies),
                progress: row.progress,
                hidden_flag: row.hidden_flag,
            }
        });
        titles.collect()
    }
}

fn numbers(counts: &TrophyCounts) -> Vec<u32> {
    vec![counts.bronze, counts.silver, counts.gold, counts.platinum]
}
