//! `GET graphql/v1/op`: queries that the server knows by their hash.

use super::super::{Reply, uncached};
use super::{purchased, recently_played};
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

const PURCHASED: &str = "827a423f6a8ddca4107ac01395af2ec0eafd8396fc7fa204aaf9b7ed2eefa168";
const RECENTLY_PLAYED: &str = "e780a6d8b921ef0c59ec01ea5c5255671272ca0d819edb61320914cf7a78b3ae";

pub async fn graphql(
    State(sim): State<Shared>,
    headers: HeaderMap,
    params: Params,
    viewer: Result<Viewer, crate::errors::ApiError>,
) -> Reply {
    if may_be_forged(&headers) {
        return Ok(forgery_refusal());
    }
    let parse = |name| params.get(name).and_then(|text| serde_json::from_str::<Value>(text).ok());
    let extensions = parse("extensions").unwrap_or_default();
    let hash = extensions.pointer("/persistedQuery/sha256Hash").and_then(Value::as_str);
    let operation = params.get("operationName").unwrap_or_default();
    let (name, field) = match hash {
        Some(PURCHASED) => ("getPurchasedGameList", "purchasedTitlesRetrieve"),
        Some(RECENTLY_PLAYED) => ("getUserGameList", "gameLibraryTitlesRetrieve"),
        _ => return uncached(&failure("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND")),
    };
    if operation != name {
        return uncached(&json!({ "message": format!("Query {operation} not whitelisted") }));
    }
    // Even a wrong token is answered with status 200 here; too many requests are not.
    let viewer = match viewer {
        Err(error) if error.is_unauthorized() => {
            let message = "Access denied! You need to be authorized to perform this action!";
            return uncached(&refusal(message, "UNAUTHENTICATED", field));
        }
        viewer => viewer?,
    };
    let Some(variables) = parse("variables").filter(Value::is_object) else {
        return uncached(&failure("Variables are invalid JSON.", "BAD_REQUEST"));
    };
    let world = sim.world();
    let games = if field == "purchasedTitlesRetrieve" {
        purchased::games(&world, &viewer, &variables)
    } else {
        recently_played::games(&world, &viewer, &variables)
    };
    uncached(&match games {
        Ok(list) => json!({ "data": { field: list } }),
        Err(variable) => {
            let message = format!("Variable \"${variable}\" got invalid value");
            refusal(&message, "BAD_USER_INPUT", field)
        }
    })
}

/// The form of refusals that name the field which is missing for them.
fn refusal(message: &str, code: &str, field: &str) -> Value {
    let error = json!({ "message": message, "extensions": { "code": code } });
    json!({ "errors": [error], "data": { field: null } })
}

fn failure(message: &str, code: &str) -> Value {
    json!({ "errors": [{ "message": message, "extensions": { "code": code } }] })
}

/// A page may send requests with these types, or none, without a preflight.
fn may_be_forged(headers: &HeaderMap) -> bool {
    let has = |name: &str| headers.get(name).is_some_and(|value| !value.is_empty());
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let is_simple =
        matches!(essence.as_str(), "" | "application/x-www-form-urlencoded" | "multipart/form-data" | "text/plain");
    is_simple && !has("x-apollo-operation-name") && !has("apollo-require-preflight")
}

fn forgery_refusal() -> Response {
    let message = "This operation has been blocked as a potential Cross-Site Request Forgery (CSRF). \
        Please either specify a 'content-type' header (with a type that is not one of \
        application/x-www-form-urlencoded, multipart/form-data, text/plain) or provide a non-empty \
        value for one of the following headers: x-apollo-operation-name, apollo-require-preflight\n";
    let body = failure(message, "BAD_REQUEST").to_string();
    (StatusCode::BAD_REQUEST, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}
