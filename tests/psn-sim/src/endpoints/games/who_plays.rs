//! `friendsWhoPlayRetrieveByConceptId`: the viewer's friends who play a game, so far as they show it.

use crate::account::World;
use crate::account::people::Person;
use crate::images::urls;
use crate::sign_in::viewer::Viewer;
use serde_json::{Value, json};

pub fn friends(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    let concept = variables["conceptId"].as_str().ok_or("conceptId")?;
    let plays = |person: &&Person| {
        let mut games = world.plays(person.index, viewer.person).filter_map(|play| world.title_of(play));
        games.any(|title| title.concept_id.to_string() == concept)
    };
    let friends = world.relations.friends(viewer.person).iter().filter_map(|index| world.people.get(*index));
    let open = friends.filter(|person| !person.is_private);
    let profiles: Vec<_> = open.filter(plays).map(|person| profile(viewer, person)).collect();
    Ok(json!({
        "__typename": "GameListFriendsOwningGame",
        "pageInfo": { "__typename": "PageInfo", "offset": 0, "totalCount": profiles.len() },
        "profiles": profiles,
    }))
}

fn profile(viewer: &Viewer, person: &Person) -> Value {
    let picture =
        |size| json!({ "__typename": "Media", "altText": null, "url": urls::avatar(&viewer.origin, person, size) });
    json!({
        "__typename": "Profile",
        "avatar": picture("l"),
        "isOfficiallyVerified": person.is_verified,
        "isPsPlusMember": person.is_plus,
        "name": person.online_id,
        "onlineId": person.online_id,
        "profilePicture": person.real_name.map(|_| picture("xl")),
    })
}
