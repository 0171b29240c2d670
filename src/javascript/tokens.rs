//! Tokens as PSN sends them and as programs know them.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use super::values::renamed;
use crate::reply::TOKEN_MEMBERS;

thread_local! {
    /// The members of tokens, kept as JavaScript has them.
    static KEYS: Array = TOKEN_MEMBERS.iter().map(|(theirs, ours)| Array::of2(&JsValue::from_str(theirs), &JsValue::from_str(ours))).collect();
}

/// Tokens by the names that programs know.
pub(super) fn named_tokens(value: &JsValue) -> Result<JsValue, JsValue> {
    KEYS.with(|keys| renamed(value, keys))
}
