//! `GET members/me/groups`: the groups of the signed-in account; `GET members/me/groups/{group}`: one of them.

use super::super::{Reply, private, put};
use super::{WithLanguage, body, find};
use crate::errors::Service;
use crate::paging::{Limits, Page};
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::{Path, State};
use serde_json::json;

const LIMITS: Limits = Limits { default: 20, max: 200 };

pub async fn groups(State(sim): State<Shared>, viewer: Viewer, _: WithLanguage, params: Params) -> Reply {
    let page = Page::read(params.get("limit"), params.get("offset"), LIMITS)
        .map_err(|bad| Service::Groups.bad_request(&format!("query: {}", bad.name)))?;
    let fields = params.get("includeFields").unwrap_or_default();
    let world = sim.world();
    // None is a favourite.
    let is_wanted = params.get("favoriteFilter") != Some("favorite");
    let mine: Vec<_> = world.groups.iter().filter(|group| is_wanted && group.has(viewer.person)).collect();
    let shown: Vec<_> = page.of(&mine).into_iter().map(|group| body(&world, group, fields)).collect();
    let has_items = !shown.is_empty();
    let mut answer = json!({ "groups": shown, "previousOffset": page.offset.saturating_sub(page.limit) });
    // The recorded answers name a next page after any that is not empty.
    if has_items {
        put(&mut answer, "nextOffset", json!(page.offset + page.limit));
    }
    if fields.split(',').any(|field| field == "totalGroupCount") {
        put(&mut answer, "totalGroupCount", json!(mine.len()));
    }
    private(&answer)
}

pub async fn group(
    State(sim): State<Shared>,
    viewer: Viewer,
    _: WithLanguage,
    Path(id): Path<String>,
    params: Params,
) -> Reply {
    let world = sim.world();
    let place = find(&world, &id, viewer.person)?;
    let group = world.groups.get(place).ok_or_else(|| Service::Groups.not_found("Resource not found"))?;
    private(&body(&world, group, params.get("includeFields").unwrap_or_default()))
}
