//! `GET users/me/friends/receivedRequests`: who wants to be a friend. Objects, not ids.

use super::super::{Reply, private};
use crate::clock::date_millis;
use crate::paging::Links;
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::State;
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Requests {
    received_requests: Vec<Request>,
    #[serde(flatten)]
    links: Links,
    total_item_count: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Request {
    account_id: String,
    relation: &'static str,
    personal_detail_sharing: &'static str,
    accept_sharing_personal_detail_flag: bool,
    requested_date: String,
}

pub async fn friend_requests(State(sim): State<Shared>, viewer: Viewer, params: Params) -> Reply {
    let page = super::page(&params)?;
    let world = sim.world();
    let requests = world.relations.requests(viewer.person);
    let received_requests = page
        .of(requests)
        .into_iter()
        .filter_map(|index| world.people.get(index))
        .map(|person| Request {
            account_id: person.account_id.clone(),
            relation: "requested",
            personal_detail_sharing: "none",
            accept_sharing_personal_detail_flag: false,
            requested_date: date_millis(super::last_seen(person.index), 708),
        })
        .collect();
    private(&Requests { received_requests, links: page.links(requests.len()), total_item_count: requests.len() })
}
