//! `POST groups/{group}/threads/{thread}/messages`: sends a text, or a picture. `GET members/me/groups/{group}/threads/{thread}/messages`:
//! the newest messages, or those before or after one.

use super::super::{Reply, private};
use super::{WithLanguage, find, message};
use crate::account::groups::Content;
use crate::errors::Service;
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct New {
    message_type: u32,
    body: Option<String>,
    message_detail: Option<Detail>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Detail {
    image_message_detail: ImageDetail,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ImageDetail {
    resource_id: String,
}

impl New {
    fn content(self) -> Option<Content> {
        match self.message_type {
            1 => self.body.filter(|body| !body.is_empty()).map(Content::Text),
            3 => self.message_detail.map(|detail| Content::Image(detail.image_message_detail.resource_id)),
            _ => None,
        }
    }
}

pub async fn send(
    State(sim): State<Shared>,
    viewer: Viewer,
    _: WithLanguage,
    Path((group, thread)): Path<(String, String)>,
    body: Bytes,
) -> Reply {
    let new: Option<New> = serde_json::from_slice(&body).ok();
    let content = new.and_then(New::content).ok_or_else(|| Service::Groups.bad_request("body"))?;
    let mut world = sim.world_mut();
    let place = find(&world, &group, viewer.person)?;
    if thread != group {
        return Err(Service::Groups.not_found(&format!("Resource not found (threadId='{thread}')")));
    }
    let now = sim.clock.now_millis();
    let group = world.groups.get_mut(place).ok_or_else(|| Service::Groups.not_found("Resource not found"))?;
    if let Content::Image(id) = &content
        && !group.resources.iter().any(|known| known.id == *id)
    {
        return Err(Service::Groups.bad_request("body: messageDetail.imageMessageDetail.resourceId"));
    }
    let message = group.write(viewer.person, content, now);
    let answer = json!({ "messageUid": message.uid, "createdTimestamp": message.created_at.to_string() });
    let mut response = private(&answer)?;
    *response.status_mut() = StatusCode::CREATED;
    Ok(response)
}

pub async fn read(
    State(sim): State<Shared>,
    viewer: Viewer,
    _: WithLanguage,
    Path((id, thread)): Path<(String, String)>,
    params: Params,
) -> Reply {
    let world = sim.world();
    let place = find(&world, &id, viewer.person)?;
    let group = world.groups.get(place).filter(|_| thread == id);
    let group = group.ok_or_else(|| Service::Groups.not_found(&format!("Resource not found (threadId='{thread}')")))?;
    let limit: usize =
        params.get("limit").map_or(Ok(20), str::parse).map_err(|_| Service::Groups.bad_request("query: limit"))?;
    let place_of = |name| params.get(name).map(|uid| group.messages.iter().position(|message| message.uid == uid));
    let end = match place_of("before") {
        Some(place) => place.ok_or_else(|| Service::Groups.bad_request("query: before"))?,
        None => group.messages.len(),
    };
    let start = match place_of("after") {
        Some(place) => place.ok_or_else(|| Service::Groups.bad_request("query: after"))? + 1,
        None => 0,
    };
    let asked = group.messages.get(start..end).unwrap_or_default();
    let shown: Vec<_> = asked.iter().rev().take(limit).collect();
    let uid = |message: Option<&&crate::account::groups::Message>| {
        message.map_or(String::new(), |message| message.uid.clone())
    };
    let messages: Vec<Value> = shown.iter().map(|one| message(&world, one)).collect();
    private(&json!({
        "messages": messages,
        "previous": uid(shown.first()),
        "next": uid(shown.last()),
        "reachedEndOfPage": shown.len() == asked.len(),
        "messageCount": shown.len(),
    }))
}
