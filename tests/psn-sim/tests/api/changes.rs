//! What happens to accounts and titles while somebody reads them.

use crate::support::{Client, LEGACY, TROPHY, USERS, owner};
use psn_sim::sign_in::npsso;
use serde_json::{Value, json};

async fn change(client: &Client, change: Value) {
    let answer = client.post("/_sim/changes", &change.to_string()).await;
    assert_eq!(answer.status, 204, "{change}: {}", answer.text());
}

async fn titles(client: &Client, account: &str) -> Vec<Value> {
    let list = client.json(&format!("{TROPHY}/users/{account}/trophyTitles?limit=800")).await;
    list["trophyTitles"].as_array().unwrap().clone()
}

async fn title(client: &Client, id: &str) -> Value {
    titles(client, "me").await.into_iter().find(|title| title["npCommunicationId"] == id).unwrap()
}

/// The id of a title that the owner plays, and the query that reads it.
async fn played(client: &Client, fits: impl Fn(&Value) -> bool) -> (String, String) {
    let title = titles(client, "me").await.into_iter().find(fits).unwrap();
    let (id, service) = (title["npCommunicationId"].as_str().unwrap(), title["npServiceName"].as_str().unwrap());
    (id.to_owned(), format!("npServiceName={service}"))
}

fn count(counts: &Value) -> u64 {
    counts.as_object().unwrap().values().map(|count| count.as_u64().unwrap()).sum()
}

#[tokio::test]
async fn a_set_grows_and_shrinks_and_nobody_plays_it() {
    let client = owner().await;
    let (id, query) = played(&client, |title| title["progress"].as_u64() > Some(40)).await;
    let before = title(&client, &id).await;
    change(&client, json!({ "kind": "grow", "npCommunicationId": id, "trophies": 3, "group": true })).await;
    let grown = title(&client, &id).await;
    assert_eq!(count(&grown["definedTrophies"]), count(&before["definedTrophies"]) + 3);
    assert_eq!(grown["trophyGroupCount"].as_u64().unwrap(), before["trophyGroupCount"].as_u64().unwrap() + 1);
    assert_eq!(grown["earnedTrophies"], before["earnedTrophies"]);
    assert!(grown["trophySetVersion"].as_str() > before["trophySetVersion"].as_str());
    assert!(grown["progress"].as_u64() < before["progress"].as_u64());
    assert_eq!(grown["lastUpdatedDateTime"], before["lastUpdatedDateTime"]);
    for list in [format!("{TROPHY}/npCommunicationIds/{id}"), format!("{TROPHY}/users/me/npCommunicationIds/{id}")] {
        let trophies = client.json(&format!("{list}/trophyGroups/all/trophies?{query}")).await;
        assert_eq!(trophies["totalItemCount"], count(&grown["definedTrophies"]));
    }

    let earned: u64 = count(&before["earnedTrophies"]);
    let left = count(&grown["definedTrophies"]) - 1;
    change(&client, json!({ "kind": "shrink", "npCommunicationId": id, "trophies": left })).await;
    let shrunk = title(&client, &id).await;
    assert_eq!(count(&shrunk["definedTrophies"]), 1);
    assert!(count(&shrunk["earnedTrophies"]) < earned);
}

#[tokio::test]
async fn accounts_earn_and_begin_titles() {
    let client = owner().await;
    let facts = client.facts().await;
    let new = facts["titles"].as_array().unwrap().iter().find(|title| title["playedByOwner"] == false).unwrap();
    change(&client, json!({ "kind": "earn", "npCommunicationId": new["npCommunicationId"] })).await;
    let list = titles(&client, "me").await;
    assert_eq!(list[0]["npCommunicationId"], new["npCommunicationId"]);
    assert_eq!(count(&list[0]["earnedTrophies"]), 1);

    let friend = facts["people"]["friend"]["accountId"].as_str().unwrap();
    change(&client, json!({ "kind": "earn", "accountId": friend, "npCommunicationId": new["npCommunicationId"] }))
        .await;
    assert_eq!(titles(&client, friend).await[0]["npCommunicationId"], new["npCommunicationId"]);
}

