//! What changes groups: `POST groups` makes one, `PATCH groups/{group}` names one, `DELETE groups/{group}/members/{member}`
//! removes somebody, or oneself as `me`.

use super::super::{Reply, private};
use super::{WithLanguage, find};
use crate::account::groups::{can_be_invited, new};
use crate::errors::{ApiError, Service};
use crate::sign_in::viewer::Viewer;
use crate::sim::{Shared, Sim};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
struct New {
    invitees: Vec<Invitee>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Invitee {
    account_id: String,
}

pub async fn create(State(sim): State<Shared>, viewer: Viewer, _: WithLanguage, body: Bytes) -> Reply {
    let new_group: New = serde_json::from_slice(&body).map_err(|_| Service::Groups.bad_request("body"))?;
    let mut world = sim.world_mut();
    let mut members = vec![viewer.person];
    for Invitee { account_id } in &new_group.invitees {
        let person = viewer.find(&world, account_id)?;
        if can_be_invited(person) && !members.contains(&person.index) {
            members.push(person.index);
        }
    }
    if members.len() == 1 {
        return Err(Service::Groups.refused_by_all());
    }
    let has_all = members.len() == new_group.invitees.len() + 1;
    let group = new(sim.clock.now_millis().unsigned_abs(), &world.people, members, sim.clock.now_millis());
    let id = group.id.clone();
    if !world.groups.iter().any(|known| known.id == id) {
        world.groups.push(group);
    }
    private(&json!({ "groupId": id, "mainThread": { "threadId": id }, "hasAllAccountInvited": has_all }))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Renamed {
    group_name: Name,
}

#[derive(Deserialize)]
struct Name {
    value: String,
}

pub async fn rename(
    State(sim): State<Shared>,
    viewer: Viewer,
    _: WithLanguage,
    Path(id): Path<String>,
    body: Bytes,
) -> Reply {
    let renamed: Renamed = serde_json::from_slice(&body).map_err(|_| Service::Groups.bad_request("body"))?;
    let mut world = sim.world_mut();
    let place = find(&world, &id, viewer.person)?;
    let group = world.groups.get_mut(place).filter(|group| !group.is_of_two());
    group.ok_or_else(|| Service::Groups.of_two_people())?.name = renamed.group_name.value;
    Ok(StatusCode::NO_CONTENT.into_response())
}

pub async fn leave(State(sim): State<Shared>, viewer: Viewer, _: WithLanguage, Path(id): Path<String>) -> Reply {
    take_out(&sim, &viewer, &id, viewer.person)
}

pub async fn remove(
    State(sim): State<Shared>,
    viewer: Viewer,
    _: WithLanguage,
    Path((id, account)): Path<(String, String)>,
) -> Reply {
    let member = viewer.find(&sim.world(), &account)?.index;
    take_out(&sim, &viewer, &id, member)
}

fn take_out(sim: &Sim, viewer: &Viewer, id: &str, member: usize) -> Reply {
    let mut world = sim.world_mut();
    let place = find(&world, id, viewer.person)?;
    let not_found = || -> ApiError { Service::Groups.not_found(&format!("Resource not found (groupId='{id}')")) };
    let group = world.groups.get_mut(place).filter(|group| group.has(member)).ok_or_else(not_found)?;
    group.members.retain(|one| *one != member);
    Ok(StatusCode::NO_CONTENT.into_response())
}
