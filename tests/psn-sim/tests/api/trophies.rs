//! The trophy service's rules: services, hidden titles, shop ids, and titles that were not played.

use crate::support::{Client, TROPHY, owner};
use psn_sim::sign_in::npsso;
use serde_json::{Value, json};

async fn titles(client: &Client) -> Vec<Value> {
    client.facts().await["titles"].as_array().unwrap().clone()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap()
}

#[tokio::test]
async fn the_service_name_has_to_match() {
    let client = owner().await;
    for title in titles(&client).await.iter().take(9) {
        let id = text(title, "npCommunicationId");
        let is_ps5 = text(title, "platform").contains("PS5");
        assert_eq!(text(title, "npServiceName"), if is_ps5 { "trophy2" } else { "trophy" });
        for end in ["trophyGroups", "trophyGroups/all/trophies"] {
            for base in [format!("{TROPHY}/npCommunicationIds"), format!("{TROPHY}/users/me/npCommunicationIds")] {
                for (query, good) in
                    [("", is_ps5), ("?npServiceName=trophy2", is_ps5), ("?npServiceName=trophy", !is_ps5)]
                {
                    let answer = client.get(&format!("{base}/{id}/{end}{query}")).await;
                    if good {
                        assert_eq!(answer.status, 200);
                    } else {
                        assert_eq!(answer.error(), (404, 2_240_525));
                        assert_eq!(answer.json()["error"]["message"], "Resource not found");
                    }
                }
                let wrong = client.get(&format!("{base}/{id}/{end}?npServiceName=trophy3")).await;
                assert_eq!(wrong.error(), (400, 2_240_513));
            }
        }
    }
}

#[tokio::test]
async fn unknown_titles_and_groups_are_not_found() {
    let client = owner().await;
    let id = text(&titles(&client).await[0], "npCommunicationId").to_owned();
    for end in [
        "npCommunicationIds/SSSA01325_00/trophyGroups".to_owned(),
        format!("npCommunicationIds/{id}/trophyGroups/099/trophies"),
        format!("npCommunicationIds/{id}/trophyGroups/1/trophies"),
    ] {
        assert_eq!(client.get(&format!("{TROPHY}/{end}")).await.error(), (404, 2_240_525), "{end}");
    }
}

#[tokio::test]
async fn a_title_that_was_not_played_is_not_found() {
    let client = owner().await;
    let titles = titles(&client).await;
    let title = titles.iter().find(|title| title["playedByOwner"] == false).unwrap();
    let (id, service) = (text(title, "npCommunicationId"), text(title, "npServiceName"));
    let query = format!("trophyGroups?npServiceName={service}");
    assert_eq!(client.get(&format!("{TROPHY}/npCommunicationIds/{id}/{query}")).await.status, 200);
    // Nothing in the answer tells it from a title that does not exist, or belongs to the other service.
    let played =
        titles.iter().find(|title| title["playedByOwner"] == true && title["npServiceName"] == service).unwrap();
    let other = if service == "trophy" { "trophy2" } else { "trophy" };
    for (id, service) in [(id, service), ("SSSA01325_00", service), (text(played, "npCommunicationId"), other)] {
        for route in ["trophyGroups", "trophyGroups/all/trophies"] {
            let target = format!("{TROPHY}/users/me/npCommunicationIds/{id}/{route}?npServiceName={service}");
            let answer = client.get(&target).await;
            assert_eq!(answer.error(), (404, 2_240_525), "{target}");
            assert_eq!(answer.json()["error"]["message"], "Resource not found", "{target}");
            let keys: Vec<String> = answer.json()["error"].as_object().unwrap().keys().cloned().collect();
            assert_eq!(keys, ["referenceId", "code", "message"]);
        }
    }
}

#[tokio::test]
async fn hidden_titles_are_shown_to_their_owner_only() {
    let owner = owner().await;
    let titles = titles(&owner).await;
    let hidden = titles.iter().find(|title| title["hiddenByOwner"] == true).unwrap();
    let (id, service) = (text(hidden, "npCommunicationId"), text(hidden, "npServiceName"));
    let second = owner.sign_in_as(npsso::OF_SECOND).await;
    let list = format!("{TROPHY}/users/5203471186425017331/trophyTitles");
    let one =
        format!("{TROPHY}/users/5203471186425017331/npCommunicationIds/{id}/trophyGroups?npServiceName={service}");
    let flag = |list: &Value| {
        let titles = list["trophyTitles"].as_array().unwrap();
        titles.iter().find(|t| t["npCommunicationId"] == id).map(|t| t["hiddenFlag"].clone())
    };
    assert_eq!(flag(&owner.json(&list).await), Some(json!(true)));
    assert_eq!(owner.json(&one).await["hiddenFlag"], true);
    assert_eq!(flag(&second.json(&list).await), None);
    assert_eq!(second.get(&one).await.error(), (404, 2_240_525));
}

