//! Base URLs, which all parts check alike.

use wasm_bindgen::prelude::*;

use crate::base_url::base_url;

/// Checks the `href` of an absolute URL and gives it without slashes at its end.
///
/// Throws a sentence that says what is wrong with the option.
#[wasm_bindgen(js_name = baseUrl)]
pub fn js_base_url(option: &str, href: &str) -> Result<String, String> {
    base_url(href).map(String::from).map_err(|error| [option, " ", error.message(), "."].concat())
}
