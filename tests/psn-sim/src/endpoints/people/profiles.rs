//! `GET users/profiles?accountIds=A,B`: the profiles of several accounts, without their ids. What PSN does with ids that it
//! does not know is not recorded; here they are left out.

use super::super::{Reply, private};
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::State;
use serde_json::json;

pub async fn profiles(State(sim): State<Shared>, viewer: Viewer, params: Params) -> Reply {
    let world = sim.world();
    let people = viewer.look_at_ids(&world, params.get("accountIds"))?;
    let profiles: Vec<_> = people.into_iter().map(|person| super::profile::body(&world, &viewer, person)).collect();
    private(&json!({ "profiles": profiles }))
}
