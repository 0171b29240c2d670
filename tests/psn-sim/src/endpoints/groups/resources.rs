//! `POST groups/{group}/resources`: uploads a picture. `GET groups/{group}/resources/{resource}`: its bytes.

use super::super::{Reply, private};
use super::{WithLanguage, find};
use crate::errors::Service;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use serde_json::json;

const MOST_BYTES: usize = 1_048_576;

pub async fn upload(
    State(sim): State<Shared>,
    viewer: Viewer,
    _: WithLanguage,
    Path(id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Reply {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let content_type = content_type.filter(|value| ["image/png", "image/jpeg"].contains(value));
    let content_type = content_type.ok_or_else(|| Service::Groups.bad_request("header: Content-Type"))?;
    if body.is_empty() || body.len() > MOST_BYTES {
        return Err(Service::Groups.bad_request("body"));
    }
    let mut world = sim.world_mut();
    let place = find(&world, &id, viewer.person)?;
    let group = world.groups.get_mut(place).ok_or_else(|| Service::Groups.not_found("Resource not found"))?;
    let id = group.upload(content_type, body, sim.clock.now_millis());
    let mut response = private(&json!({ "resourceId": id }))?;
    *response.status_mut() = StatusCode::CREATED;
    Ok(response)
}

pub async fn resource(
    State(sim): State<Shared>,
    viewer: Viewer,
    _: WithLanguage,
    Path((id, resource)): Path<(String, String)>,
) -> Reply {
    let world = sim.world();
    let place = find(&world, &id, viewer.person)?;
    let resources = world.groups.get(place).map(|group| group.resources.as_slice()).unwrap_or_default();
    let found = resources.iter().find(|known| known.id == resource);
    let found =
        found.ok_or_else(|| Service::Groups.not_found(&format!("Resource not found (resourceId='{resource}')")))?;
    Ok(([(header::CONTENT_TYPE, found.content_type.clone())], found.bytes.clone()).into_response())
}
