//! `GET users/me/blocks`: the account ids that the signed-in account has blocked.

use super::super::{Reply, private};
use crate::account::people;
use crate::paging::Links;
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::State;
use serde::Serialize;

/// The total is not told here.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Blocks {
    block_list: Vec<String>,
    #[serde(flatten)]
    links: Links,
}

pub async fn blocks(State(sim): State<Shared>, viewer: Viewer, params: Params) -> Reply {
    let page = super::page(&params)?;
    let world = sim.world();
    let blocked = people::blocked(viewer.person);
    private(&Blocks { block_list: super::account_ids(&world, &page.of(&blocked)), links: page.links(blocked.len()) })
}
