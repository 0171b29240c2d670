//! Reading single values as JavaScript itself reads them.

use js_sys::Array;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/javascript/values.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = toText)]
    fn to_text(value: &JsValue) -> Result<String, JsValue>;
    /// A property of whatever there is, `undefined` of nothing.
    #[wasm_bindgen(catch)]
    pub(crate) fn property(value: &JsValue, key: &str) -> Result<JsValue, JsValue>;
    /// A new object with properties of the value under other names, as `[theirs, ours]`.
    #[wasm_bindgen(catch)]
    pub(super) fn renamed(value: &JsValue, keys: &Array) -> Result<JsValue, JsValue>;
}

/// The text that JavaScript's `String()` makes of a value.
#[cfg(feature = "endpoints")]
pub(crate) fn text(value: &JsValue) -> Result<String, JsValue> {
    match value.as_string() {
        Some(text) => Ok(text),
        None => to_text(value),
    }
}
