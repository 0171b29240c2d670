//! The search for people.

use super::{first_page, fits, term};
use crate::account::World;
use crate::account::people::Person;
use crate::images::urls;
use crate::random::hash_text;
use crate::sign_in::viewer::Viewer;
use serde_json::{Value, json};

pub fn players(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    let term = term(variables, "MobileUniversalSearchSocial")?;
    let others = world.people.iter().filter(|person| person.index != viewer.person);
    let found: Vec<_> =
        others.filter(|person| fits(&person.online_id, term)).map(|person| one(viewer, person)).collect();
    Ok(json!({
        "__typename": "UniversalContextSearchResponse",
        "queryFrequency": { "__typename": "QueryFrequency", "filterDebounceMs": 1000, "searchDebounceMs": 1000 },
        "results": [first_page("SocialAllAccounts", "Players", &found)],
    }))
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
