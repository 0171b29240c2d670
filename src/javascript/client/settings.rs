//! What the shell asks of the module while it reads options.

use wasm_bindgen::prelude::*;

use super::objects::facts;
use crate::client::{Next, PageFacts, next_start, npsso, service_of_platform};

/// The NPSSO in a text. Fails with the facts of a failure.
#[wasm_bindgen(js_name = checkedNpsso, skip_typescript)]
pub fn checked_npsso(text: &str) -> Result<String, JsValue> {
    npsso(text).map_err(|failure| facts(&failure, "PsnClient", 0))
}

/// The trophy service of a title's platforms.
#[wasm_bindgen(js_name = serviceOfPlatform, skip_typescript)]
pub fn js_service_of_platform(platforms: &str) -> Option<String> {
    service_of_platform(platforms).map(String::from)
}

/// Where the page after this one begins; `undefined` if it was the last.
#[wasm_bindgen(js_name = nextPageStart, skip_typescript)]
pub fn next_page_start(
    start: u32,
    size: Option<u32>,
    count: u32,
    next_offset: Option<u32>,
    is_null: bool,
    total: Option<u32>,
    is_last: Option<bool>,
) -> Option<u32> {
    let next = match next_offset {
        Some(next) => Next::Number(next.into()),
        None if is_null => Next::Null,
        None => Next::Absent,
    };
    let page = PageFacts { count, next, total: total.map(u64::from), is_last };
    next_start(start.into(), size, &page).and_then(|start| u32::try_from(start).ok())
}
