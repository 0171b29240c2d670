//! `GET users/{account}/profiles`: a profile by account id. `me` is not understood here.

use super::super::{Reply, present, private};
use crate::account::World;
use crate::account::people::Person;
use crate::images::urls;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::{Path, State};
use serde_json::{Value, json};

pub async fn profile(State(sim): State<Shared>, viewer: Viewer, Path(account): Path<String>) -> Reply {
    let world = sim.world();
    let person = viewer.look_at_id(&world, &account)?;
    private(&body(&world, &viewer, person))
}

pub fn body(world: &World, viewer: &Viewer, person: &Person) -> Value {
    let is_me = person.index == viewer.person;
    let shows_name = is_me || person.is_verified || super::are_friends(world, viewer.person, person.index);
    let name = person.real_name.filter(|_| shows_name);
    let avatars: Vec<Value> = ["s", "xl", "l", "m"]
        .iter()
        .map(|size| json!({ "size": size, "url": urls::avatar(&viewer.origin, person, size) }))
        .collect();
    present([
        ("onlineId", json!(person.online_id)),
        ("personalDetail", json!(name.map(|name| personal_detail(person, name)))),
        ("aboutMe", json!(person.about_me)),
        ("avatars", json!(avatars)),
        ("languages", json!(person.languages)),
        ("isPlus", json!(person.is_plus)),
        ("isOfficiallyVerified", json!(person.is_verified)),
        ("isMe", json!(is_me)),
    ])
}

fn personal_detail(person: &Person, (first, last): (&str, &str)) -> Value {
    if person.is_verified {
        json!({ "displayName": format!("{first} {last}") })
    } else {
        json!({ "firstName": first, "lastName": last })
    }
}