#[tokio::test]
async fn a_step_is_noted_now_or_later() {
    let client = owner().await;
    let set = |id: &str| format!("{TROPHY}/npCommunicationIds/{id}/trophyGroups/all/trophies");
    let own = |id: &str| format!("{TROPHY}/users/me/npCommunicationIds/{id}/trophyGroups/all/trophies");
    let mut id = String::new();
    for title in titles(&client, "me").await.into_iter().filter(|title| title["npServiceName"] == "trophy2") {
        id = title["npCommunicationId"].as_str().unwrap().to_owned();
        let (set, own) = (client.json(&set(&id)).await, client.json(&own(&id)).await);
        let number = |value: &Value| value.as_str().and_then(|text| text.parse::<u64>().ok());
        let both = set["trophies"].as_array().unwrap().iter().zip(own["trophies"].as_array().unwrap());
        let left = |(set, own): (&Value, &Value)| {
            Some(number(&set["trophyProgressTargetValue"])? - number(&own["progress"])? - 1)
        };
        if both.filter_map(left).sum::<u64>() >= 2 {
            break;
        }
    }
    let steps = async || -> u64 {
        let list = client.json(&own(&id)).await;
        let of = |trophy: &Value| trophy["progress"].as_str().and_then(|steps| steps.parse::<u64>().ok());
        list["trophies"].as_array().unwrap().iter().filter_map(of).sum()
    };
    let (before, updated) = (steps().await, title(&client, &id).await["lastUpdatedDateTime"].clone());
    change(&client, json!({ "kind": "step", "npCommunicationId": id, "silent": true })).await;
    assert_eq!(steps().await, before + 1);
    assert_eq!(title(&client, &id).await["lastUpdatedDateTime"], updated);
    change(&client, json!({ "kind": "step", "npCommunicationId": id })).await;
    assert_eq!(steps().await, before + 2);
    assert_eq!(titles(&client, "me").await[0]["npCommunicationId"], id);
}

#[tokio::test]
async fn rates_rise_without_any_sign() {
    let client = owner().await;
    let (id, query) = played(&client, |_| true).await;
    let list = format!("{TROPHY}/users/me/npCommunicationIds/{id}/trophyGroups/all/trophies?{query}");
    let (rates, titles_before) = (client.json(&list).await, titles(&client, "me").await);
    change(&client, json!({ "kind": "rates" })).await;
    assert_ne!(client.json(&list).await["trophies"][0]["trophyEarnedRate"], rates["trophies"][0]["trophyEarnedRate"]);
    assert_eq!(titles(&client, "me").await, titles_before);
}

#[tokio::test]
async fn what_an_account_shows_changes() {
    let client = owner().await;
    let other = client.sign_in_as(npsso::OF_SECOND).await;
    let facts = client.facts().await;
    let id = facts["people"]["owner"]["accountId"].as_str().unwrap();
    let visible = titles(&other, id).await;
    let first = &visible[0]["npCommunicationId"];
    change(&client, json!({ "kind": "hide", "npCommunicationId": first, "hidden": true })).await;
    assert_eq!(titles(&other, id).await, visible[1..]);
    assert_eq!(&titles(&client, "me").await[0]["npCommunicationId"], first, "its owner still sees it");

    change(&client, json!({ "kind": "privacy", "private": true })).await;
    assert_eq!(other.get(&format!("{TROPHY}/users/{id}/trophyTitles")).await.status, 403);
    change(&client, json!({ "kind": "privacy", "private": false })).await;
    assert_eq!(titles(&other, id).await.len(), visible.len() - 1);

    change(&client, json!({ "kind": "rename", "onlineId": "Lamp-Wright-2" })).await;
    assert_eq!(client.json(&format!("{USERS}/{id}/profiles")).await["onlineId"], "Lamp-Wright-2");
    for name in ["Lamp-Wright-2", "Lampwright"] {
        let profile = client.json(&format!("{LEGACY}/{name}/profile2?fields=accountId")).await;
        assert_eq!(profile["profile"]["accountId"], *id, "{name}");
    }
}

#[tokio::test]
async fn a_change_comes_after_an_answer() {
    let client = owner().await;
    let last = titles(&client, "me").await.pop().unwrap()["npCommunicationId"].clone();
    let earn = json!({ "kind": "earn", "npCommunicationId": last });
    client.fault(&json!({ "match": "trophyTitles", "kind": "change", "change": earn }).to_string()).await;
    assert_ne!(titles(&client, "me").await[0]["npCommunicationId"], last);
    assert_eq!(titles(&client, "me").await[0]["npCommunicationId"], last);
}

#[tokio::test]
async fn a_change_of_nothing_is_refused() {
    let client = owner().await;
    for (body, status) in [
        (json!({ "kind": "earn", "npCommunicationId": "X" }), 404),
        (json!({ "kind": "privacy", "accountId": "1", "private": true }), 404),
        (json!({ "kind": "earn" }), 400),
        (json!({ "kind": "rates", "by": 1 }), 400),
    ] {
        assert_eq!(client.post("/_sim/changes", &body.to_string()).await.status, status, "{body}");
    }
}
