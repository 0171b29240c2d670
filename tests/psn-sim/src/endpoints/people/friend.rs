//! `users/me/friends/{account}`: how somebody stands to the viewer (`GET …/summary`), and what changes that: `PUT` accepts a
//! request, `DELETE` declines one or ends a friendship. What PSN answers where there is nothing to change is not recorded;
//! here it is not found.

use super::super::{Reply, private, put};
use crate::account::World;
use crate::errors::Service;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use serde_json::{Value, json};

pub async fn summary(State(sim): State<Shared>, viewer: Viewer, Path(account): Path<String>) -> Reply {
    let world = sim.world();
    let person = viewer.find(&world, &account)?;
    private(&relation(&world, viewer.person, person.index))
}

/// `GET users/{account}/friends/{friend}/summary`: how one account stands to another.
pub async fn summary_of(
    State(sim): State<Shared>,
    viewer: Viewer,
    Path((one, other)): Path<(String, String)>,
) -> Reply {
    let world = sim.world();
    let (one, other) = (viewer.look_at(&world, &one)?, viewer.look_at(&world, &other)?);
    let mut summary = relation(&world, one.index, other.index);
    put(&mut summary, "isFavorite", json!(false));
    put(&mut summary, "isBlocking", json!(false));
    private(&summary)
}

fn relation(world: &World, one: usize, other: usize) -> Value {
    let (friends, theirs) = (world.relations.friends(one), world.relations.friends(other));
    let relation = if friends.contains(&other) {
        "friend"
    } else if world.relations.requests(one).contains(&other) {
        "requested"
    } else {
        "no"
    };
    json!({
        "friendRelation": relation,
        "personalDetailSharing": "none",
        "friendsCount": theirs.len(),
        "mutualFriendsCount": theirs.iter().filter(|friend| friends.contains(friend)).count(),
    })
}

pub async fn accept(State(sim): State<Shared>, viewer: Viewer, Path(account): Path<String>) -> Reply {
    let mut world = sim.world_mut();
    let other = viewer.find(&world, &account)?.index;
    done(world.relations.accept(viewer.person, other))
}

pub async fn remove(State(sim): State<Shared>, viewer: Viewer, Path(account): Path<String>) -> Reply {
    let mut world = sim.world_mut();
    let other = viewer.find(&world, &account)?.index;
    done(world.relations.remove(viewer.person, other))
}

fn done(has_changed: bool) -> Reply {
    if !has_changed {
        return Err(Service::Profile.not_found("Resource not found"));
    }
    Ok((StatusCode::NO_CONTENT, [(header::CACHE_CONTROL, "private")]).into_response())
}
