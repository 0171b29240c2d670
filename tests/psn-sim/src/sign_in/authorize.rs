//! `GET /oauth/authorize`: answers every NPSSO with a redirect, which alone tells good from bad.

use super::npsso::{self, Npsso};
use super::token::refuse;
use super::{CLIENT_ID, REDIRECT_URI};
use crate::faults::html;
use crate::params::Params;
use crate::sim::{Shared, Sim};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};

pub async fn authorize(State(sim): State<Shared>, params: Params, headers: HeaderMap) -> Response {
    for name in ["client_id", "redirect_uri", "response_type", "scope"] {
        if params.get(name).is_none() {
            return refuse("invalid_request", &format!("Mandatory parameter '{name}' is missing"), 4098);
        }
    }
    if params.get("client_id") != Some(CLIENT_ID) || params.get("response_type") != Some("code") {
        let message = "Client does not have grant type: 'authorization_code'";
        return refuse("unauthorized_client", message, 4151);
    }
    if params.get("redirect_uri") != Some(REDIRECT_URI) {
        return refuse("invalid_request", "Invalid redirect_uri", 4098);
    }
    let cid = sim.tokens().correlation_id();
    let location = match npsso::of_request(&sim, &headers) {
        Npsso::Of(person) => {
            let code = sim.tokens().code(person, sim.clock.now());
            format!("{REDIRECT_URI}/?code={code}&cid={cid}")
        }
        Npsso::Unknown => sign_in_page(&params, &cid, &NOT_SIGNED_IN),
        Npsso::Blocked => return html(StatusCode::FORBIDDEN),
    };
    redirect(location, cid)
}

/// Why an account is sent to the sign-in page.
pub struct Reason<'a> {
    pub error: &'a str,
    pub code: u32,
    pub description: &'a str,
}

const NOT_SIGNED_IN: Reason<'static> =
    Reason { error: "login_required", code: 4165, description: "User is not authenticated" };

/// What leads to the sign-in page in place of an answer.
pub fn refusal(sim: &Sim, query: &str, reason: &Reason) -> Response {
    let cid = sim.tokens().correlation_id();
    redirect(sign_in_page(&Params::parse(query.as_bytes()), &cid, reason), cid)
}

fn redirect(location: String, cid: String) -> Response {
    let headers = [
        (header::LOCATION, location),
        (header::CACHE_CONTROL, "no-cache, no-store, max-age=0, must-revalidate".into()),
        (HeaderName::from_static("x-psn-correlation-id"), cid),
    ];
    (StatusCode::FOUND, headers).into_response()
}

/// Everything that was asked comes back in the address, sorted, and at its end why.
fn sign_in_page(params: &Params, cid: &str, reason: &Reason) -> String {
    let mut pairs = params.0.clone();
    pairs.push(("cid".into(), cid.into()));
    pairs.sort_by_cached_key(|(name, _)| name.to_ascii_lowercase());
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(&pairs)
        .append_pair("auth_ver", "v3")
        .append_pair("error", reason.error)
        .append_pair("error_code", &reason.code.to_string())
        .append_pair("error_description", reason.description)
        .append_pair("no_captcha", "true")
        .append_pair("cid", cid)
        .finish();
    format!("https://my.account.sony.com/sonyacct/signin/?{query}")
}
