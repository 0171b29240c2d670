//! The web's own objects, each read by a binding that catches: they are the caller's, or a mock's.

use gloo_net::http::Response;
use js_sys::{Array, Object, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::javascript::type_error;
use crate::relay::{Answer, Asked, Body, Came, Content, Failed, HEADERS, Header, Refusal};

#[wasm_bindgen(module = "/src/javascript/relay/web.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = factsOf)]
    fn facts_of(request: &JsValue, names: &Array) -> Result<Array, JsValue>;
    #[wasm_bindgen(catch, js_name = isAuthorized)]
    pub(super) fn is_authorized(authorize: &JsValue, request: &JsValue, context: &Array) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch)]
    pub(super) fn identify(own: &JsValue, request: &JsValue, context: &Array) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch)]
    pub(super) fn collect(message: &JsValue, most: f64, signal: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch)]
    fn send(
        own: &JsValue,
        url: &str,
        method: &str,
        headers: &Array,
        body: &JsValue,
        signal: &JsValue,
        most: f64,
        names: &Array,
    ) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch)]
    fn read(client: &JsValue, url: &str, headers: &Array, signal: &JsValue, most: f64) -> Result<Promise, JsValue>;

    pub(super) type Exchange;
    #[wasm_bindgen(constructor, catch)]
    pub(super) fn new(milliseconds: f64, request: &JsValue) -> Result<Exchange, JsValue>;
    #[wasm_bindgen(method, getter)]
    fn ending(this: &Exchange) -> u32;
    #[wasm_bindgen(method, getter)]
    pub(super) fn signal(this: &Exchange) -> JsValue;
    #[wasm_bindgen(method, js_name = within)]
    fn js_within(this: &Exchange, promise: &Promise) -> Promise;
    #[wasm_bindgen(method)]
    pub(super) fn close(this: &Exchange);
}

// As `web.js` numbers them.
const CONTENTS: [Content; 5] = [Content::Json, Content::Empty, Content::Html, Content::Other, Content::TooLarge];
const TIME_IS_UP: u32 = 1;
const PAGE_HAS_GONE: u32 = 2;

impl Exchange {
    /// What a promise gives, unless the exchange ends before that.
    pub async fn within(&self, promise: Result<Promise, JsValue>) -> Result<JsValue, JsValue> {
        JsFuture::from(self.js_within(&promise?)).await
    }

    /// Why the exchange ended early, if it did.
    pub fn over(&self) -> Option<Refusal> {
        match self.ending() {
            TIME_IS_UP => Some(Refusal::timeout()),
            PAGE_HAS_GONE => Some(Refusal::aborted()),
            _ => None,
        }
    }
}

/// What is read of a request.
pub(super) struct Facts {
    method: String,
    url: String,
    headers: Vec<(&'static str, String)>,
}

impl Facts {
    pub fn of(request: &JsValue) -> Result<Self, JsValue> {
        let facts = facts_of(request, &texts(&HEADERS))?;
        let text = |index: usize| u32::try_from(index).ok().and_then(|index| facts.get(index).as_string());
        let (Some(method), Some(url)) = (text(0), text(1)) else {
            return Err(type_error("A relay was called with something else than a Request."));
        };
        let values = HEADERS.iter().enumerate().filter_map(|(index, name)| Some((*name, text(index + 2)?)));
        Ok(Self { method, url, headers: values.collect() })
    }

    /// Looks at the request as the module knows it.
    pub fn look<T>(&self, at: impl FnOnce(&Asked) -> T) -> T {
        let headers: Vec<_> = self.headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        at(&Asked { method: &self.method, url: &self.url, headers: &headers })
    }
}

/// Asks PSN for this.
pub(super) fn ask(
    fetch: &JsValue,
    (method, url, headers): (&str, &str, &[Header]),
    body: &JsValue,
    signal: &JsValue,
    most: f64,
) -> Result<Promise, JsValue> {
    let names = texts(&["location", "x-ratelimit-next-available", "retry-after"]);
    send(fetch, url, method, &pairs(headers), body, signal, most, &names)
}

/// What PSN answered, and its body.
pub(super) fn came(sent: &JsValue) -> (Came, Object) {
    let sent = Array::from(sent);
    let number = |index| sent.get(index).as_f64();
    // What a mock answers without a status is no success.
    let status = number(0).map_or(0, |status| status as u16);
    let content = number(1).and_then(|index| CONTENTS.get(index as usize).copied()).unwrap_or(Content::Other);
    let [location, next_available, retry_after] = [3, 4, 5].map(|index| sent.get(index).as_string());
    (Came { status, content, location, next_available, retry_after }, sent.get(2).unchecked_into())
}

/// Reads by the relay's own client.
pub(super) fn read_by(
    client: &JsValue,
    (url, headers): (&str, &[Header]),
    signal: &JsValue,
    most: f64,
) -> Result<Promise, JsValue> {
    read(client, url, &pairs(headers), signal, most)
}

/// What the relay's own client said of a failure; `None` if it read something.
pub(super) fn failed(read: &JsValue) -> Option<Failed> {
    let facts = Array::from(read);
    let text = |index| facts.get(index).as_string();
    let number = |index| facts.get(index).as_f64();
    Some(Failed {
        code: text(0)?,
        message: text(1).unwrap_or_default(),
        status: number(2).map(|status| status as u16),
        psn_code: number(3).map(|code| code as u32),
        reference_id: text(4),
        retry_at: number(5).map(|time| time as u64),
    })
}

/// The `Response` of an answer; `came` is the body of PSN's.
pub(super) fn response(answer: &Answer, came: Option<&Object>) -> Result<JsValue, JsValue> {
    let mut builder = Response::builder().status(answer.status);
    for (name, value) in &answer.headers {
        builder = builder.header(name, value);
    }
    let response = match &answer.body {
        Body::None => builder.body(None::<&str>),
        Body::Text(text) => builder.body(Some(text.as_str())),
        Body::AsItCame => builder.body(came),
    };
    match response {
        Ok(response) => Ok(web_sys::Response::from(response).into()),
        Err(failure) => Err(type_error(&failure.to_string())),
    }
}

fn texts(texts: &[&str]) -> Array {
    texts.iter().copied().map(JsValue::from_str).collect()
}

fn pairs(headers: &[Header]) -> Array {
    headers.iter().map(|(name, value)| texts(&[name, value])).collect()
}
