//! Pages: PSN's odd offsets, and what lies past the end.

use crate::support::{GAMES, TROPHY, USERS, owner};
use serde_json::{Value, json};

fn links(page: &Value) -> (Option<u64>, Option<u64>) {
    let number = |key| page.get(key).map(|value| value.as_u64().unwrap());
    (number("nextOffset"), number("previousOffset"))
}

#[tokio::test]
async fn trophy_titles_leave_out_what_does_not_exist() {
    let client = owner().await;
    let page = async |query: &str| client.json(&format!("{TROPHY}/users/me/trophyTitles?{query}")).await;
    assert_eq!(links(&page("").await), (None, None));
    assert_eq!(links(&page("limit=20").await), (Some(20), None));
    assert_eq!(links(&page("limit=20&offset=20").await), (Some(40), Some(19)));
    assert_eq!(links(&page("limit=20&offset=40").await), (None, Some(39)));
    assert_eq!(links(&page("limit=20&offset=60").await), (None, Some(59)));
    let past = page("limit=20&offset=500").await;
    assert_eq!((links(&past), &past["trophyTitles"]), ((None, Some(59)), &json!([])));
    assert_eq!(past["totalItemCount"], 60);
}

#[tokio::test]
async fn a_walk_over_the_pages_finds_every_title_once() {
    let client = owner().await;
    let mut found = Vec::new();
    let mut offset = Some(0);
    while let Some(start) = offset {
        let target = format!("{TROPHY}/users/me/trophyTitles?limit=7&offset={start}");
        let page = client.json(&target).await;
        let ids = page["trophyTitles"].as_array().unwrap().iter();
        found.extend(ids.map(|title| title["npCommunicationId"].clone()));
        offset = links(&page).0;
    }
    let all = client.json(&format!("{TROPHY}/users/me/trophyTitles")).await;
    let all: Vec<Value> =
        all["trophyTitles"].as_array().unwrap().iter().map(|title| title["npCommunicationId"].clone()).collect();
    assert_eq!(found, all);
}

#[tokio::test]
async fn limits_are_checked() {
    let client = owner().await;
    for query in ["limit=0", "limit=-1", "limit=801", "limit=ten", "offset=-1", "offset=x", "limit="] {
        let answer = client.get(&format!("{TROPHY}/users/me/trophyTitles?{query}")).await;
        assert_eq!(answer.error(), (400, 2_240_513), "{query}");
        let name = query.split('=').next().unwrap();
        assert_eq!(answer.json()["error"]["message"], format!("Bad Request (query: {name})"));
    }
    assert_eq!(client.get(&format!("{TROPHY}/users/me/trophyTitles?limit=800")).await.status, 200);
    let friends = client.get(&format!("{USERS}/me/friends?limit=-1")).await;
    assert_eq!(friends.error(), (400, 2_281_473));
    let games = client.get(&format!("{GAMES}/me/titles?limit=500")).await;
    assert_eq!(games.error(), (400, 3_239_940));
    let message = "invalid request, requested limit=500 allowed limit=200";
    assert_eq!(games.json()["error"]["message"], message);
}

#[tokio::test]
async fn the_trophies_of_a_title_have_pages_too() {
    let client = owner().await;
    let facts = client.facts().await;
    let large = facts["titles"].as_array().unwrap().iter().max_by_key(|t| t["trophyCount"].as_u64());
    let large = large.unwrap();
    let total = large["trophyCount"].as_u64().unwrap();
    assert!(total > 130);
    let id = large["npCommunicationId"].as_str().unwrap();
    for target in [
        format!("{TROPHY}/npCommunicationIds/{id}/trophyGroups/all/trophies"),
        format!("{TROPHY}/users/me/npCommunicationIds/{id}/trophyGroups/all/trophies"),
    ] {
        assert_eq!(links(&client.json(&target).await), (None, None));
        let page = client.json(&format!("{target}?limit=50&offset=50")).await;
        assert_eq!((links(&page), &page["totalItemCount"]), ((Some(100), Some(49)), &json!(total)));
        assert_eq!(page["trophies"][0]["trophyId"], 50);
    }
}

#[tokio::test]
async fn the_game_list_has_null_and_numbers() {
    let client = owner().await;
    let page = async |query: &str| client.json(&format!("{GAMES}/me/titles?{query}")).await;
    let first = page("").await;
    assert_eq!(first["titles"].as_array().unwrap().len(), 10);
    assert_eq!((&first["nextOffset"], &first["previousOffset"]), (&json!(10), &json!(0)));
    let middle = page("limit=1&offset=9").await;
    assert_eq!((&middle["nextOffset"], &middle["previousOffset"]), (&json!(10), &json!(8)));
    let all = page("limit=200").await;
    assert_eq!((&all["nextOffset"], &all["previousOffset"]), (&Value::Null, &json!(0)));
    let total = all["totalItemCount"].as_u64().unwrap();
    assert_eq!(all["titles"].as_array().unwrap().len() as u64, total);
    let past = page("offset=5000").await;
    assert_eq!((&past["nextOffset"], &past["previousOffset"]), (&Value::Null, &json!(total - 1)));
    assert_eq!(past["titles"], json!([]));
    let last = page(&format!("limit=200&offset={}", total - 1)).await;
    assert_eq!(last["titles"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn friends_have_pages() {
    let client = owner().await;
    let all = client.json(&format!("{USERS}/me/friends")).await;
    let total = all["totalItemCount"].as_u64().unwrap();
    assert!(total > 20 && links(&all) == (None, None));
    let page = client.json(&format!("{USERS}/me/friends?limit=5&offset=5")).await;
    assert_eq!(links(&page), (Some(10), Some(4)));
    assert_eq!(page["friends"][0], all["friends"][5]);
}
