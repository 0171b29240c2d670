//! Exports that fail as none should, for the tests of what is left then. No published package has them.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_name = panicForTest)]
#[allow(clippy::panic)]
pub fn panic_for_test() {
    panic!("panicForTest panics, as it should");
}

#[wasm_bindgen(js_name = trapForTest)]
pub fn trap_for_test() {
    std::process::abort();
}
