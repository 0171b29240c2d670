//! `GET cpss/v1/share/profile/{account}`: links to show a profile to others.

use super::super::{Reply, uncached};
use crate::images::urls;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::{Path, State};
use serde_json::json;

pub async fn share(State(sim): State<Shared>, viewer: Viewer, Path(account): Path<String>) -> Reply {
    let world = sim.world();
    let person = viewer.look_at(&world, &account)?;
    let name = &person.online_id;
    uncached(&json!({
        "shareUrl": format!("https://profile.playstation.com/{name}"),
        "shareImageUrl": urls::profile_card(&viewer.origin, person),
        "shareImageUrlDestination": format!("https://profile.playstation.com/share/{name}"),
    }))
}
