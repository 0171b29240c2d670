//! What is counted in an index, and its table.

use wasm_bindgen::prelude::*;

use super::index::IndexCore;
use super::results::{result, series, set};
use crate::collection::{
    CSV_HEADER, StatsOptions, TimeZone, TitleTexts, TrophyTexts, compare, compare_title, earned_times, push_csv,
    recent, stats,
};
use crate::wasm::{as_millis, as_number};

#[wasm_bindgen]
impl IndexCore {
    /// When the first and the last trophy were earned; nothing if no trophy has a date.
    #[wasm_bindgen(js_name = earnedTimes)]
    pub fn earned_times(&self) -> Vec<f64> {
        earned_times(&self.0).map_or_else(Vec::new, |times| vec![as_number(*times.start()), as_number(*times.end())])
    }

    /// The numbers of the collection. `offsets` are those of the time zone: a time, seconds ahead of UTC, a time, and so on.
    pub fn stats(&self, offsets: &[f64]) -> JsValue {
        let pairs = offsets.as_chunks().0.iter().map(|[from, seconds]| (as_millis(*from), *seconds as i32));
        // The host gives what its runtime says. No clock is a day ahead there.
        let time_zone = TimeZone::new(pairs).unwrap_or_default();
        let mut stats = stats(&self.0, &StatsOptions { time_zone, ..StatsOptions::default() });
        let per_day = std::mem::take(&mut stats.per_day);
        let object = result(&stats);
        set(&object, "perDay", &series(&per_day));
        object
    }

    /// Two accounts side by side.
    pub fn compare(&self, other: &IndexCore) -> JsValue {
        result(&compare(&self.0, &other.0))
    }

    /// The trophies of a title side by side; `undefined` unless both have the title.
    #[wasm_bindgen(js_name = compareTitle)]
    pub fn compare_title(&self, other: &IndexCore, np_communication_id: &str) -> JsValue {
        let (Some(mine), Some(theirs)) = (self.0.get(np_communication_id), other.0.get(np_communication_id)) else {
            return JsValue::UNDEFINED;
        };
        result(&compare_title(&mine, &theirs))
    }

    /// The trophies that were earned last.
    pub fn recent(&self, most: usize) -> JsValue {
        result(&recent(&self.0, most))
    }

    /// The first line of the table, which has the names of the columns.
    #[wasm_bindgen(js_name = csvHeader)]
    pub fn csv_header() -> String {
        String::from(CSV_HEADER)
    }

    /// The lines of a title. `texts` are its name, then the number, the name and the text of each trophy, with a NUL
    /// between all of them: one string crosses much more quickly than many.
    pub fn csv(&self, np_communication_id: &str, texts: &str) -> Vec<u8> {
        let (trophy_title_name, rest) = texts.split_once('\0').unwrap_or((texts, ""));
        let mut pieces = rest.split('\0');
        let mut trophies = Vec::new();
        while let (Some(id), Some(trophy_name), Some(trophy_detail)) = (pieces.next(), pieces.next(), pieces.next()) {
            let trophy_id = id.parse().unwrap_or(u32::MAX);
            trophies.push(TrophyTexts { trophy_id, trophy_name, trophy_detail });
        }
        let mut out = String::new();
        if let Some(title) = self.0.get(np_communication_id) {
            push_csv(&mut out, &title, &TitleTexts { trophy_title_name, trophies: &trophies });
        }
        out.into_bytes()
    }
}
