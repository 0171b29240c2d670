//! The search for people.

use super::{first_page, fits, further_page, term};
use crate::account::World;
use crate::account::people::Person;
use crate::images::urls;
use crate::random::hash_text;
use crate::sign_in::viewer::Viewer;
use serde_json::{Value, json};

const DOMAIN: &str = "SocialAllAccounts";

pub fn players(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    let term = term(variables, "MobileUniversalSearchSocial")?;
    Ok(json!({
        "__typename": "UniversalContextSearchResponse",
        "queryFrequency": { "__typename": "QueryFrequency", "filterDebounceMs": 1000, "searchDebounceMs": 1000 },
        "results": [first_page(DOMAIN, "Players", &found(world, viewer, term))],
    }))
}

/// A further page, which wants a language, too.
pub fn page(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    if variables["searchDomain"] != DOMAIN {
        return Err("searchDomain");
    }
    variables["displayTitleLocale"].as_str().ok_or("displayTitleLocale")?;
    let term = variables["searchTerm"].as_str().ok_or("searchTerm")?;
    further_page(DOMAIN, "Players", &found(world, viewer, term), variables)
}

fn found(world: &World, viewer: &Viewer, term: &str) -> Vec<Value> {
    let others = world.people.iter().filter(|person| person.index != viewer.person);
    others.filter(|person| fits(&person.online_id, term)).map(|person| one(viewer, person)).collect()
}

fn one(viewer: &Viewer, person: &Person) -> Value {
    let id = format!("{:016x}==", hash_text(&person.account_id));
    let (first, last) = person.real_name.filter(|_| person.is_verified).unzip();
    json!({
        "__typename": "SearchResultItem",
        "highlight": {
            "__typename": "PlayerHighlight",
            "firstName": null,
            "lastName": null,
            "middleName": null,
            "onlineId": ["", person.online_id],
            "verifiedUserName": null,
        },
        "id": id,
        "result": {
            "__typename": "Player",
            "accountId": person.account_id,
            "avatarUrl": urls::avatar(&viewer.origin, person, "l"),
            "displayName": person.online_id,
            "displayNameHighlighted": ["", person.online_id],
            "firstName": first,
            "id": id,
            "isPsPlus": person.is_plus,
            "itemType": "SOCIAL",
            "lastName": last,
            "middleName": null,
            "onlineId": person.online_id,
            "onlineIdHighlighted": ["", person.online_id],
            "profilePicUrl": "",
            "relationshipState": null,
        },
        "resultOriginFlag": null,
    })
}
