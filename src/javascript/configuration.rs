//! What `configure` sets: the only state of the drop-in functions.

use std::borrow::Cow;
use std::cell::RefCell;

use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::errors::{reject_missing, type_error};
use super::values::{is_url, property, unknown_key};

thread_local! {
    static BASE_URL: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// What `configure()` takes.
#[derive(Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Configuration {
    /// Where requests go instead of to PSN: `https://host/path` is asked as `<baseUrl>/host/path`. An absolute
    /// `http:` or `https:` URL; `null` or left out for PSN itself.
    #[tsify(optional, type = "string | null")]
    pub base_url: Option<String>,
}

/// The URL that a request is sent to, which is elsewhere if `configure` said so.
pub(super) fn route(url: &str) -> Cow<'_, str> {
    BASE_URL.with_borrow(|base| match (base, url.strip_prefix("https://")) {
        (Some(base), Some(rest)) => Cow::Owned(format!("{base}/{rest}")),
        _ => Cow::Borrowed(url),
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
    let base = if base.is_undefined() || base.is_null() { None } else { Some(checked(base.as_string())?) };
    BASE_URL.set(base);
    Ok(())
}

fn checked(base: Option<String>) -> Result<String, JsValue> {
    let base = base.unwrap_or_default();
    let base = base.trim_end_matches('/');
    let host = base.strip_prefix("http://").or_else(|| base.strip_prefix("https://"));
    match host {
        Some(host) if !host.is_empty() && !host.contains(['?', '#', ' ']) && is_url(base) => Ok(String::from(base)),
        _ => Err(type_error("configure was called with a baseUrl that is no absolute http: or https: URL")),
    }
}

declare! {
    /// Sends the requests of all functions elsewhere: to a relay, a proxy or a simulator of PSN. A request for
    /// `https://host/path` goes to `<baseUrl>/host/path` and is otherwise the same.
    ///
    /// Takes effect for the calls made after it, without waiting. Rejects with a `TypeError` when the base is no
    /// absolute URL, or an option is unknown; then nothing changes.
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
