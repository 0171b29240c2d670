//! The errors that promises reject with: JavaScript's own, as psn-api's callers expect them.

use wasm_bindgen::prelude::*;

#[cfg(feature = "endpoints")]
use crate::path::UnsafeSegment;

#[wasm_bindgen(module = "/src/javascript/errors.js")]
extern "C" {
    #[wasm_bindgen(js_name = newTypeError)]
    pub(crate) fn type_error(message: &str) -> JsValue;
}

/// The `TypeError` of an argument that is `undefined` or `null` where psn-api reads it: first what the engine
/// says there, then which function and argument it was.
#[cfg(feature = "functions")]
pub(crate) fn reject_missing(unreadable: &str, function: &str, argument: &str, value: &JsValue) -> JsValue {
    let nothing = if value.is_null() { "null" } else { "undefined" };
    let unreadable = unreadable.replace("{}", nothing);
    type_error(&format!("{unreadable}: {function} was called with {argument} {nothing}"))
}

/// The `TypeError` of an argument that cannot be a segment of a path.
#[cfg(feature = "endpoints")]
pub(crate) fn reject_unsafe(segment: UnsafeSegment) -> JsValue {
    type_error(&segment.to_string())
}
