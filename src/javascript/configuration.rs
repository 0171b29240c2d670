//! What `configure` sets: the only state of the drop-in functions.

use std::borrow::Cow;
use std::cell::RefCell;

use wasm_bindgen::prelude::*;

use crate::request::via;

use super::errors::{reject_missing, type_error};
use super::values::{parse_url, property, unknown_key};

thread_local! {
    static BASE_URL: RefCell<Option<String>> = const { RefCell::new(None) };
}

#[wasm_bindgen(typescript_custom_section)]
const CONFIGURATION: &str = r"/** What `configure()` takes. */
export interface Configuration {
  /**
   * Where requests go instead of to PSN: `https://host/path` is asked as `<baseUrl>/host/path`. An absolute `http:` or
   * `https:` URL without credentials, query and fragment; `null` or left out for PSN itself.
   */
  baseUrl?: string | null;
}
";

/// The URL that a request is sent to, which is elsewhere if `configure` said so.
pub(super) fn route(url: &str) -> Cow<'_, str> {
    BASE_URL.with_borrow(|base| match base {
        Some(base) => via(base, url),
        None => Cow::Borrowed(url),
    })
}

/// Whether requests go elsewhere.
pub(super) fn is_configured() -> bool {
    BASE_URL.with_borrow(Option::is_some)
}

#[wasm_bindgen(js_name = configure, skip_typescript)]
pub fn js_configure(configuration: JsValue) -> Result<(), JsValue> {
    if configuration.is_undefined() || configuration.is_null() {
        let unreadable = "Cannot read properties of {} (reading 'baseUrl')";
        return Err(reject_missing(unreadable, "configure", "configuration", &configuration));
    }
    if !configuration.is_object() {
        return Err(type_error("configure was called with a configuration that is no object"));
    }
    if let Some(unknown) = unknown_key(&configuration, "baseUrl")? {
        return Err(type_error(&format!("configure was called with an option that it does not know: {unknown}")));
    }
    let base = property(&configuration, "baseUrl")?;
    let base = if base.is_undefined() || base.is_null() { None } else { Some(checked(&base)?) };
    BASE_URL.set(base);
    Ok(())
}

/// The base as the runtime writes it. What is refused is not repeated: it may hold a password.
fn checked(base: &JsValue) -> Result<String, JsValue> {
    let url = parse_url(base);
    let part = |name| property(&url, name).ok().and_then(|part| part.as_string()).unwrap_or_default();
    let is_web = matches!(part("protocol").as_str(), "http:" | "https:");
    if !is_web || ["username", "password", "search", "hash"].iter().any(|name| !part(name).is_empty()) {
        return Err(type_error(
            "configure was called with a baseUrl that is no http: or https: URL, or has credentials, a query or a fragment",
        ));
    }
    Ok(String::from(part("href").trim_end_matches('/')))
}

declare! {
    /// Sends the requests of all functions elsewhere: to a relay, a proxy or a simulator of PSN. A request for
    /// `https://host/path` goes to `<baseUrl>/host/path` and is otherwise the same.
    ///
    /// An ES module and a CommonJS module of one program have a configuration each.
    ///
    /// Takes effect for the calls made after it, without waiting. Rejects with a `TypeError` when the base is no
    /// absolute URL or holds credentials, or an option is unknown; then nothing changes.
    ///
    /// ```ts
    /// await configure({ baseUrl: "http://127.0.0.1:4870" });
    /// await configure({ baseUrl: null }); // PSN itself again
    /// ```
    fn configure ""(
        /// Where requests go.
        configuration: Configuration,
    ) -> "void"
}
