//! A function that panics, for the tests of what a panic does. No published package has it.

use js_sys::Promise;
use wasm_bindgen::prelude::*;

use super::export::Export;

#[allow(clippy::panic)]
static EXPORT: Export =
    Export { function: "panicForTest", arguments: &[], build: |_| panic!("panicForTest panics, as it should") };

#[wasm_bindgen(js_name = panicForTest, skip_typescript)]
pub fn js_panic_for_test(authorization: JsValue) -> Result<Promise, JsValue> {
    EXPORT.invoke(&authorization, &[])
}

declare! {
    /// Panics where the other functions build their request.
    fn panicForTest ""(
        /// As of the other functions.
        authorization: AuthorizationPayload,
    ) -> "never"
}
