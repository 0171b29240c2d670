//! What was asked, so that tests can see what a client really sent.

use axum::http::HeaderMap;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::VecDeque;

/// Older requests are forgotten, so that a simulator that runs for days does not grow.
const KEPT: usize = 20_000;

#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    pub method: String,
    /// The PSN host: the first segment of the path.
    pub host: String,
    /// The rest of the request target, exactly as received.
    pub path: String,
    pub headers: Map<String, Value>,
    pub body: String,
    /// `null` while the answer is still to come, and when the connection was dropped.
    pub status: Option<u16>,
    /// Milliseconds since 1970, by the simulator's clock.
    pub at: i64,
}

#[derive(Default)]
pub struct Log {
    entries: VecDeque<Entry>,
    forgotten: usize,
}

impl Log {
    /// Returns the number under which the status can be added.
    pub fn add(&mut self, entry: Entry) -> usize {
        self.entries.push_back(entry);
        if self.entries.len() > KEPT {
            self.entries.pop_front();
            self.forgotten += 1;
        }
        self.forgotten + self.entries.len() - 1
    }

    pub fn set_status(&mut self, number: usize, status: u16) {
        let place = number.checked_sub(self.forgotten);
        if let Some(entry) = place.and_then(|place| self.entries.get_mut(place)) {
            entry.status = Some(status);
        }
    }

    pub fn clear(&mut self) {
        self.forgotten += self.entries.len();
        self.entries.clear();
    }

    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter()
    }
}

/// Names in lower case; a header that was sent twice has its values joined, as `fetch` does.
pub fn headers_as_json(headers: &HeaderMap) -> Map<String, Value> {
    let mut map = Map::new();
    for (name, value) in headers {
        let value = String::from_utf8_lossy(value.as_bytes());
        match map.get_mut(name.as_str()) {
            Some(Value::String(values)) => {
                values.push_str(", ");
                values.push_str(&value);
            }
            _ => {
                map.insert(name.as_str().to_owned(), Value::String(value.into_owned()));
            }
        }
    }
    map
}
