//! What the host gives the module: its own objects, so that nothing here can throw or have another type. The host's side is
//! `pkg-template/src/relay/boundary.ts`.

use js_sys::{Boolean, JsString, Uint8Array};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r##"import type { PageExchange, RelaySettings } from "#host/relay/boundary";"##;

/// Why an exchange ended before it was answered.
#[wasm_bindgen]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ExchangeEnd {
    /// It has not ended.
    None,
    Timeout,
    /// The page no longer waits.
    ClientGone,
}

/// What became of the body of a page's request.
#[wasm_bindgen]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum PageBodyState {
    Unread,
    Read,
    TooLarge,
}

/// What the body of PSN's answer is.
#[wasm_bindgen]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum UpstreamBody {
    Json,
    Empty,
    Html,
    Other,
    TooLarge,
    Incomplete,
}

#[wasm_bindgen]
extern "C" {
    /// The options of a relay, with their defaults.
    #[wasm_bindgen(typescript_type = "RelaySettings")]
    pub type RelaySettings;
    #[wasm_bindgen(method, getter, js_name = allowOrigins)]
    pub fn allow_origins(this: &RelaySettings) -> Vec<String>;
    #[wasm_bindgen(method, getter, js_name = basePath)]
    pub fn base_path(this: &RelaySettings) -> String;
    #[wasm_bindgen(method, getter)]
    pub fn methods(this: &RelaySettings) -> Vec<String>;
    #[wasm_bindgen(method, getter, js_name = isSignedIn)]
    pub fn is_signed_in(this: &RelaySettings) -> bool;
    /// `None` for the default.
    #[wasm_bindgen(method, getter)]
    pub fn allow(this: &RelaySettings) -> Option<Vec<String>>;
    #[wasm_bindgen(method, getter, js_name = hasAuthorize)]
    pub fn has_authorize(this: &RelaySettings) -> bool;
    #[wasm_bindgen(method, getter, js_name = maxRequestBody)]
    pub fn max_request_body(this: &RelaySettings) -> f64;
    #[wasm_bindgen(method, getter)]
    pub fn cache(this: &RelaySettings) -> u32;
    #[wasm_bindgen(method, getter, js_name = baseUrl)]
    pub fn base_url(this: &RelaySettings) -> Option<String>;
    /// `None` for no limit.
    #[wasm_bindgen(method, getter, js_name = rateLimit)]
    pub fn rate_limit(this: &RelaySettings) -> Option<ClientLimit>;

    /// How many requests each client of the relay may send.
    #[wasm_bindgen(typescript_type = "ClientLimit")]
    pub type ClientLimit;
    #[wasm_bindgen(method, getter)]
    pub fn requests(this: &ClientLimit) -> u32;
    #[wasm_bindgen(method, getter)]
    pub fn per(this: &ClientLimit) -> f64;

    /// One request of a page, and all that is done to answer it. Its promises reject when the exchange ends early.
    #[wasm_bindgen(typescript_type = "PageExchange")]
    pub type PageExchange;
    #[wasm_bindgen(method, getter)]
    pub fn method(this: &PageExchange) -> String;
    #[wasm_bindgen(method, getter)]
    pub fn url(this: &PageExchange) -> String;
    #[wasm_bindgen(method)]
    pub fn header(this: &PageExchange, name: &str) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    pub fn end(this: &PageExchange) -> ExchangeEnd;
    /// Asks the program's `authorize`; rejects with what it throws.
    #[wasm_bindgen(method, catch, js_name = isAuthorized)]
    pub async fn is_authorized(this: &PageExchange) -> Result<Boolean, JsValue>;
    /// Who asks, empty if that is not known; rejects with what `identify` throws.
    #[wasm_bindgen(method, catch, js_name = clientName)]
    pub async fn client_name(this: &PageExchange) -> Result<JsString, JsValue>;
    #[wasm_bindgen(method, catch, js_name = readBody)]
    pub async fn read_body(this: &PageExchange) -> Result<(), JsValue>;
    #[wasm_bindgen(method, getter, js_name = bodyState)]
    pub fn body_state(this: &PageExchange) -> PageBodyState;
    /// The fields of a body that is a JSON object of strings; none of any other.
    #[wasm_bindgen(method, getter, js_name = bodyFields)]
    pub fn body_fields(this: &PageExchange) -> Vec<BodyField>;
    /// Sets what is sent in place of the page's body.
    #[wasm_bindgen(method, js_name = setBody)]
    pub fn set_body(this: &PageExchange, body: Option<String>);
    #[wasm_bindgen(method, js_name = setHeader)]
    pub fn set_header(this: &PageExchange, name: &str, value: &str);
    /// Sends what was set, and the page's body. Follows no redirect. An answer of one of the `resource_types` is bytes, which
    /// the host gives as JSON.
    #[wasm_bindgen(method, catch)]
    pub async fn send(
        this: &PageExchange,
        method: &str,
        url: &str,
        resource_types: Vec<String>,
    ) -> Result<HostResponse, JsValue>;
    /// Asks by the relay's own client, with the page's body; rejects with what is no `PsnError`.
    #[wasm_bindgen(method, catch)]
    pub async fn call(this: &PageExchange, method: &str, url: &str) -> Result<HostRead, JsValue>;

    #[wasm_bindgen(typescript_type = "BodyField")]
    pub type BodyField;
    #[wasm_bindgen(method, getter)]
    pub fn name(this: &BodyField) -> String;
    #[wasm_bindgen(method, getter)]
    pub fn value(this: &BodyField) -> String;

    /// What PSN answered. Its strings are cut.
    #[wasm_bindgen(typescript_type = "HostResponse")]
    pub type HostResponse;
    #[wasm_bindgen(method, getter)]
    pub fn status(this: &HostResponse) -> u16;
    #[wasm_bindgen(method, getter)]
    pub fn body(this: &HostResponse) -> UpstreamBody;
    #[wasm_bindgen(method, getter)]
    pub fn bytes(this: &HostResponse) -> Option<Uint8Array>;
    #[wasm_bindgen(method, getter)]
    pub fn location(this: &HostResponse) -> Option<String>;
    #[wasm_bindgen(method, getter, js_name = nextAvailable)]
    pub fn next_available(this: &HostResponse) -> Option<String>;
    #[wasm_bindgen(method, getter, js_name = retryAfter)]
    pub fn retry_after(this: &HostResponse) -> Option<String>;

    /// What the relay's own client read: one of the two.
    #[wasm_bindgen(typescript_type = "HostRead")]
    pub type HostRead;
    #[wasm_bindgen(method, getter)]
    pub fn upstream(this: &HostRead) -> Option<HostResponse>;
    #[wasm_bindgen(method, getter)]
    pub fn failure(this: &HostRead) -> Option<HostFailure>;

    /// A `PsnError` of the relay's own client. Its strings are cut.
    #[wasm_bindgen(typescript_type = "HostFailure")]
    pub type HostFailure;
    #[wasm_bindgen(method, getter)]
    pub fn code(this: &HostFailure) -> String;
    #[wasm_bindgen(method, getter)]
    pub fn message(this: &HostFailure) -> String;
    #[wasm_bindgen(method, getter, js_name = status)]
    pub fn failure_status(this: &HostFailure) -> Option<u16>;
    #[wasm_bindgen(method, getter, js_name = psnCode)]
    pub fn psn_code(this: &HostFailure) -> Option<u32>;
    #[wasm_bindgen(method, getter, js_name = referenceId)]
    pub fn reference_id(this: &HostFailure) -> Option<String>;
    /// In milliseconds since 1970.
    #[wasm_bindgen(method, getter, js_name = retryAt)]
    pub fn retry_at(this: &HostFailure) -> Option<f64>;
}
