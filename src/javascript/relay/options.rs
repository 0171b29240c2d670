//! The options of a relay, whose kinds the shell has checked.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use super::Relay;
use crate::client::Budget;
use crate::javascript::{property, type_error};
use crate::relay::{Clients, DEFAULT_READS, Options, Policy};

const TIMEOUT: f64 = 30_000.0;
const MAX_REQUEST_BODY: f64 = 65_536.0;
const MAX_RESPONSE_BODY: f64 = 8_388_608.0;

pub(super) fn relay(given: &JsValue) -> Result<Relay, JsValue> {
    let given = |name| property(given, name);
    let number = |name, default: f64| Ok::<_, JsValue>(given(name)?.as_f64().unwrap_or(default));
    let max_request_body = number("maxRequestBody", MAX_REQUEST_BODY)?;
    let usual = Options::default();
    let (client, authorize) = (given("client")?, given("authorize")?);
    let options = Options {
        origins: texts(&given("allowOrigins")?).unwrap_or_default(),
        base_path: given("basePath")?.as_string().unwrap_or(usual.base_path),
        methods: texts(&given("methods")?).unwrap_or(usual.methods),
        signed_in: if client.is_undefined() { None } else { Some(allowed(&given("allow")?)) },
        has_authorize: authorize.is_function(),
        max_request_body: max_request_body as u64,
        base_url: given("baseUrl")?.as_string(),
        cache: number("cache", 0.0)? as u32,
    };
    let policy = Policy::new(options).map_err(|problem| type_error(&format!("createRelay(): {problem}.")))?;
    let limit = number("requests", 0.0)? as u32;
    let per = number("per", 0.0)? as u64;
    Ok(Relay {
        policy,
        clients: (limit > 0).then(|| Clients::new(Budget { requests: limit, per }).into()),
        timeout: number("timeout", TIMEOUT)?,
        max_request_body,
        max_response_body: number("maxResponseBody", MAX_RESPONSE_BODY)?,
        authorize,
        identify: given("identify")?,
        client,
        fetch: given("fetch")?,
    })
}

/// The reads that are named, or the usual ones.
fn allowed(names: &JsValue) -> Vec<String> {
    texts(names).unwrap_or_else(|| DEFAULT_READS.iter().copied().map(String::from).collect())
}

fn texts(list: &JsValue) -> Option<Vec<String>> {
    let list = list.dyn_ref::<Array>()?;
    Some(list.iter().map(|text| text.as_string().unwrap_or_default()).collect())
}
