//! What the runtime knows of regions.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/javascript/regions.js")]
extern "C" {
    #[wasm_bindgen(js_name = regionName)]
    pub(super) fn region_name(locales: &JsValue, code: &JsValue) -> JsValue;
    #[wasm_bindgen(js_name = reportNpId)]
    pub(super) fn report_np_id(np_id: &str);
}
