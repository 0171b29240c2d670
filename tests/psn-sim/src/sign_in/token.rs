//! `POST /oauth/token`: a code or a refresh token for an access token.

use super::REDIRECT_URI;
use super::tokens::Grant;
use crate::params::Params;
use crate::sim::Shared;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// The application's id and secret, which every client sends.
const BASIC: &str = "Basic MDk1MTUxNTktNzIzNy00MzcwLTliNDAtMzgwNmU2N2MwODkxOnVjUGprYTV0bnRCMktxc1A=";

pub async fn token(State(sim): State<Shared>, headers: HeaderMap, body: Bytes) -> Response {
    if headers.get(header::AUTHORIZATION).map(HeaderValue::as_bytes) != Some(BASIC.as_bytes()) {
        return refuse_as(StatusCode::UNAUTHORIZED, "invalid_client", "Bad client credentials", 4102);
    }
    let form = Params::parse(&body);
    let missing = |name: &str| refuse("invalid_request", &format!("Mandatory parameter '{name}' is missing"), 4098);
    let now = sim.clock.now();
    let account_id =
        |person: usize| sim.world().people.get(person).map(|person| person.account_id.clone()).unwrap_or_default();
    match form.get("grant_type") {
        Some("authorization_code") => {
            let Some(code) = form.get("code") else {
                return missing("code");
            };
            if form.get("redirect_uri") != Some(REDIRECT_URI) {
                return refuse("invalid_grant", "redirect_uri mismatch", 20);
            }
            match sim.tokens().exchange_code(code, account_id, now) {
                Some(grant) => granted(&grant, "psn:mobile.v2.core psn:clientapp"),
                None => refuse("invalid_grant", "Invalid authorization code", 4159),
            }
        }
        Some("refresh_token") => {
            let Some(token) = form.get("refresh_token") else {
                return missing("refresh_token");
            };
            match sim.tokens().refresh(token, account_id, now) {
                // The scopes really do come in another order here.
                Some(grant) => granted(&grant, "psn:clientapp psn:mobile.v2.core"),
                None => refuse("invalid_grant", "Invalid refresh token", 4159),
            }
        }
        Some(_) => refuse("unsupported_grant_type", "Unsupported grant type", 4104),
        None => missing("grant_type"),
    }
}

fn granted(grant: &Grant, scope: &str) -> Response {
    let body = json!({
        "access_token": grant.access_token,
        "token_type": "bearer",
        "expires_in": grant.expires_in,
        "scope": scope,
        "id_token": grant.id_token,
        "refresh_token": grant.refresh_token,
        "refresh_token_expires_in": grant.refresh_token_expires_in,
    });
    answer(StatusCode::OK, &body)
}

pub fn refuse(error: &str, description: &str, code: u32) -> Response {
    refuse_as(StatusCode::BAD_REQUEST, error, description, code)
}

fn refuse_as(status: StatusCode, error: &str, description: &str, code: u32) -> Response {
    let body = json!({
        "error": error,
        "error_description": description,
        "error_code": code,
        "docs": "https://auth.api.sonyentertainmentnetwork.com/docs/",
        "parameters": [],
    });
    answer(status, &body)
}

pub fn answer(status: StatusCode, body: &Value) -> Response {
    let headers = [(header::CONTENT_TYPE, "application/json;charset=UTF-8"), (header::CACHE_CONTROL, "no-store")];
    (status, headers, body.to_string()).into_response()
}
