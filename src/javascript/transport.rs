//! Handing requests to `fetch`, which one small JavaScript file does.

use js_sys::Promise;
use wasm_bindgen::prelude::*;

use super::configuration::{is_configured, route};
use super::errors::reject_missing;
use super::replies::{have_judge, rule};
use crate::reply::Reply;
use crate::request::{Method, Request};

#[wasm_bindgen(module = "/src/javascript/values.js")]
extern "C" {
    /// The text that a template makes of a value, which for symbols is none.
    #[wasm_bindgen(catch, js_name = toFormText)]
    pub(crate) fn form_text(value: &JsValue) -> Result<String, JsValue>;
}

#[wasm_bindgen(module = "/src/javascript/transport.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = send)]
    fn js_send(
        rule: u32,
        detail: &JsValue,
        url: &str,
        post: bool,
        authorization: &JsValue,
        options: &JsValue,
        body: &JsValue,
    ) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_name = configUrl)]
    fn config_url(config: &JsValue) -> Result<Option<String>, JsValue>;
    #[wasm_bindgen(catch, js_name = sendConfig)]
    fn js_send_config(
        rule: u32,
        elsewhere: Option<&str>,
        config: &JsValue,
        authorization: &JsValue,
        payload: &JsValue,
    ) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_name = sendForm)]
    fn js_send_form(rule: u32, url: &str, authorization: &str, body: &str) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_name = sendSignIn)]
    fn js_send_sign_in(rule: u32, url: &str, npsso: &JsValue) -> Result<Promise, JsValue>;
}

/// Sends a call of the account that `authorization` belongs to, with the header overrides of the options and the
/// body, which stay what the caller made them. `detail` is what the reply's rule needs besides the answer.
pub(crate) fn send(
    function: &str,
    request: &Request,
    reply: Reply,
    authorization: &JsValue,
    options: &JsValue,
    body: &JsValue,
    detail: &JsValue,
) -> Result<Promise, JsValue> {
    require_authorization(function, authorization)?;
    let (rule, field) = rule(reply);
    let field = field.map(JsValue::from_str);
    let detail = field.as_ref().unwrap_or(detail);
    let (url, post) = (route(&request.url), request.method == Method::Post);
    have_judge();
    js_send(rule, detail, &url, post, authorization, options, body)
}

/// Sends whatever `config` describes.
pub(crate) fn send_config(config: &JsValue, authorization: &JsValue, payload: &JsValue) -> Result<Promise, JsValue> {
    if config.is_undefined() || config.is_null() {
        return Err(reject_missing("Cannot read properties of {} (reading 'url')", "call", "config", config));
    }
    require_authorization("call", authorization)?;
    // Most programs configure nothing, and then the URL need not come here and go back.
    let elsewhere = if is_configured() { config_url(config)?.map(|url| route(&url).into_owned()) } else { None };
    have_judge();
    js_send_config(rule(Reply::Json).0, elsewhere.as_deref(), config, authorization, payload)
}

/// Posts a request of the token endpoint, whose headers name the app instead of an account.
pub(crate) fn send_form(request: &Request, reply: Reply) -> Result<Promise, JsValue> {
    let authorization = request.headers.iter().find(|(name, _)| name == "Authorization");
    let authorization = authorization.map_or("", |(_, value)| value.as_str());
    let body = request.body.as_deref().unwrap_or_default();
    have_judge();
    js_send_form(rule(reply).0, &route(&request.url), authorization, body)
}

/// Asks for the redirect of a sign-in. The NPSSO stays the value that the caller gave.
pub(crate) fn send_sign_in(request: &Request, reply: Reply, npsso: &JsValue) -> Result<Promise, JsValue> {
    have_judge();
    js_send_sign_in(rule(reply).0, &route(&request.url), npsso)
}

pub(crate) fn require_authorization(function: &str, authorization: &JsValue) -> Result<(), JsValue> {
    if authorization.is_undefined() || authorization.is_null() {
        let unreadable = "Cannot read properties of {} (reading 'accessToken')";
        return Err(reject_missing(unreadable, function, "authorization", authorization));
    }
    Ok(())
}