#[tokio::test]
async fn me_and_the_number_are_the_same() {
    let client = owner().await;
    let by_name = client.get(&format!("{TROPHY}/users/me/trophyTitles")).await.bytes;
    let by_number = client.get(&format!("{TROPHY}/users/5203471186425017331/trophyTitles")).await.bytes;
    assert_eq!(by_name, by_number);
    assert_eq!(client.get(&format!("{TROPHY}/users/you/trophyTitles")).await.error(), (400, 2_240_513));
}

#[tokio::test]
async fn a_newcomer_has_an_empty_account() {
    let newcomer = owner().await.sign_in_as(npsso::OF_NEWCOMER).await;
    let list = newcomer.json(&format!("{TROPHY}/users/me/trophyTitles")).await;
    assert_eq!(list, json!({ "trophyTitles": [], "totalItemCount": 0 }));
    let summary = newcomer.json(&format!("{TROPHY}/users/me/trophySummary")).await;
    assert_eq!(
        summary,
        json!({
            "accountId": "4475091862273385190", "trophyLevel": 1, "trophyPoint": 0,
            "trophyLevelBasePoint": 0, "trophyLevelNextPoint": 60, "progress": 0, "tier": 1,
            "earnedTrophies": { "bronze": 0, "silver": 0, "gold": 0, "platinum": 0 },
        })
    );
    let games = newcomer.json("/m.np.playstation.com/api/gamelist/v2/users/me/titles").await;
    let empty = json!({ "titles": [], "nextOffset": null, "previousOffset": 0, "totalItemCount": 0 });
    assert_eq!(games, empty);
}

#[tokio::test]
async fn shop_ids_come_five_at_a_time() {
    let client = owner().await;
    let titles = titles(&client).await;
    let ids: Vec<&str> = titles.iter().rev().map(|title| title["npTitleIds"][0].as_str().unwrap()).take(12).collect();
    let ask = async |ids: &[&str]| {
        let list = ids.join("%2C");
        client.get(&format!("{TROPHY}/users/me/titles/trophyTitles?npTitleIds={list}")).await
    };
    let five = ask(&ids[5..10]).await.json();
    let mut found: Vec<&str> = five["titles"].as_array().unwrap().iter().map(|t| text(t, "npTitleId")).collect();
    found.sort_unstable();
    let mut asked = ids[5..10].to_vec();
    asked.sort_unstable();
    assert_eq!(found, asked);
    let not_played = ask(&ids[..1]).await.json();
    assert_eq!(not_played["titles"], json!([{ "npTitleId": ids[0], "trophyTitles": [] }]));
    // A comma at the end is no sixth id.
    assert_eq!(ask(&[ids[9], ""]).await.status, 200);
    assert_eq!(ask(&[ids[5], ids[6], ids[7], ids[8], ids[9], ""]).await.json(), five);
    for wrong in [&ids[..6], &[]] {
        let answer = ask(wrong).await;
        assert_eq!(answer.error(), (400, 2_240_513));
        assert_eq!(answer.json()["error"]["message"], "Bad Request (query: npTitleId)");
    }
    for unknown in ["SSSA01325_00", "CUSA09999_00"] {
        let answer = ask(&[ids[9], unknown]).await;
        assert_eq!(answer.error(), (404, 2_240_525));
        let message = format!("Resource not found (npTitleId='{unknown}')");
        assert_eq!(answer.json()["error"]["message"], message);
    }
}

#[tokio::test]
async fn what_is_not_earned_is_listed_on_request() {
    let client = owner().await;
    for title in titles(&client).await.iter().take(30) {
        let id = title["npTitleIds"][0].as_str().unwrap();
        let target = format!("{TROPHY}/users/me/titles/trophyTitles?npTitleIds={id}&includeNotEarnedTrophyIds=true");
        let set = client.json(&target).await["titles"][0]["trophyTitles"][0].clone();
        let earned: u64 = set["earnedTrophies"].as_object().unwrap().values().map(|n| n.as_u64().unwrap()).sum();
        let missing = set["notEarnedTrophyIds"].as_array().unwrap().len() as u64;
        assert_eq!(earned + missing, title["trophyCount"].as_u64().unwrap());
    }
}

#[tokio::test]
async fn answers_say_how_they_may_be_cached() {
    let client = owner().await;
    let id = text(&titles(&client).await[0], "npCommunicationId").to_owned();
    let title = client.get(&format!("{TROPHY}/npCommunicationIds/{id}/trophyGroups")).await;
    assert_eq!(title.header("cache-control"), Some("max-age=300"));
    assert_eq!(title.header("vary"), Some("Accept-Language"));
    let mine = client.get(&format!("{TROPHY}/users/me/trophyTitles")).await;
    assert_eq!((mine.header("cache-control"), mine.header("vary")), (Some("private"), None));
    assert_eq!(mine.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn an_account_without_titles_works() {
    let client = crate::support::signed_in(crate::support::options(0), npsso::OF_OWNER).await;
    let list = client.json(&format!("{TROPHY}/users/me/trophyTitles?offset=3")).await;
    assert_eq!(list, json!({ "trophyTitles": [], "totalItemCount": 0 }));
    assert_eq!(client.post("/_sim/titles/shift", "").await.status, 404);
    assert_eq!(client.facts().await["people"]["second"]["titleCount"], 8);
}
