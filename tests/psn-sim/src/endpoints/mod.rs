//! One file for each endpoint.

pub mod games;
pub mod graphql;
pub mod groups;
pub mod people;
pub mod search;
pub mod trophies;
pub mod trophy_so;
pub mod unpublished;

use crate::errors::ApiError;
use axum::http::{HeaderName, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::{Map, Value};

type Reply = Result<Response, ApiError>;

/// An object without the fields that have nothing to tell.
fn present(fields: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    let fields = fields.into_iter().filter(|(_, value)| !value.is_null());
    Value::Object(fields.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}

/// Adds a member to an object.
fn put(object: &mut Value, name: &str, value: Value) {
    if let Value::Object(members) = object {
        members.insert(name.to_owned(), value);
    }
}

/// JSON that any cache may keep, one copy for each language.
fn cached<T: Serialize>(body: &T) -> Reply {
    Ok(json(body, &[(header::CACHE_CONTROL, "max-age=300"), (header::VARY, "Accept-Language")]))
}

/// JSON about an account.
fn private<T: Serialize>(body: &T) -> Reply {
    Ok(json(body, &[(header::CACHE_CONTROL, "private")]))
}

/// JSON that nobody may keep.
fn uncached<T: Serialize>(body: &T) -> Reply {
    Ok(json(body, &[(header::CACHE_CONTROL, "max-age=0, no-cache, no-store")]))
}

fn json<T: Serialize>(body: &T, headers: &[(HeaderName, &'static str)]) -> Response {
    // Bodies are plain data with text keys, which cannot fail to serialise.
    let text = serde_json::to_string(body).unwrap_or_default();
    let mut response = ([(header::CONTENT_TYPE, "application/json")], text).into_response();
    for (name, value) in headers {
        response.headers_mut().insert(name, axum::http::HeaderValue::from_static(value));
    }
    response
}
