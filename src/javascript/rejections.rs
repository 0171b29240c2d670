//! What is known of an answer, added to the errors that functions reject with.

use wasm_bindgen::prelude::*;

use super::values::property;
use crate::reply::retry_at;

#[wasm_bindgen(typescript_custom_section)]
const REQUEST_ERROR: &str = r#"/**
 * What a failed request rejects with: an error of the runtime, or one with PSN's message, and what is known of the
 * answer besides. These properties are not enumerable, so that nothing that lists or copies errors sees them.
 */
export interface RequestError extends Error {
  /** The HTTP status of the answer; absent when none came. */
  readonly status?: number;
  /**
   * PSN's number for the failure, such as `2240525` (not found) or `4165` (the NPSSO has expired),
   * `"unsupported_runtime"` where the runtime cannot do what was asked, or the `PsnErrorCode` of a relay, such as
   * `"relay_refused"`.
   */
  readonly code?: number | string;
  /** Until when PSN, or the relay, wants no more requests. */
  readonly retryAt?: Date;
}
"#;

#[wasm_bindgen(module = "/src/javascript/errors.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = newError)]
    fn new_error(message: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    fn annotate(error: &JsValue, name: &str, value: &JsValue) -> Result<(), JsValue>;
}

/// An `Error` with a message that PSN chose: any JSON, made text by the runtime.
pub(super) fn error(message: &JsValue) -> JsValue {
    new_error(message).unwrap_or_else(|failure| failure)
}

/// Adds what is known of an answer to an error, in properties that no listing shows.
pub(super) fn add(error: &JsValue, name: &str, value: &JsValue) {
    // An error that cannot be added to, such as a frozen one of a mock, is still the error to report.
    let _ = annotate(error, name, value);
}

/// Adds the answer's status, and until when PSN wants to be left alone.
pub(super) fn add_answer(error: &JsValue, response: &JsValue) {
    let Ok(status) = property(response, "status") else {
        return;
    };
    if status.as_f64().is_some() {
        add(error, "status", &status);
    }
    if let Some(time) = header(response, "x-ratelimit-next-available").as_deref().and_then(retry_at) {
        add_retry_at(error, time);
    }
}

/// Adds until when a relay wants to be left alone.
pub(super) fn add_retry_after(error: &JsValue, response: &JsValue) {
    let seconds: Option<u32> = header(response, "retry-after").and_then(|seconds| seconds.trim().parse().ok());
    if let Some(seconds) = seconds {
        add_retry_at(error, js_sys::Date::now() + f64::from(seconds) * 1000.0);
    }
}

fn add_retry_at(error: &JsValue, time: f64) {
    add(error, "retryAt", &js_sys::Date::new(&JsValue::from_f64(time)));
}

fn header(response: &JsValue, name: &str) -> Option<String> {
    let headers = property(response, "headers").ok()?;
    let get: js_sys::Function = property(&headers, "get").ok()?.dyn_into().ok()?;
    get.call1(&headers, &JsValue::from_str(name)).ok()?.as_string()
}

/// Marks the failure of something that this runtime cannot do, and says what to do instead.
pub(super) fn add_unsupported_runtime(error: &JsValue, mend: &str) {
    add(error, "code", &JsValue::from_str("unsupported_runtime"));
    add(error, "cause", &self::error(&JsValue::from_str(mend)));
}
