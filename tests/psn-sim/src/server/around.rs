//! What happens around every answer: it is logged, delayed, spoilt and given its CORS headers.

use crate::account::people::OWNER;
use crate::cors;
use crate::faults::{self, Fault, HangUp, Kind};
use crate::images;
use crate::log::{Entry, headers_as_json};
use crate::sim::{Shared, Sim};
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use std::time::Duration;

pub async fn around(State(sim): State<Shared>, request: Request, next: Next) -> Response {
    let target = request.uri().path_and_query().map_or("/", |target| target.as_str()).to_owned();
    let target = target.trim_start_matches('/');
    if target.starts_with("_sim/") {
        return control(target, request, next).await;
    }
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap_or_default();
    let (host, path) = target.split_at(target.find('/').unwrap_or(target.len()));
    let number = sim.log().add(Entry {
        method: parts.method.to_string(),
        host: host.to_owned(),
        path: path.to_owned(),
        headers: headers_as_json(&parts.headers),
        body: String::from_utf8_lossy(&body).into_owned(),
        status: None,
        at: sim.clock.now_millis(),
    });
    if sim.options.latency_ms > 0 && !images::is_host(host) {
        tokio::time::sleep(Duration::from_millis(sim.options.latency_ms)).await;
    }
    let fault = sim.faults().take(parts.method.as_str(), target);
    let preflight = cors::preflight(target, &parts.method);
    let request = Request::from_parts(parts, Body::from(body));
    let mut from_the_edge = false;
    let mut response = match fault {
        Some(fault) => {
            from_the_edge = matches!(fault.kind, Kind::Html);
            tokio::time::sleep(Duration::from_millis(fault.delay)).await;
            if fault.needs_answer() { spoilt(&sim, &fault, request, next).await } else { fault.response(target, &sim) }
        }
        None => match preflight {
            Some(response) => response,
            None => next.run(request).await,
        },
    };
    if !from_the_edge {
        cors::apply(target, response.headers_mut());
    }
    if response.extensions().get::<HangUp>().is_none() {
        sim.log().set_status(number, response.status().as_u16());
    }
    response
}

/// PSN's own answer, with what a fault does to it or after it.
async fn spoilt(sim: &Sim, fault: &Fault, request: Request, next: Next) -> Response {
    let request = if matches!(fault.kind, Kind::OffsetIgnored) { faults::without_offset(request) } else { request };
    let response = next.run(request).await;
    match fault.kind {
        Kind::Cut => faults::cut(response).await,
        Kind::NextOffset | Kind::Short | Kind::Field => fault.edited(response).await,
        Kind::Shift => {
            sim.world_mut().play_on(OWNER, fault.np_communication_id.as_deref());
            response
        }
        Kind::Change => {
            // What it names, `check` cannot know; a change that finds nothing changes nothing.
            let _ = fault.change.as_ref().map(|change| sim.world_mut().change(change));
            response
        }
        _ => response,
    }
}

async fn control(target: &str, request: Request, next: Next) -> Response {
    if let Some(response) = cors::preflight(target, request.method()) {
        return response;
    }
    let mut response = next.run(request).await;
    cors::apply(target, response.headers_mut());
    response
}
