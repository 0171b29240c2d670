//! `users/me/friends/{account}`: how somebody stands to the viewer (`GET …/summary`), and what changes that: `PUT` accepts a
//! request, `DELETE` declines one or ends a friendship. What PSN answers where there is nothing to change is not recorded;
//! here it is not found.

use super::super::{Reply, private};
use crate::errors::Service;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use serde_json::json;

pub async fn summary(State(sim): State<Shared>, viewer: Viewer, Path(account): Path<String>) -> Reply {
    let world = sim.world();
    let person = viewer.find(&world, &account)?;
    let (mine, theirs) = (world.relations.friends(viewer.person), world.relations.friends(person.index));
    let relation = if mine.contains(&person.index) {
        "friend"
    } else if world.relations.requests(viewer.person).contains(&person.index) {
        "requested"
    } else {
        "no"
    };
    private(&json!({
        "friendRelation": relation,
        "personalDetailSharing": "none",
        "friendsCount": theirs.len(),
        "mutualFriendsCount": theirs.iter().filter(|friend| mine.contains(friend)).count(),
    }))
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
