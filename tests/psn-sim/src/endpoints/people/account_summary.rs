//! `getProfileOracle`: what the website shows an account of itself. PSN knows the field only for the website's header.

use crate::account::World;
use crate::images::urls;
use crate::sign_in::viewer::Viewer;
use axum::http::HeaderMap;
use serde_json::{Value, json};

/// The field that the query asks for.
pub const FIELD: &str = "oracleUserProfileRetrieve";

/// Whether a request has the header that the field is known for.
pub fn knows(headers: &HeaderMap) -> bool {
    headers.get("apollographql-client-name").is_some_and(|name| name == "oracle" || name == "web-toolbar")
}

pub fn summary(world: &World, viewer: &Viewer, _: &Value) -> Result<Value, &'static str> {
    let Some(person) = world.people.get(viewer.person) else { return Ok(Value::Null) };
    let plus = person.is_plus;
    Ok(json!({
        "accountId": person.account_id,
        "onlineId": person.online_id,
        "name": "Ada Example",
        "age": 34,
        "locale": "en-US",
        "isPsPlusMember": plus,
        "isOfficiallyVerified": person.is_verified,
        "avatar": { "url": urls::avatar(&viewer.origin, person, "l") },
        "userSubscription": [
            {
                "subscriptionType": "PSPLUS",
                "subscriptionStatus": if plus { "SUBSCRIBED" } else { "NEVER" },
                "subscriptionTier": plus.then_some("TIER_20"),
                "subscriptionDuration": plus.then_some("P1Y"),
                "subscriptionFlag": null,
                "loyaltyTier": null,
            },
            {
                "subscriptionType": "UBISOFT_PLUS",
                "subscriptionStatus": "NEVER",
                "subscriptionTier": null,
                "subscriptionDuration": null,
                "subscriptionFlag": null,
                "loyaltyTier": null,
            },
        ],
    }))
}
