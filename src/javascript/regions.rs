//! The region of an account, and what the runtime knows of regions.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;

use super::values::{property, text};
use crate::region::region_of_np_id;

#[wasm_bindgen(module = "/src/javascript/regions.js")]
extern "C" {
    #[wasm_bindgen(js_name = regionName)]
    fn region_name(locales: &JsValue, code: &JsValue) -> JsValue;
    #[wasm_bindgen(js_name = reportNpId)]
    fn report_np_id(np_id: &str);
}

/// The region that a profile names, in one of the languages; `null` if it names none.
pub(super) fn region(profile: &JsValue, locales: &JsValue) -> Result<JsValue, JsValue> {
    let np_id = property(&property(profile, "profile")?, "npId")?;
    if !np_id.is_truthy() {
        return Ok(JsValue::NULL);
    }
    let np_id = text(&np_id)?;
    let Ok(code) = region_of_np_id(&np_id) else {
        report_np_id(&np_id);
        return Ok(JsValue::NULL);
    };
    let Some(code) = code else { return Ok(JsValue::NULL) };
    let code = JsValue::from_str(&code);
    let region = Object::new();
    Reflect::set(&region, &JsValue::from_str("code"), &code)?;
    Reflect::set(&region, &JsValue::from_str("name"), &region_name(locales, &code))?;
    Ok(region.into())
}
