//! `POST groups/{group}/threads/{thread}/messages`: sends a text.

use super::super::{Reply, private};
use super::{WithLanguage, find};
use crate::errors::Service;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Text {
    message_type: u32,
    body: String,
}

pub async fn send(
    State(sim): State<Shared>,
    viewer: Viewer,
    _: WithLanguage,
    Path((group, thread)): Path<(String, String)>,
    body: Bytes,
) -> Reply {
    let text: Option<Text> = serde_json::from_slice(&body).ok();
    let text = text.filter(|text| text.message_type == 1 && !text.body.is_empty());
    let text = text.ok_or_else(|| Service::Groups.bad_request("body"))?;
    let mut world = sim.world_mut();
    let place = find(&world, &group, viewer.person)?;
    if thread != group {
        return Err(Service::Groups.not_found(&format!("Resource not found (threadId='{thread}')")));
    }
    let now = sim.clock.now_millis();
    let message = world.groups.get_mut(place).map(|group| group.write(viewer.person, &text.body, now));
    let message = message.ok_or_else(|| Service::Groups.not_found("Resource not found"))?;
    let answer = json!({ "messageUid": message.uid, "createdTimestamp": message.created_at.to_string() });
    let mut response = private(&answer)?;
    *response.status_mut() = StatusCode::CREATED;
    Ok(response)
}
