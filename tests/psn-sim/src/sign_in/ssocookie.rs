//! `GET /api/v1/ssocookie`: the page that shows a signed-in browser its NPSSO and how long that still lives.

use super::npsso::{self, Npsso};
use super::token::{answer, refuse};
use crate::faults::html;
use crate::sim::Shared;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde_json::json;

pub async fn ssocookie(State(sim): State<Shared>, headers: HeaderMap) -> Response {
    match npsso::of_request(&sim, &headers) {
        Npsso::Of(person) => {
            let body = json!({ "npsso": npsso::of_person(person), "expires_in": sim.npsso_left() });
            answer(StatusCode::OK, &body)
        }
        Npsso::Unknown => refuse("invalid_grant", "Invalid login", 20),
        Npsso::Blocked => html(StatusCode::FORBIDDEN),
    }
}
