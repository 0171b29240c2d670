//! Trophy.so's exports: what the host asks about a call. A refusal is thrown as a string.

use js_sys::{Array, JsString, Number, Reflect};
use wasm_bindgen::prelude::*;

use crate::client::Millis;
use crate::trophy_so::answer::{self, Json, Kind, Meaning};
use crate::trophy_so::retry::{self, Attempt, MAX_RETRIES, TIMEOUT_IN_SECONDS};
use crate::trophy_so::{self, API, InvalidRequest};

/// What an answer of Trophy.so means.
#[wasm_bindgen]
pub enum TrophySoAnswer {
    /// Its JSON has the achievements, unless it has problems.
    Success,
    /// The service refused, or something before it did.
    Refusal,
    /// What was asked for is elsewhere.
    Redirect,
}

/// The URL of a user's achievements.
#[wasm_bindgen(js_name = trophySoUrl)]
pub fn url(api: Option<String>, id: &str, include_incomplete: Option<String>) -> Result<String, String> {
    trophy_so::url(api.as_deref().unwrap_or(API), id, include_incomplete.as_deref()).map_err(sentence)
}

/// The API key as a header can hold it.
#[wasm_bindgen(js_name = trophySoKey)]
pub fn key(key: &str) -> Result<String, String> {
    trophy_so::sendable(key).map(String::from).map_err(sentence)
}

fn sentence(invalid: InvalidRequest) -> String {
    invalid.to_string()
}

/// How many milliseconds an attempt may take.
#[wasm_bindgen(js_name = trophySoTimeout)]
pub fn timeout(seconds: Option<f64>) -> f64 {
    retry::timeout(seconds.unwrap_or(TIMEOUT_IN_SECONDS)) as f64
}

/// How many milliseconds to wait before asking again; `undefined` when the answer is to be taken as it is.
#[wasm_bindgen(js_name = trophySoRetryDelay)]
pub fn retry_delay(
    status: f64,
    retries: u32,
    max_retries: Option<f64>,
    retry_after: Option<String>,
    now: f64,
    random: f64,
) -> Option<f64> {
    Attempt {
        status: status as u16,
        retries,
        // A part of a repetition is one, as for the official client.
        max_retries: max_retries.map_or(MAX_RETRIES, |most| most.ceil() as u32),
        retry_after: retry_after.as_deref(),
        now: now as Millis,
        random,
    }
    .wait()
    .map(|wait| wait as f64)
}

/// What an answer means. What a mock answers without a status is no success.
#[wasm_bindgen(js_name = trophySoAnswer)]
pub fn answer(status: f64, names_another_place: bool, is_json: bool) -> TrophySoAnswer {
    match answer::meaning(status as u16, names_another_place, is_json) {
        Meaning::Success => TrophySoAnswer::Success,
        Meaning::Refusal => TrophySoAnswer::Refusal,
        Meaning::Redirect => TrophySoAnswer::Redirect,
    }
}

/// What keeps a body, which JavaScript has parsed, from being a list of achievements.
#[wasm_bindgen(js_name = trophySoProblems)]
pub fn problems(body: &JsValue) -> Option<String> {
    answer::problems(body)
}

/// Nothing of a value is copied into the module but what is shown.
impl Json for JsValue {
    fn kind(&self) -> Kind {
        if self.is_undefined() {
            return Kind::Missing;
        }
        if self.is_null() {
            return Kind::Null;
        }
        if self.is_string() {
            return Kind::String;
        }
        if Array::is_array(self) {
            return Kind::List;
        }
        match (self.as_f64(), self.as_bool()) {
            (Some(_), _) => Kind::Number,
            (_, Some(_)) => Kind::Bool,
            _ => Kind::Object,
        }
    }

    fn length(&self) -> usize {
        let length = match self.dyn_ref::<JsString>() {
            Some(string) => string.length(),
            None => self.unchecked_ref::<Array>().length(),
        };
        length as usize
    }

    fn string(&self) -> String {
        match (self.as_string(), self.as_bool()) {
            (Some(string), _) => string,
            (_, Some(truth)) => truth.to_string(),
            _ => self.unchecked_ref::<Number>().to_string_with_radix(10).map(String::from).unwrap_or_default(),
        }
    }

    fn member(&self, key: &str) -> Self {
        // What was parsed of JSON has no getters that could throw.
        Reflect::get(self, &JsValue::from_str(key)).unwrap_or(JsValue::UNDEFINED)
    }

    fn item(&self, index: usize) -> Self {
        self.unchecked_ref::<Array>().get(index as u32)
    }
}
