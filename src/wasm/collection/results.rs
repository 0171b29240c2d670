//! Results as the host's objects.

use serde::Serialize;
use wasm_bindgen::JsValue;

/// A value as the object that JSON would give: without what is missing, and with numbers for times.
pub fn result(value: &impl Serialize) -> JsValue {
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    // It refuses maps whose keys are no strings, of which there are none.
    value.serialize(&serializer).unwrap_or_default()
}
