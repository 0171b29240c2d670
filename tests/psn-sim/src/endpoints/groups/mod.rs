//! Groups and their messages.

mod change;
mod list;
mod messages;
mod resources;

pub use change::{create, leave, remove, rename};
pub use list::{group, groups};
pub use messages::{read, send};
pub use resources::{resource, upload};

use super::put;
use crate::account::World;
use crate::account::groups::{Content, Group, Message};
use crate::errors::{ApiError, Service};
use crate::sim::Shared;
use axum::extract::FromRequestParts;
use axum::http::header;
use axum::http::request::Parts;
use serde_json::{Value, json};

/// A request that names a language, without which PSN refuses all requests here.
pub struct WithLanguage;

impl FromRequestParts<Shared> for WithLanguage {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _: &Shared) -> Result<Self, ApiError> {
        let has_language = parts.headers.get(header::ACCEPT_LANGUAGE).is_some_and(|value| !value.is_empty());
        if has_language { Ok(Self) } else { Err(Service::Groups.bad_request("header: Accept-Language")) }
    }
}

/// The place of a group that the person is in.
fn find(world: &World, id: &str, person: usize) -> Result<usize, ApiError> {
    let place = world.groups.iter().position(|group| group.id == id && group.has(person));
    place.ok_or_else(|| Service::Groups.not_found(&format!("Resource not found (groupId='{id}')")))
}

fn member(world: &World, index: usize) -> Value {
    world
        .people
        .get(index)
        .map_or(Value::Null, |person| json!({ "accountId": person.account_id, "onlineId": person.online_id }))
}

fn message(world: &World, message: &Message) -> Value {
    let (kind, name, value) = match &message.content {
        Content::Text(text) => (1, "body", json!(text)),
        Content::Image(resource) => (3, "messageDetail", json!({ "imageMessageDetail": { "resourceId": resource } })),
    };
    let mut answer = json!({ "messageUid": message.uid, "messageType": kind, "alternativeMessageType": kind });
    put(&mut answer, name, value);
    put(&mut answer, "createdTimestamp", json!(message.created_at.to_string()));
    put(&mut answer, "sender", member(world, message.sender));
    answer
}

/// A field of a group that `includeFields` can name.
fn field(world: &World, group: &Group, name: &str) -> Option<Value> {
    let changed = group.messages.last().map_or(group.made_at, |last| last.created_at);
    Some(match name {
        "modifiedTimestamp" => json!(changed.to_string()),
        "joinedTimestamp" => json!(group.made_at.to_string()),
        "groupName" => json!({ "value": group.name, "status": 0 }),
        "groupIcon" => json!({ "status": 0 }),
        "isFavorite" | "existsNewArrival" => json!(false),
        "mainThread" => {
            let mut thread = json!({ "threadId": group.id, "modifiedTimestamp": changed.to_string() });
            if let Some(last) = group.messages.last() {
                put(&mut thread, "latestMessage", message(world, last));
                put(&mut thread, "readMessageUid", json!(last.uid));
            }
            thread
        }
        "members" => json!(group.members.iter().map(|index| member(world, *index)).collect::<Vec<_>>()),
        "notificationSetting" => json!({ "isMute": false }),
        _ => return None,
    })
}

/// A group with these fields, in PSN's order.
fn body(world: &World, group: &Group, fields: &str) -> Value {
    const ORDER: [&str; 9] = [
        "modifiedTimestamp",
        "groupName",
        "groupIcon",
        "joinedTimestamp",
        "isFavorite",
        "existsNewArrival",
        "mainThread",
        "members",
        "notificationSetting",
    ];
    let mut body = json!({ "groupId": group.id, "groupType": u8::from(!group.is_of_two()) });
    for name in ORDER.iter().filter(|name| fields.split(',').any(|wanted| wanted == **name)) {
        if let Some(value) = field(world, group, name) {
            put(&mut body, name, value);
        }
    }
    body
}
