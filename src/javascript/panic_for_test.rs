//! Functions that fail as none should, for the tests of what is left then. No published package has them.

use wasm_bindgen::prelude::*;

use super::endpoint::Endpoint;

#[allow(clippy::panic)]
static PANIC: Endpoint = Endpoint {
    function: "panicForTest",
    arguments: &[],
    build: |_| panic!("panicForTest panics, as it should"),
    #[cfg(feature = "client")]
    method: NONE,
};

static TRAP: Endpoint = Endpoint {
    function: "trapForTest",
    arguments: &[],
    build: |_| std::process::abort(),
    #[cfg(feature = "client")]
    method: NONE,
};

#[cfg(feature = "client")]
const NONE: super::endpoint::Method = super::endpoint::Method { takes: "", allows: &[], list: "" };

#[wasm_bindgen(js_name = panicForTest, skip_typescript)]
pub fn js_panic_for_test(authorization: JsValue) -> Result<JsValue, JsValue> {
    PANIC.invoke(&authorization, &[])
}

#[wasm_bindgen(js_name = trapForTest, skip_typescript)]
pub fn js_trap_for_test(authorization: JsValue) -> Result<JsValue, JsValue> {
    TRAP.invoke(&authorization, &[])
}

declare! {
    /// Panics where the other functions build their request.
    fn panicForTest ""(
        /// As of the other functions.
        authorization: AuthorizationPayload,
    ) -> "never"
}

declare! {
    /// Traps there, as for want of memory.
    fn trapForTest ""(
        /// As of the other functions.
        authorization: AuthorizationPayload,
    ) -> "never"
}

declare_method! {
    /// Traps where the other methods build their request.
    fn trapForTest ""() -> "Promise<never>"
}
