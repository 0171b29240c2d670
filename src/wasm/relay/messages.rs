//! The messages of an exchange, between the host's form and that of [`crate::relay`].

use gloo_net::http::Response;
use js_sys::{Object, TypeError, Uint8Array};
use wasm_bindgen::prelude::*;

use super::host::{HostFailure, HostResponse, PageExchange, UpstreamBody};
use crate::client::Millis;
use crate::relay::{BodyKind, ClientFailure, PAGE_HEADERS, PageRequest, RelayResponse, ResponseBody, UpstreamResponse};

/// A page's request, as the module keeps it.
pub struct ReceivedRequest {
    method: String,
    url: String,
    headers: Vec<(&'static str, String)>,
}

impl ReceivedRequest {
    pub fn of(exchange: &PageExchange) -> Self {
        let headers = PAGE_HEADERS.iter().filter_map(|name| Some((*name, exchange.header(name)?))).collect();
        Self { method: exchange.method(), url: exchange.url(), headers }
    }

    /// Lends the request.
    pub fn view<T>(&self, read: impl FnOnce(&PageRequest) -> T) -> T {
        let headers: Vec<_> = self.headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        read(&PageRequest { method: &self.method, url: &self.url, headers: &headers })
    }
}

impl From<&HostResponse> for UpstreamResponse {
    fn from(response: &HostResponse) -> Self {
        Self {
            status: response.status(),
            body: match response.body() {
                UpstreamBody::Json => BodyKind::Json,
                UpstreamBody::Empty => BodyKind::Empty,
                UpstreamBody::Html => BodyKind::Html,
                UpstreamBody::Other => BodyKind::Other,
                UpstreamBody::TooLarge => BodyKind::TooLarge,
                UpstreamBody::Incomplete => BodyKind::Incomplete,
            },
            location: response.location(),
            next_available: response.next_available(),
            retry_after: response.retry_after(),
        }
    }
}

impl From<&HostFailure> for ClientFailure {
    fn from(failure: &HostFailure) -> Self {
        Self {
            code: failure.code(),
            message: failure.message(),
            status: failure.failure_status(),
            psn_code: failure.psn_code(),
            reference_id: failure.reference_id(),
            retry_at: failure.retry_at().map(|time| time as Millis),
        }
    }
}

/// The `Response` for the page; `upstream` is the body that PSN sent.
pub fn web_response(response: &RelayResponse, upstream: Option<&Uint8Array>) -> Result<web_sys::Response, JsValue> {
    let mut builder = Response::builder().status(response.status);
    for (name, value) in &response.headers {
        builder = builder.header(name, value);
    }
    let built = match &response.body {
        ResponseBody::Empty => builder.body(None::<&str>),
        ResponseBody::Text(text) => builder.body(Some(text.as_str())),
        ResponseBody::Upstream => builder.body(upstream.map(AsRef::<Object>::as_ref)),
    };
    built.map(web_sys::Response::from).map_err(|error| TypeError::new(&error.to_string()).into())
}
