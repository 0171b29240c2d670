//! `POST universalSearch`: people by a part of their name. It is not exact, and it never finds
//! whoever asks.

use super::super::{Reply, json as reply};
use crate::account::people::Person;
use crate::errors::{ApiError, Service};
use crate::images::urls;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::body::Bytes;
use axum::extract::State;
use serde::Deserialize;
use serde_json::{Value, json};

const MOST_RESULTS: usize = 20;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Search {
    search_term: String,
    domain_requests: Vec<Domain>,
}

#[derive(Deserialize)]
struct Domain {
    domain: String,
}

pub async fn search(State(sim): State<Shared>, viewer: Viewer, body: Bytes) -> Reply {
    let bad = |what: &str| -> ApiError { Service::Other.bad_request(what) };
    let search: Search = serde_json::from_slice(&body).map_err(|_| bad("body"))?;
    if search.search_term.is_empty() {
        return Err(bad("body: searchTerm"));
    }
    let world = sim.world();
    let mut answers = Vec::new();
    for Domain { domain } in &search.domain_requests {
        if domain != "SocialAllAccounts" {
            return Err(bad("body: domainRequests.domain"));
        }
        let mut found: Vec<(f64, &Person)> = world
            .people
            .iter()
            .filter(|person| person.index != viewer.person)
            .filter_map(|person| Some((score(&person.online_id, &search.search_term)?, person)))
            .collect();
        found.sort_by(|left, right| right.0.total_cmp(&left.0));
        answers.push(domain_answer(&viewer, domain, &search.search_term, &found));
    }
    let body = json!({
        "prefix": search.search_term,
        "suggestions": [],
        "domainResponses": answers,
        "fallbackQueried": false,
    });
    Ok(reply(&body, &[]))
}

fn domain_answer(viewer: &Viewer, domain: &str, term: &str, found: &[(f64, &Person)]) -> Value {
    let results: Vec<Value> =
        found.iter().take(MOST_RESULTS).map(|(score, person)| one(viewer, term, *score, person)).collect();
    json!({
        "domain": domain,
        "domainTitle": "Players",
        "domainTitleMessageId": "msgid_player_count",
        "zeroState": found.is_empty(),
        "univexId": "search.no_experiment.non.0.non",
        "facetOptions": [],
        "next": if found.len() > MOST_RESULTS { "CAEaFA" } else { "" },
        "totalResultCount": found.len(),
        "results": results,
    })
}

fn one(viewer: &Viewer, term: &str, score: f64, person: &Person) -> Value {
    let verified_name = person.real_name.filter(|_| person.is_verified);
    json!({
        "id": person.account_id,
        "type": "social",
        "score": score,
        "socialMetadata": {
            "accountId": person.account_id,
            "country": person.country,
            "language": person.languages.first().and_then(|tag| tag.split('-').next()),
            "onlineId": person.online_id,
            "isPsPlus": person.is_plus,
            "isOfficiallyVerified": person.is_verified,
            "avatarUrl": urls::avatar(&viewer.origin, person, "l"),
            "verifiedUserName": verified_name.map_or_else(String::new, |(a, b)| format!("{a} {b}")),
            "highlights": { "onlineId": [highlight(&person.online_id, term)] },
        },
    })
}

/// Whole names first, then beginnings, then parts; a first half that fits is enough to be listed.
fn score(name: &str, term: &str) -> Option<f64> {
    let (name, term) = (name.to_ascii_lowercase(), term.to_ascii_lowercase());
    let half: String = term.chars().take(term.chars().count().div_ceil(2).max(3)).collect();
    if name == term {
        Some(419.9)
    } else if name.starts_with(&term) {
        Some(310.5)
    } else if name.contains(&term) {
        Some(204.25)
    } else if name.starts_with(&half) {
        Some(101.125)
    } else {
        None
    }
}

fn highlight(name: &str, term: &str) -> String {
    let place = name.to_ascii_lowercase().find(&term.to_ascii_lowercase());
    let parts = place.and_then(|start| {
        let end = start + term.len();
        Some((name.get(..start)?, name.get(start..end)?, name.get(end..)?))
    });
    match parts {
        Some((before, hit, after)) => format!("{before}<em>{hit}</em>{after}"),
        None => name.to_owned(),
    }
}
