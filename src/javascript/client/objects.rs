//! Plain objects that the shell is given.

use js_sys::Object;
use wasm_bindgen::prelude::*;

use super::steps::as_number;
use crate::client::Failure;

#[wasm_bindgen(module = "/src/javascript/client/objects.js")]
extern "C" {
    pub(super) fn readable(flight: u32, url: &str, authorization: &JsValue) -> JsValue;
    pub(super) fn fetchable(
        flight: u32,
        url: &str,
        method: &JsValue,
        authorization: &JsValue,
        headers: &JsValue,
        body: &JsValue,
    ) -> JsValue;
    pub(super) fn begun(flight: u32, step: &JsValue) -> JsValue;
    #[wasm_bindgen(js_name = signInFetchable)]
    pub(super) fn sign_in_fetchable(url: &str, header: &str, value: &str, form: Option<&str>) -> Object;
    #[wasm_bindgen(js_name = facts)]
    fn new_facts(
        code: &str,
        message: &str,
        endpoint: &str,
        attempts: u32,
        status: Option<u32>,
        psn_code: Option<u32>,
        reference_id: Option<&str>,
        retry_at: Option<f64>,
        cause: &JsValue,
    ) -> JsValue;
}

/// A failure as a plain object, of which the shell makes an error.
pub(super) fn facts(failure: &Failure, endpoint: &str, attempts: u32) -> JsValue {
    let cause = failure.cause.as_deref().map(|cause| facts(cause, endpoint, attempts));
    new_facts(
        failure.code.as_str(),
        &failure.message,
        endpoint,
        attempts,
        failure.status.map(u32::from),
        failure.psn_code,
        failure.reference_id.as_deref(),
        failure.retry_at.map(as_number),
        &cause.unwrap_or_default(),
    )
}
