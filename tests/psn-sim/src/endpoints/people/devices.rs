//! `GET devices/accounts/me`: the consoles an account is signed in to.

use super::super::{Reply, json as reply, present};
use crate::clock::{ACCOUNT_TODAY, date_millis};
use crate::params::Params;
use crate::random::{Random, hash_text};
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::State;
use serde_json::{Value, json};

pub async fn devices(State(sim): State<Shared>, viewer: Viewer, params: Params) -> Reply {
    let world = sim.world();
    let person = viewer.myself(&world)?;
    let platforms = params.get("platform").unwrap_or("PS5,PS4,PS3,PSVita");
    let is_wanted = |platform: &&str| platforms.split(',').any(|wanted| wanted == *platform);
    let includes_devices = params.get("includeFields").is_some_and(|fields| fields.split(',').any(|f| f == "device"));
    let devices = || -> Vec<Value> {
        ["PS5", "PS4", "PSVita"]
            .iter()
            .filter(|platform| is_wanted(platform))
            .map(|platform| device(&person.account_id, platform))
            .collect()
    };
    // An account without consoles has no list at all, not an empty one.
    let list = (person.has_consoles && includes_devices).then(devices);
    let fields = [("accountId", json!(person.account_id)), ("accountDevices", json!(list))];
    Ok(reply(&present(fields), &[]))
}

fn device(account_id: &str, platform: &str) -> Value {
    let mut random = Random::at(&[hash_text(account_id), hash_text(platform), 80]);
    let days = i64::try_from(random.between(100, 1800)).unwrap_or(100);
    json!({
        "deviceId": random.hex(64),
        "deviceType": platform,
        "activationType": if platform == "PS5" { "PRIMARY" } else { "PSN_GAME_V3" },
        "activationDate": date_millis(ACCOUNT_TODAY - days * 86_400, random.below(1000)),
        "accountDeviceVector": random.hex(24),
    })
}
