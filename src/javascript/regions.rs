//! What the runtime knows of regions.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/javascript/regions.js")]
extern "C" {
    /// What names regions in the given languages: an `Intl.DisplayNames`, or `undefined`.
    #[wasm_bindgen(js_name = regionNames)]
    pub(crate) fn region_names(locales: &JsValue) -> JsValue;
    #[wasm_bindgen(js_name = regionName)]
    pub(super) fn region_name(names: &JsValue, code: &JsValue) -> JsValue;
    #[wasm_bindgen(js_name = reportNpId)]
    pub(super) fn report_np_id(np_id: &str);
}
