//! `GET users/{account}/friends`: the account ids of someone's friends.

use super::super::{Reply, private};
use crate::paging::Links;
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::{Path, State};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Friends {
    friends: Vec<String>,
    #[serde(flatten)]
    links: Links,
    total_item_count: usize,
}

pub async fn friends(State(sim): State<Shared>, viewer: Viewer, Path(account): Path<String>, params: Params) -> Reply {
    let page = super::page(&params)?;
    let world = sim.world();
    let person = viewer.look_at(&world, &account)?;
    let friends = world.relations.friends(person.index);
    private(&Friends {
        friends: super::account_ids(&world, &page.of(friends)),
        links: page.links(friends.len()),
        total_item_count: friends.len(),
    })
}
