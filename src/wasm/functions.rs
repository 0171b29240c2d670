//! What the drop-in functions ask: where a request goes, and what an answer means that is not plain JSON.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

use super::{as_millis, as_number};
use crate::base_url::routed;
use crate::client::PsnErrorCode;
use crate::endpoint::template::filled;
use crate::reply;

thread_local! {
    /// The functions that a program has called so far: their names, and their templates.
    static TEMPLATES: RefCell<Vec<[String; 2]>> = const { RefCell::new(Vec::new()) };
}

/// Takes the template of a function's URLs: one with `{argument}` for each argument in the path, and `{}` for the variables
/// of a GraphQL query. A program carries the templates of the functions that it imports, and hands over each once. Gives the
/// number that `endpointUrl()` wants.
#[wasm_bindgen(js_name = urlTemplate)]
pub fn url_template(function: String, template: String) -> usize {
    TEMPLATES.with_borrow_mut(|templates| {
        templates.push([function, template]);
        templates.len() - 1
    })
}

/// The URL of a function's request. `first`, `second` and `third` are the arguments of the path, each once; `query` is
/// form-encoded, or the variables of a GraphQL query as JSON. What there is not is an empty string.
///
/// Throws a sentence that names an argument that would change the path.
#[wasm_bindgen(js_name = endpointUrl)]
pub fn endpoint_url(
    template: usize,
    first: &str,
    second: &str,
    third: &str,
    query: &str,
    base_url: Option<String>,
) -> Result<String, String> {
    let url = TEMPLATES.with_borrow(|templates| {
        let [function, template] = templates.get(template).ok_or("There is no such template.")?;
        filled(template, function, [first, second, third], query)
    })?;
    Ok(match base_url {
        Some(base_url) => routed(&url, &base_url).into_owned(),
        None => url,
    })
}

/// Where what stands at a base URL is asked for a URL of PSN.
#[wasm_bindgen(js_name = routed)]
pub fn js_routed(url: &str, base_url: &str) -> String {
    routed(url, base_url).into_owned()
}

/// Whether the address that a sign-in redirects to brings an access code.
#[wasm_bindgen(js_name = isAccessCodeRedirect)]
pub fn is_access_code_redirect(location: &str) -> bool {
    reply::access_code(Some(location)).is_ok()
}

/// The access code in such an address; `undefined` where psn-api finds none, either.
#[wasm_bindgen(js_name = accessCode)]
pub fn access_code(location: &str) -> Option<String> {
    reply::access_code(Some(location)).ok().flatten()
}

/// PSN's number for the reason why it does not sign in.
#[wasm_bindgen(js_name = signInErrorCode)]
pub fn sign_in_error_code(location: &str) -> Option<u32> {
    reply::access_code(Some(location)).err().and_then(|refused| refused.code)
}

/// When PSN, or a relay, lets requests through again, in the milliseconds of `Date`: from the headers
/// `X-RateLimit-Next-Available` and `Retry-After`, and the time now.
#[wasm_bindgen(js_name = retryAt)]
pub fn retry_at(next_available: Option<String>, retry_after: Option<String>, now: f64) -> Option<f64> {
    let named = next_available.as_deref().and_then(reply::next_available);
    named.or_else(|| crate::client::retry_at(None, retry_after.as_deref(), as_millis(now))).map(as_number)
}

/// What to do where the runtime hides the address that the sign-in redirects to.
#[wasm_bindgen(js_name = redirectHidden)]
pub fn redirect_hidden() -> String {
    String::from(reply::REDIRECT_HIDDEN)
}

/// Whether an error's `code` is one that relays give. PSN's own codes are numbers.
#[wasm_bindgen(js_name = isRelayCode)]
pub fn is_relay_code(code: &str) -> bool {
    PsnErrorCode::named(code).is_some()
}
