//! The calls of a client that follow from no endpoint's declaration.

use wasm_bindgen::prelude::*;

use super::objects::facts;
use crate::client::{Failure, Rule};
use crate::javascript::values::property;
use crate::reply::Reply;
use crate::request::Call;

#[wasm_bindgen(module = "/src/javascript/values.js")]
extern "C" {
    /// The JSON of a value; `undefined` of what JSON has no word for.
    #[wasm_bindgen(catch, js_name = jsonText)]
    fn json_text(value: &JsValue) -> Result<JsValue, JsValue>;
}

/// A call whose request is made already.
pub(crate) struct Ready {
    pub url: String,
    pub method: JsValue,
    pub headers: JsValue,
    pub body: JsValue,
    /// Whether it may be sent again.
    pub is_read: bool,
    pub reply: Reply,
    pub rule: Rule,
    /// What the reply's rule needs besides the answer.
    pub detail: JsValue,
}

/// Who may learn an access token.
const HOSTS: [&str; 3] = [".playstation.com", ".playstation.net", ".sony.com"];

impl Ready {
    /// A read that an ordinary builder has built.
    pub fn new<R>(call: Call<R>) -> Self {
        let (request, reply) = call.untyped();
        Self {
            url: request.url,
            method: JsValue::from_str(request.method.as_str()),
            headers: JsValue::UNDEFINED,
            body: JsValue::UNDEFINED,
            is_read: true,
            reply,
            rule: Rule::Json,
            detail: JsValue::UNDEFINED,
        }
    }

    /// Whatever a program asks of PSN's hosts, but of no others.
    pub fn of_config(config: &JsValue, payload: &JsValue) -> Result<Self, JsValue> {
        let [url, method, headers] =
            ["url", "method", "headers"].map(|name| property(config, name).unwrap_or_default());
        let url = url.as_string().unwrap_or_default();
        let body = json_text(payload)?;
        let host = url.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
        // URL parsers make other hosts of some characters: a backslash ends one.
        let is_plain = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'));
        if !is_plain || !HOSTS.iter().any(|psn| host.ends_with(psn)) {
            let message = String::from("call() needs config.url: an https: URL of one of PSN's hosts.");
            return Err(facts(&Failure::invalid_argument(message), "call", 0));
        }
        let method = if method.is_undefined() { JsValue::from_str("GET") } else { method };
        let is_read = method == "GET";
        Ok(Self {
            url,
            method,
            headers,
            body,
            is_read,
            reply: Reply::Json,
            rule: Rule::Any,
            detail: JsValue::UNDEFINED,
        })
    }
}
