//! `GET entitlement/v2/users/me/internal/entitlements`: what the signed-in account owns.

use super::super::{Reply, put, uncached};
use super::played::editions;
use super::purchased::{active, ids};
use crate::account::names;
use crate::account::plays::Play;
use crate::account::titles::{Edition, Title};
use crate::clock::date;
use crate::errors::Service;
use crate::images::urls;
use crate::language::Language;
use crate::paging::{Limits, Page};
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::State;
use serde_json::{Value, json};

const LIMITS: Limits = Limits { default: 20, max: 500 };
const REVISION: u64 = 1_793_534_400_000;

pub async fn entitlements(State(sim): State<Shared>, viewer: Viewer, params: Params) -> Reply {
    let page = Page::read(params.get("limit"), params.get("offset"), LIMITS)
        .map_err(|bad| Service::Other.bad_request(&format!("query: {}", bad.name)))?;
    let wanted = params.get("titleId");
    let fields = params.get("fields").unwrap_or_default();
    let world = sim.world();
    let owned: Vec<_> = editions(&world, viewer.person, viewer.person)
        .filter(|(_, _, edition)| edition.platform != "PSPC")
        .filter(|(_, _, edition)| wanted.is_none_or(|ids| ids.split(',').any(|id| id == edition.np_title_id)))
        .collect();
    let shown: Vec<Value> = page.of(&owned).into_iter().map(|game| one(&viewer, game, fields)).collect();
    uncached(&json!({
        "revisionId": REVISION,
        "start": page.offset,
        "totalResults": owned.len(),
        "entitlements": shown,
    }))
}

fn one(viewer: &Viewer, (title, play, edition): (&Title, &Play, &Edition), fields: &str) -> Value {
    let (id, product) = ids(title, edition);
    let name = names::title(title, Language::English);
    let picture = urls::game_image(&viewer.origin, title, 0);
    let package = if edition.platform == "PS5" { "PSGD" } else { "PS4GD" };
    let mut entitlement = json!({
        "id": id,
        "activeDate": date(play.first_played),
        "entitlementType": 5,
        "skuId": format!("{product}-U001"),
        "productId": product,
        "activeFlag": active(title),
        "revisionId": REVISION - title.index as u64,
        "featureType": if edition.platform == "PS5" { 3 } else { 1 },
        "preorderFlag": false,
        "remainingCount": 0,
        "consumedCount": 0,
        "isConsumable": false,
        "isSubscription": false,
        "entitlementAttributes": [{
            "entitlementKeyFlag": true,
            "platformId": edition.platform.to_ascii_lowercase(),
            "placeholderFlag": false,
        }],
    });
    let details = [
        ("gameMeta", json!({ "name": name, "type": package, "iconUrl": picture, "packageType": package })),
        ("titleMeta", json!({ "titleId": edition.np_title_id, "name": name, "imageUrl": picture })),
        (
            "conceptMeta",
            json!({
                "conceptId": title.concept_id.to_string(), "name": name, "iconUrl": picture, "minimumAge": 12,
            }),
        ),
        ("rewardMeta", json!({ "rewardServiceType": 0, "retentionPolicy": 0 })),
    ];
    for (field, value) in details.into_iter().filter(|(field, _)| fields.split(',').any(|wanted| wanted == *field)) {
        put(&mut entitlement, field, value);
    }
    put(&mut entitlement, "preorderPlaceholderFlag", json!(false));
    if edition.platform == "PS5" {
        put(&mut entitlement, "isBeta", json!(false));
        put(&mut entitlement, "isGame", json!(true));
    }
    put(&mut entitlement, "serviceType", json!(0));
    entitlement
}
