//! What the drop-in functions ask: where a request goes, and what an answer means that is not plain JSON.

use wasm_bindgen::prelude::*;

use super::endpoint_url::endpoint_url as url_of;
use super::{as_millis, as_number};
use crate::base_url::routed;
use crate::client::PsnErrorCode;
use crate::endpoints::Endpoint;
use crate::reply;

/// The URL of a request. `first`, `second` and `third` are the arguments of the path; `query` is form-encoded, or for a
/// GraphQL query the variables as JSON. What there is not is an empty string.
///
/// Throws a sentence that names an argument that would change the path.
#[wasm_bindgen(js_name = endpointUrl)]
pub fn endpoint_url(
    endpoint: Endpoint,
    first: &str,
    second: &str,
    third: &str,
    query: &str,
    base_url: Option<String>,
) -> Result<String, String> {
    let url = url_of(endpoint, [first, second, third], query, None).map_err(|refusal| refusal.message())?;
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
