//! An index that is opened, and what the host reads of its titles.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use super::results::result;
use crate::client::Millis;
use crate::collection::{Index, Title, UtcDateTime};
use crate::models::TrophyCounts;

/// The index of an account.
#[wasm_bindgen]
pub struct IndexCore(pub(super) Index);

#[wasm_bindgen]
impl IndexCore {
    /// Opens an index of an account; `undefined` if the bytes are none.
    pub fn open(bytes: &[u8], account_id: &str) -> Option<IndexCore> {
        Index::open(bytes, account_id).ok().map(IndexCore)
    }

    /// Puts a title back as it was: as an index of one title, or not at all.
    #[wasm_bindgen(js_name = putBack)]
    pub fn put_back(&mut self, np_communication_id: &str, previous: Option<Vec<u8>>) {
        let previous = previous.and_then(|bytes| Index::open(&bytes, self.0.account_id()).ok());
        match previous.and_then(|mut previous| previous.remove(np_communication_id)) {
            Some(block) => drop(self.0.insert(block)),
            None => drop(self.0.remove(np_communication_id)),
        }
    }

    /// The index, to be stored.
    pub fn bytes(&self) -> Vec<u8> {
        self.0.encode()
    }

    /// Titles from one on, by their places, so many at most.
    pub fn titles(&self, from: usize, most: usize) -> String {
        let places = from..from.saturating_add(most);
        result(&places.map_while(|place| self.0.at(place)).map(IndexTitle::from).collect::<Vec<_>>())
    }
}

/// A title without its trophies.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct IndexTitle<'a> {
    np_communication_id: &'a str,
    np_service_name: &'a str,
    trophy_title_platform: &'a str,
    trophy_set_version: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_updated_date_time: Option<UtcDateTime>,
    fetched_at: Millis,
    defined_trophies: TrophyCounts,
    earned_trophies: TrophyCounts,
    progress: u32,
    hidden_flag: bool,
}

impl<'a> From<Title<'a>> for IndexTitle<'a> {
    fn from(title: Title<'a>) -> Self {
        let row = title.row();
        Self {
            np_communication_id: row.np_communication_id,
            np_service_name: row.np_service_name,
            trophy_title_platform: row.trophy_title_platform,
            trophy_set_version: row.trophy_set_version,
            last_updated_date_time: row.last_updated_at.map(UtcDateTime),
            fetched_at: row.fetched_at,
            defined_trophies: row.defined_trophies,
            earned_trophies: row.earned_trophies,
            progress: row.progress,
            hidden_flag: row.hidden_flag,
        }
    }
}
