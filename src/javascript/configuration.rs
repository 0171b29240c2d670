//! What `configure` sets: the only state of the drop-in functions.

use std::borrow::Cow;
use std::cell::RefCell;

use wasm_bindgen::prelude::*;

use super::elsewhere::Elsewhere;
use super::errors::{reject_missing, type_error};
use super::values::property;

#[wasm_bindgen(module = "/src/javascript/values.js")]
extern "C" {
    /// A key of the object besides the known ones, which have spaces between them.
    #[wasm_bindgen(catch, js_name = unknownKey)]
    fn unknown_key(options: &JsValue, known: &str) -> Result<Option<String>, JsValue>;
    /// The `URL` that a value spells, or `undefined`.
    #[wasm_bindgen(js_name = parseUrl)]
    fn parse_url(value: &JsValue) -> JsValue;
    /// The same for a text that may be relative to the page, where there is one.
    #[wasm_bindgen(js_name = pageUrl)]
    fn page_url(value: &JsValue) -> JsValue;
}

thread_local! {
    static ELSEWHERE: RefCell<Option<Elsewhere>> = const { RefCell::new(None) };
}

#[wasm_bindgen(typescript_custom_section)]
const CONFIGURATION: &str = r#"/** What `configure()` takes. */
export interface Configuration {
  /**
   * Where requests go instead of to PSN: `https://host/path` is asked as `<baseUrl>/host/path`. An absolute `http:` or
   * `https:` URL without credentials, query and fragment; `null` or left out for PSN itself.
   */
  baseUrl?: string | null;
  /**
   * A relay, as `createRelay()` makes one, for programs in a web page: requests go there as they go to a `baseUrl`, and
   * signing in takes a form that pages can send. An `http:` or `https:` URL as above, or one that is relative to the
   * page, such as `"/psn"`; `null` or left out for none.
   */
  relay?: string | null;
}
"#;

/// The URL that a request is sent to, which is elsewhere if `configure` said so.
pub(super) fn route(url: &str) -> Cow<'_, str> {
    ELSEWHERE.with_borrow(|elsewhere| match elsewhere {
        Some(elsewhere) => elsewhere.url(url),
        None => Cow::Borrowed(url),
    })
}

/// Whether requests go elsewhere.
pub(super) fn is_configured() -> bool {
    ELSEWHERE.with_borrow(Option::is_some)
}

/// Whether that is a relay.
pub(super) fn is_relayed() -> bool {
    ELSEWHERE.with_borrow(|elsewhere| elsewhere.as_ref().is_some_and(|elsewhere| elsewhere.is_relay))
}

#[wasm_bindgen(js_name = configure, skip_typescript)]
pub fn js_configure(configuration: JsValue) -> Result<(), JsValue> {
    if is_nothing(&configuration) {
        let unreadable = "Cannot read properties of {} (reading 'baseUrl')";
        return Err(reject_missing(unreadable, "configure", "configuration", &configuration));
    }
    if !configuration.is_object() {
        return Err(type_error("configure was called with a configuration that is no object"));
    }
    if let Some(unknown) = unknown_key(&configuration, "baseUrl relay")? {
        return Err(type_error(&format!("configure was called with an option that it does not know: {unknown}")));
    }
    let given = |name| property(&configuration, name).map(|value| Some(value).filter(|value| !is_nothing(value)));
    let elsewhere = match (given("baseUrl")?, given("relay")?) {
        (None, None) => None,
        (Some(given), None) => Some(Elsewhere { base: checked("baseUrl", &parse_url(&given))?, is_relay: false }),
        (None, Some(given)) => Some(Elsewhere { base: checked("relay", &page_url(&given))?, is_relay: true }),
        _ => return Err(type_error("configure was called with both baseUrl and relay, of which there can be one")),
    };
    ELSEWHERE.set(elsewhere);
    Ok(())
}

fn is_nothing(value: &JsValue) -> bool {
    value.is_undefined() || value.is_null()
}

/// The base as the runtime writes it. What is refused is not repeated: it may hold a password.
fn checked(option: &str, url: &JsValue) -> Result<String, JsValue> {
    let part = |name| property(url, name).ok().and_then(|part| part.as_string()).unwrap_or_default();
    let is_web = matches!(part("protocol").as_str(), "http:" | "https:");
    if !is_web || ["username", "password", "search", "hash"].iter().any(|name| !part(name).is_empty()) {
        let relative = if option == "relay" { ", is relative where there is no page," } else { "," };
        return Err(type_error(&format!(
            "configure was called with a {option} that is no http: or https: URL{relative} or has credentials, a query or \
             a fragment",
        )));
    }
    Ok(String::from(part("href").trim_end_matches('/')))
}

declare! {
    /// Sends the requests of all functions elsewhere: to a proxy or a simulator of PSN, or to a relay. A request for
    /// `https://host/path` goes to `<baseUrl>/host/path` and is otherwise the same.
    ///
    /// With `relay` in its place, only signing in differs: the NPSSO goes in the header `X-Psn-Npsso`, and the redirect
    /// comes back in JSON, so that it works in a web page. What the relay itself refuses rejects with its message, the
    /// `status`, and a `code` such as `"relay_refused"`; a relay that keeps a session of its own takes no notice of
    /// `authorization`.
    ///
    /// An ES module and a CommonJS module of one program have a configuration each.
    ///
    /// Takes effect for the calls made after it, without waiting. Rejects with a `TypeError` when the URL is not as
    /// `Configuration` says, both are given, or an option is unknown; then nothing changes.
    ///
    /// ```ts
    /// await configure({ baseUrl: "http://127.0.0.1:4870" });
    /// await configure({ relay: "/psn" }); // in a web page
    /// await configure({}); // PSN itself again
    /// ```
    fn configure ""(
        /// Where requests go.
        configuration: Configuration,
    ) -> "void"
}
