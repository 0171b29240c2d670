//! `GET gameMediaService/v2/c2s/category/cloudMediaGallery/ugcType/all`: the captures of the signed-in account, page by page;
//! `GET …/ugc/{id}/url`: the addresses of one. The owner has some of the titles played last; nobody else has any.

use super::super::{Reply, private, put};
use crate::account::people::OWNER;
use crate::account::titles::Title;
use crate::account::{World, names};
use crate::clock::{ACCOUNT_TODAY, date};
use crate::errors::Service;
use crate::images::urls;
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::{Path, State};
use serde_json::{Value, json};

const CAPTURES: usize = 5;

pub async fn captures(State(sim): State<Shared>, viewer: Viewer, params: Params) -> Reply {
    let number = |name, default| params.get(name).map_or(Ok(default), str::parse::<usize>);
    let limit = number("limit", 20).map_err(|_| Service::Other.bad_request("query: limit"))?;
    let start = number("cursorMark", 0).map_err(|_| Service::Other.bad_request("query: cursorMark"))?;
    let world = sim.world();
    let titles = titles(&world, &viewer);
    if titles.is_empty() {
        return private(&json!({ "ugcDocument": [], "limit": 0 }));
    }
    let page = titles.iter().enumerate().skip(start).take(limit);
    let shown: Vec<_> = page.map(|(index, title)| capture(&viewer, index, title)).collect();
    let end = start + shown.len();
    let next = if end < titles.len() { end.to_string() } else { "-1".to_owned() };
    private(&json!({ "ugcDocument": shown, "nextCursorMark": next, "limit": limit }))
}

pub async fn capture_urls(State(sim): State<Shared>, viewer: Viewer, Path(id): Path<String>) -> Reply {
    let world = sim.world();
    let titles = titles(&world, &viewer);
    let index = (0..titles.len()).find(|index| capture_id(*index) == id);
    let found = index.and_then(|index| titles.get(index).map(|title| (index, title)));
    let (index, title) = found.ok_or_else(|| Service::Other.not_found("Resource not found"))?;
    let mut addresses = previews(&viewer, title);
    put(&mut addresses, medium(index).1, json!(urls::game_image(&viewer.origin, title, 2)));
    put(&mut addresses, "downloadUrl", json!(urls::game_image(&viewer.origin, title, 2)));
    private(&addresses)
}

fn titles<'w>(world: &'w World, viewer: &Viewer) -> Vec<&'w Title> {
    let played = world.plays(viewer.person, viewer.person).filter(|_| viewer.person == OWNER);
    played.filter_map(|play| world.title_of(play)).take(CAPTURES).collect()
}

fn capture_id(index: usize) -> String {
    format!("capture-{}", index + 1)
}

/// Every other one is a video.
fn medium(index: usize) -> (&'static str, &'static str) {
    if index.is_multiple_of(2) { ("SCREENSHOT", "screenshotUrl") } else { ("VIDEO", "videoUrl") }
}

fn previews(viewer: &Viewer, title: &Title) -> Value {
    json!({
        "smallPreviewImage": urls::game_image(&viewer.origin, title, 0),
        "largePreviewImage": urls::game_image(&viewer.origin, title, 1),
    })
}

fn capture(viewer: &Viewer, index: usize, title: &Title) -> Value {
    let (kind, address) = medium(index);
    let mut capture = previews(viewer, title);
    for (name, value) in [
        ("id", json!(capture_id(index))),
        ("captureType", json!(kind)),
        ("sceTitleId", json!(title.editions.first().map(|edition| &edition.np_title_id))),
        ("sceTitleName", json!(names::title(title, viewer.language))),
        ("uploadDate", json!(date(ACCOUNT_TODAY))),
        ("expireAt", json!(date(ACCOUNT_TODAY + 14 * 86_400))),
        ("fileSize", json!(1_048_576)),
        ("resolution", json!("3840x2160")),
        (address, json!(urls::game_image(&viewer.origin, title, 2))),
    ] {
        put(&mut capture, name, value);
    }
    capture
}
