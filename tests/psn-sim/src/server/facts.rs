//! What tests need to know of the made-up world.

use crate::account::people::{BUSY, FRIEND, NEWCOMER, OWNER, PLAYERS, PRIVATE, PS3_OWNER, RENAMED, SECOND, VERIFIED};
use crate::account::titles::Title;
use crate::account::{MEDIA_APP, World};
use crate::sign_in::npsso;
use serde_json::{Map, Value, json};

pub fn facts(world: &World, seed: u64) -> Value {
    let people: Map<String, Value> = [
        ("owner", OWNER),
        ("second", SECOND),
        ("newcomer", NEWCOMER),
        ("friend", FRIEND),
        ("private", PRIVATE),
        ("verified", VERIFIED),
        ("renamed", RENAMED),
        ("busy", BUSY),
        ("ps3Owner", PS3_OWNER),
    ]
    .into_iter()
    .filter_map(|(role, index)| Some((role.to_owned(), person_facts(world, index)?)))
    .collect();
    let players: Vec<_> = (PLAYERS..).map_while(|index| person_facts(world, index)).collect();
    let account_id = |index: &usize| world.people.get(*index).map(|person| &person.account_id);
    let requests: Vec<_> = world.relations.requests(OWNER).iter().filter_map(account_id).collect();
    let mine = world.groups.iter().filter(|group| group.has(OWNER));
    let groups: Vec<_> = mine
        .map(|group| {
            let members: Vec<_> = group.members.iter().filter_map(account_id).collect();
            let resources: Vec<_> = group.resources.iter().map(|resource| &resource.id).collect();
            json!({
                "groupId": group.id,
                "members": members,
                "messageCount": group.messages.len(),
                "resources": resources,
            })
        })
        .collect();
    let titles: Vec<Value> = world.titles.iter().map(|title| title_facts(world, title)).collect();
    json!({
        "seed": seed,
        "people": people,
        "players": players,
        "friendRequests": requests,
        "groups": groups,
        "expiredNpsso": npsso::EXPIRED,
        "blockedNpsso": npsso::BLOCKED,
        "unknownAccountId": "9999999999999999999",
        "unknownOnlineId": "nobody-at-all",
        "unknownNpCommunicationId": "NPWR00001_00",
        "unknownNpTitleId": "CUSA99999_99",
        "mediaAppNpTitleId": MEDIA_APP,
        "titles": titles,
    })
}

fn person_facts(world: &World, index: usize) -> Option<Value> {
    let person = world.people.get(index)?;
    let counts = world.earned(index);
    Some(json!({
        "npsso": npsso::of_person(index),
        "accountId": person.account_id,
        "onlineId": person.online_id,
        "oldOnlineId": person.old_online_id,
        "titleCount": world.plays(index, index).count(),
        "visibleTitleCount": world.plays(index, usize::MAX).count(),
        "earnedTrophies": counts,
        "trophyPoint": counts.points(),
    }))
}

fn title_facts(world: &World, title: &Title) -> Value {
    let play = world.play(OWNER, OWNER, title);
    json!({
        "npCommunicationId": title.np_communication_id,
        "npServiceName": title.service(),
        "platform": title.platforms,
        "npTitleIds": title.editions.iter().map(|e| &e.np_title_id).collect::<Vec<_>>(),
        "trophyCount": title.trophies.len(),
        "groupCount": title.group_count,
        "playedByOwner": play.is_some(),
        "playedByFriend": world.play(FRIEND, FRIEND, title).is_some(),
        "hiddenByOwner": play.is_some_and(|play| play.hidden),
    })
}
