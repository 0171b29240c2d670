//! What crosses the boundary in one piece: failures, responses, tokens and requests.

use wasm_bindgen::prelude::*;

use crate::client::{
    BodyKind, ErrorBody, Failure, JsonKind, PsnErrorCode, Response, Tokens, millis, millis_of_seconds,
};
use crate::request::{Body, Request};
use crate::wasm::as_number;

/// Why a call failed.
#[wasm_bindgen]
pub struct FailureDetails {
    failure: Failure,
    endpoint: String,
    attempts: u32,
}

impl FailureDetails {
    pub(crate) fn new(failure: Failure, endpoint: &str, attempts: u32) -> Self {
        Self { failure, endpoint: String::from(endpoint), attempts }
    }
}

#[wasm_bindgen]
impl FailureDetails {
    #[wasm_bindgen(getter)]
    pub fn code(&self) -> String {
        String::from(self.failure.code.as_str())
    }

    #[wasm_bindgen(getter)]
    pub fn message(&self) -> String {
        self.failure.message.clone()
    }

    #[wasm_bindgen(getter)]
    pub fn endpoint(&self) -> String {
        self.endpoint.clone()
    }

    /// How many requests were sent.
    #[wasm_bindgen(getter)]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    #[wasm_bindgen(getter)]
    pub fn status(&self) -> Option<u16> {
        self.failure.status
    }

    #[wasm_bindgen(getter, js_name = psnCode)]
    pub fn psn_code(&self) -> Option<u32> {
        self.failure.psn_code
    }

    #[wasm_bindgen(getter, js_name = referenceId)]
    pub fn reference_id(&self) -> Option<String> {
        self.failure.reference_id.clone()
    }

    #[wasm_bindgen(getter, js_name = retryAt)]
    pub fn retry_at(&self) -> Option<f64> {
        self.failure.retry_at.map(as_number)
    }

    /// What led to it, if that is a failure of its own.
    pub fn cause(&self) -> Option<FailureDetails> {
        let cause = self.failure.cause.as_deref()?.clone();
        Some(Self { failure: cause, endpoint: self.endpoint.clone(), attempts: self.attempts })
    }
}

/// What came back for a request, as far as decisions need it.
#[wasm_bindgen(js_name = Response)]
pub struct ResponseDetails {
    response: Response,
    is_marked_by_relay: bool,
}

#[wasm_bindgen(js_class = Response)]
impl ResponseDetails {
    /// A response whose body begins with `start` and is JSON of a kind; `has_data` is for GraphQL.
    #[wasm_bindgen(constructor)]
    pub fn new(status: u16, json: JsonKind, start: &str, has_data: bool) -> Self {
        let mut response = Response::new(status, BodyKind::of(json, start));
        response.has_data = has_data;
        Self { response, is_marked_by_relay: false }
    }

    /// The headers that say when to try again, the one by which relays mark their answers, and the type of the body.
    /// Those that it lacks are empty.
    #[wasm_bindgen(js_name = setHeaders)]
    pub fn set_headers(&mut self, next_available: String, retry_after: String, relay_mark: &str, content_type: String) {
        self.response.next_available = unless_empty(next_available);
        self.response.retry_after = unless_empty(retry_after);
        self.response.content_type = unless_empty(content_type);
        self.is_marked_by_relay = !relay_mark.is_empty();
    }

    /// The error in the JSON. `code` is PSN's number, or the word of a relay.
    /// What it lacks is empty.
    #[wasm_bindgen(js_name = setError)]
    pub fn set_error(&mut self, code: &str, message: String, reference_id: String, kind: String) {
        self.response.error = Some(ErrorBody {
            code: code.parse().ok(),
            relay: PsnErrorCode::named(code),
            message: unless_empty(message),
            reference_id: unless_empty(reference_id),
            kind: unless_empty(kind),
        });
    }
}

fn unless_empty(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

impl ResponseDetails {
    /// The response as a client reads it: only where a relay was asked, an error can be the relay's own.
    pub(crate) fn read(mut self, is_relayed: bool) -> Response {
        if is_relayed {
            return self.response.from_relay(self.is_marked_by_relay);
        }
        if let Some(error) = &mut self.response.error {
            error.relay = None;
        }
        self.response
    }
}

/// Tokens that a program has, or PSN has given.
#[wasm_bindgen(js_name = Tokens)]
pub struct TokenDetails(pub(crate) Tokens);

#[wasm_bindgen(js_class = Tokens)]
impl TokenDetails {
    /// Lives are in seconds, and the time at which they were obtained in milliseconds since 1970.
    #[wasm_bindgen(constructor)]
    pub fn new(
        access_token: Option<String>,
        expires_in: Option<f64>,
        refresh_token: Option<String>,
        refresh_token_expires_in: Option<f64>,
        obtained_at: Option<f64>,
    ) -> Self {
        Self(Tokens {
            access_token: access_token.unwrap_or_default(),
            expires_in: expires_in.and_then(millis_of_seconds),
            refresh_token,
            refresh_token_expires_in: refresh_token_expires_in.and_then(millis_of_seconds),
            obtained_at: obtained_at.and_then(millis),
        })
    }
}

/// What to hand to `fetch`.
#[wasm_bindgen]
pub struct HttpRequest(pub(crate) Request);

#[wasm_bindgen]
impl HttpRequest {
    #[wasm_bindgen(getter)]
    pub fn url(&self) -> String {
        self.0.url.clone()
    }

    #[wasm_bindgen(getter)]
    pub fn method(&self) -> String {
        String::from(self.0.method.as_str())
    }

    /// Names and values by turns.
    #[wasm_bindgen(getter)]
    pub fn headers(&self) -> Vec<String> {
        self.0.headers.iter().flat_map(|(name, value)| [name.clone().into_owned(), value.clone()]).collect()
    }

    #[wasm_bindgen(getter)]
    pub fn body(&self) -> Option<String> {
        self.0.body.as_ref().and_then(Body::as_text).map(String::from)
    }
}
