//! `GET cloudAssistedNavigation/v2/users/me/clients`: the consoles of the signed-in account, and what is on them. Here it is one,
//! with the ten titles that were played last.

use super::super::{Reply, private};
use crate::account::names;
use crate::clock::{ACCOUNT_TODAY, date_millis};
use crate::errors::Service;
use crate::params::Params;
use crate::random::{Random, hash_text};
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::State;
use serde_json::{Value, json};

const INSTALLED: usize = 10;

pub async fn consoles(State(sim): State<Shared>, viewer: Viewer, params: Params) -> Reply {
    let world = sim.world();
    let person = viewer.myself(&world)?;
    let platform = params.get("platform").ok_or_else(|| Service::Other.bad_request("query: platform"))?;
    if params.get("includeFields") != Some("device,systemData") || !person.has_consoles || platform != "PS5" {
        return private(&json!({ "clients": [] }));
    }
    let told = date_millis(ACCOUNT_TODAY, 245);
    let titles: Vec<Value> = world
        .plays(person.index, person.index)
        .filter_map(|play| world.title_of(play).map(|title| (play, title)))
        .filter_map(|(play, title)| title.editions.first().map(|edition| (play, title, edition)))
        .take(INSTALLED)
        .map(|(play, title, edition)| {
            json!({
                "comment": names::title(title, person.language),
                "conceptId": title.concept_id.to_string(),
                "contentPriority": "prior",
                "disc": "inapplicable",
                "displayLocationSpace": "game",
                "lastAccessDateTime": date_millis(play.last_played, 0),
                "npTitleId": edition.np_title_id,
                "psPlatform": edition.platform,
                "size": 1_000_000_000 + Random::at(&[title.game, 98]).below(90_000_000_000),
                "storage": "embedded",
                "titleId": edition.np_title_id.split('_').next(),
                "version": "01.00",
            })
        })
        .collect();
    private(&json!({ "clients": [{
        "device": {
            "language": person.languages.first(),
            "name": "PS5",
            "updatedDateTime": told,
            "wakeupEnabledPowerModes": ["networkStandby", "mainOnStandby"],
            "enabledFeatures": [],
        },
        "duid": Random::at(&[hash_text(&person.account_id), 99]).hex(64),
        "platform": platform,
        "deviceProperties": [],
        "systemData": {
            "icons": { "titles": [], "updatedDateTime": told },
            "installedTitles": { "titles": titles, "updatedDateTime": told },
            "storage": {
                "embedded": { "freeSize": 57_282_658_304_u64, "totalSize": 667_176_337_408_u64 },
                "updatedDateTime": told,
            },
        },
        "updatedDateTime": told,
        "version": "7",
    }] }))
}
