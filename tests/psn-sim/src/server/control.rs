//! The routes under `/_sim/` by which tests look into the simulator and steer it.

use super::facts::facts;
use crate::account::changes::Change;
use crate::account::people::OWNER;
use crate::faults::Fault;
use crate::sim::Shared;
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/_sim/account", get(account))
        .route("/_sim/requests", get(requests).delete(forget_requests))
        .route("/_sim/faults", get(faults).post(add_faults).delete(clear_faults))
        .route("/_sim/clock", get(clock).post(advance_clock))
        .route("/_sim/expire-tokens", post(expire_tokens))
        .route("/_sim/npsso", post(set_npsso_life))
        .route("/_sim/titles/shift", post(shift_title))
        .route("/_sim/changes", post(change))
        .route("/_sim/people/reset", post(reset_people))
        .route("/_sim/reset", post(reset))
}

async fn account(State(sim): State<Shared>) -> Response {
    reply(&facts(&sim.world(), sim.options.seed))
}

async fn requests(State(sim): State<Shared>) -> Response {
    let log = sim.log();
    reply(&json!(log.entries().collect::<Vec<_>>()))
}

/// Friends, friend requests and groups as they were at the start.
async fn reset_people(State(sim): State<Shared>) -> StatusCode {
    sim.world_mut().reset_people(sim.options.seed);
    StatusCode::NO_CONTENT
}

async fn forget_requests(State(sim): State<Shared>) -> StatusCode {
    sim.log().clear();
    StatusCode::NO_CONTENT
}

async fn faults(State(sim): State<Shared>) -> Response {
    reply(&json!(sim.faults().list()))
}

/// One fault, or a list of them.
async fn add_faults(State(sim): State<Shared>, body: Bytes) -> Response {
    let list: Vec<Value> = match read(&body) {
        Ok(OneOrMore::More(list)) => list,
        Ok(OneOrMore::One(one)) => vec![one],
        Err(refusal) => return refusal.into_response(),
    };
    // All or none, so that a typing error is not half applied.
    let parsed: Result<Vec<Fault>, String> = list.into_iter().map(parse_fault).collect();
    match parsed {
        Ok(list) => {
            let mut faults = sim.faults();
            list.into_iter().for_each(|fault| faults.add(fault));
            StatusCode::NO_CONTENT.into_response()
        }
        Err(problem) => (StatusCode::BAD_REQUEST, problem).into_response(),
    }
}

fn parse_fault(value: Value) -> Result<Fault, String> {
    let fault: Fault = serde_json::from_value(value).map_err(|error| error.to_string())?;
    fault.check()?;
    Ok(fault)
}

async fn clear_faults(State(sim): State<Shared>) -> StatusCode {
    sim.faults().clear();
    StatusCode::NO_CONTENT
}

async fn clock(State(sim): State<Shared>) -> Response {
    reply(&json!({ "now": sim.clock.now() }))
}

async fn advance_clock(State(sim): State<Shared>, body: Bytes) -> Response {
    #[derive(Deserialize)]
    struct Step {
        advance: i64,
    }
    match read::<Step>(&body) {
        Ok(step) => {
            sim.clock.advance(step.advance);
            reply(&json!({ "now": sim.clock.now() }))
        }
        Err(refusal) => refusal.into_response(),
    }
}

async fn expire_tokens(State(sim): State<Shared>) -> StatusCode {
    sim.tokens().expire_all_access();
    StatusCode::NO_CONTENT
}

async fn set_npsso_life(State(sim): State<Shared>, body: Bytes) -> Response {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Life {
        expires_in: i64,
    }
    match read::<Life>(&body) {
        Ok(life) => {
            sim.set_npsso_left(life.expires_in);
            StatusCode::NO_CONTENT.into_response()
        }
        Err(refusal) => refusal.into_response(),
    }
}

async fn shift_title(State(sim): State<Shared>, body: Bytes) -> Response {
    #[derive(Default, Deserialize)]
    #[serde(rename_all = "camelCase", deny_unknown_fields)]
    struct Shift {
        np_communication_id: Option<String>,
    }
    let shift = if body.is_empty() { Ok(Shift::default()) } else { read::<Shift>(&body) };
    let shift = match shift {
        Ok(shift) => shift,
        Err(refusal) => return refusal.into_response(),
    };
    let mut world = sim.world_mut();
    let Some(title) = world.play_on(OWNER, shift.np_communication_id.as_deref()).map(|p| p.title) else {
        return (StatusCode::NOT_FOUND, "the owner did not play such a title").into_response();
    };
    let id = world.titles.get(title).map(|title| &title.np_communication_id);
    reply(&json!({ "npCommunicationId": id }))
}

/// One change of the world, or a list of them.
async fn change(State(sim): State<Shared>, body: Bytes) -> Response {
    let changes: Vec<Change> = match read(&body) {
        Ok(OneOrMore::More(list)) => list,
        Ok(OneOrMore::One(one)) => vec![one],
        Err(refusal) => return refusal.into_response(),
    };
    let mut world = sim.world_mut();
    match changes.iter().try_for_each(|change| world.change(change)) {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(problem) => (StatusCode::NOT_FOUND, problem).into_response(),
    }
}

async fn reset(State(sim): State<Shared>) -> StatusCode {
    sim.reset();
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore<T> {
    More(Vec<T>),
    One(T),
}

/// What a body says, or why it cannot be understood.
fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, (StatusCode, String)> {
    serde_json::from_slice(body).map_err(|error| (StatusCode::BAD_REQUEST, error.to_string()))
}

fn reply(value: &Value) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], value.to_string()).into_response()
}
