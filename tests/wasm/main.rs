//! The boundary to JavaScript: the module's own exports, called with hostile arguments and answered by hostile
//! mocks. Nothing here needs Node, so that the same tests run in a browser.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod answers;
mod arguments;
mod client;
mod configuration;
mod errors;
#[cfg(feature = "panic-for-test")]
mod panics;
mod reading;
mod relay;
mod sign_in;
mod trophy_so;

// Links the crate, whose exports the tests call from JavaScript.
use psn_api_wasm as _;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/tests/wasm/boundary.js")]
extern "C" {
    #[wasm_bindgen(js_name = outcome)]
    async fn js_outcome(answers: &str, code: &str) -> JsValue;
}

/// How a call settles when `fetch` answers so; see `boundary.js`.
async fn outcome(answers: &str, code: &str) -> String {
    js_outcome(answers, code).await.as_string().expect("a line of text")
}

/// Checks how calls settle: what `fetch` answers, what is called, and the outcome.
async fn expect(table: &[(&str, &str, &str)]) {
    for (answers, code, expected) in table {
        assert_eq!(&outcome(answers, code).await, expected, "{code} when answered {answers}");
    }
}
