//! The region of an account.

use wasm_bindgen::prelude::*;

use crate::region::region_of_np_id;

/// The region at the end of a profile's `npId`. `undefined` where it names none, or is not base64.
#[wasm_bindgen(js_name = regionOf)]
pub fn region_of(np_id: &str) -> Option<String> {
    region_of_np_id(np_id).ok().flatten()
}
