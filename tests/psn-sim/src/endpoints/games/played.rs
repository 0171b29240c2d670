//! `GET gamelist/v2/users/{account}/titles`: games and how long they were played, latest first.
//! Consoles before the PS4 do not report here.

use super::super::{Reply, uncached};
use super::game::Game;
use crate::account::World;
use crate::account::plays::Play;
use crate::account::titles::{Edition, Title};
use crate::errors::Service;
use crate::paging::{Limits, Page};
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::{Path, State};
use serde::Serialize;

const LIMITS: Limits = Limits { default: 10, max: 200 };

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PlayedGames<'w> {
    titles: Vec<Game<'w>>,
    next_offset: Option<usize>,
    previous_offset: usize,
    total_item_count: usize,
}

pub async fn played(State(sim): State<Shared>, viewer: Viewer, Path(account): Path<String>, params: Params) -> Reply {
    let page = Page::read(params.get("limit"), params.get("offset"), LIMITS).map_err(|bad| {
        let allowed = if bad.name == "limit" { LIMITS.max.to_string() } else { "0 or more".into() };
        let mut error = Service::GameList.bad_request("");
        error.message = format!("invalid request, requested {0}={1} allowed {0}={allowed}", bad.name, bad.value);
        error
    })?;
    let world = sim.world();
    let person = viewer.look_at(&world, &account)?;
    let wanted = params.get("categories");
    let is_wanted = |category: &str| wanted.is_none_or(|list| list.split(',').any(|one| one.trim() == category));
    let mut games: Vec<(&Title, &Play, &Edition)> =
        editions(&world, person.index, viewer.person).filter(|(_, _, edition)| is_wanted(category(edition))).collect();
    games.sort_by_key(|(title, play, _)| (-play.last_played, title.index));
    // Whoever played anything also used applications, before everything else.
    let has_apps = world.plays(person.index, viewer.person).next().is_some();
    let apps: Vec<Game> = Game::apps().into_iter().filter(|app| has_apps && is_wanted(app.category)).collect();
    let total = games.len() + apps.len();
    let shown = page.of(&games).into_iter();
    let mut titles: Vec<Game> = shown.map(|(title, play, edition)| Game::of(&viewer, title, play, edition)).collect();
    let is_on_page = |place| place >= page.offset && place - page.offset < page.limit;
    titles.extend((games.len()..).zip(apps).filter(|(place, _)| is_on_page(*place)).map(|(_, app)| app));
    let (next_offset, previous_offset) = page.game_list_links(total);
    uncached(&PlayedGames { titles, next_offset, previous_offset, total_item_count: total })
}

/// `GET gamelist/v2/users/{account}/titles/{title}`: one of them.
pub async fn one_played(
    State(sim): State<Shared>,
    viewer: Viewer,
    Path((account, id)): Path<(String, String)>,
) -> Reply {
    let world = sim.world();
    let person = viewer.look_at(&world, &account)?;
    let mut games = editions(&world, person.index, viewer.person);
    let (title, play, edition) = games
        .find(|(_, _, edition)| edition.np_title_id == id)
        .ok_or_else(|| Service::GameList.not_found("Resource not found"))?;
    uncached(&Game::of(&viewer, title, play, edition))
}

/// Each platform of a title is a game of its own here.
pub fn editions(world: &World, person: usize, viewer: usize) -> impl Iterator<Item = (&Title, &Play, &Edition)> {
    let shows = |edition: &&Edition| !edition.is_second_region && matches!(edition.platform, "PS4" | "PS5" | "PSPC");
    world
        .plays(person, viewer)
        .filter_map(|play| Some((world.title_of(play)?, play)))
        .flat_map(move |(title, play)| title.editions.iter().filter(shows).map(move |edition| (title, play, edition)))
}

pub fn category(edition: &Edition) -> &'static str {
    match edition.platform {
        "PS5" => "ps5_native_game",
        "PSPC" => "pspc_game",
        _ => "ps4_game",
    }
}
