//! Reading single values as JavaScript itself reads them.

use js_sys::Array;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/javascript/values.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = toText)]
    fn to_text(value: &JsValue) -> Result<String, JsValue>;
    /// The text that a template makes of a value, which for symbols is none.
    #[wasm_bindgen(catch, js_name = toFormText)]
    pub(crate) fn form_text(value: &JsValue) -> Result<String, JsValue>;
    /// A property of whatever there is, `undefined` of nothing.
    #[wasm_bindgen(catch)]
    pub(crate) fn property(value: &JsValue, key: &str) -> Result<JsValue, JsValue>;
    /// The JSON of a value; `undefined` of what JSON has no word for.
    #[wasm_bindgen(catch, js_name = jsonText)]
    pub(super) fn json_text(value: &JsValue) -> Result<JsValue, JsValue>;
    /// A new object with properties of the value under other names, as `[theirs, ours]`.
    #[wasm_bindgen(catch)]
    pub(super) fn renamed(value: &JsValue, keys: &Array) -> Result<JsValue, JsValue>;
    /// A key of the object besides the known ones, which have spaces between them.
    #[wasm_bindgen(catch, js_name = unknownKey)]
    pub(super) fn unknown_key(options: &JsValue, known: &str) -> Result<Option<String>, JsValue>;
    /// The `URL` that a value spells, or `undefined`.
    #[wasm_bindgen(js_name = parseUrl)]
    pub(super) fn parse_url(value: &JsValue) -> JsValue;
    /// The same for a text that may be relative to the page, where there is one.
    #[wasm_bindgen(js_name = pageUrl)]
    pub(super) fn page_url(value: &JsValue) -> JsValue;
}

/// The text that JavaScript's `String()` makes of a value.
pub(crate) fn text(value: &JsValue) -> Result<String, JsValue> {
    match value.as_string() {
        Some(text) => Ok(text),
        None => to_text(value),
    }
}
