//! `GET users/basicPresences?accountIds=A,B`: the presence of several accounts. What PSN does with accounts that hide theirs
//! is not recorded; here they are left out.

use super::super::{Reply, private};
use super::presence::{body, check};
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::State;
use serde_json::{Value, json};

pub async fn presences(State(sim): State<Shared>, viewer: Viewer, params: Params) -> Reply {
    check(&params)?;
    let world = sim.world();
    let people = viewer.look_at_ids(&world, params.get("accountIds"))?;
    let presence = |person: &crate::account::people::Person| {
        let mut presence = json!({ "accountId": person.account_id });
        if let (Value::Object(presence), Value::Object(body)) = (&mut presence, body(&world, &viewer, person)) {
            presence.extend(body);
        }
        presence
    };
    private(&json!({ "basicPresences": people.into_iter().map(presence).collect::<Vec<_>>() }))
}
