//! `GET members/me/groups`: the groups of the signed-in account.

use super::super::{Reply, private, put};
use super::{WithLanguage, body};
use crate::errors::Service;
use crate::paging::{Limits, Page};
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::State;
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
