//! Faults of lists: pages that move, repeat, or say that the next one is somewhere else.

use crate::games::PURCHASED;
use crate::support::{Client, GAMES, TROPHY, USERS, owner};
use serde_json::{Value, json};

fn ids(page: &Value) -> Vec<&str> {
    page["trophyTitles"].as_array().unwrap().iter().map(|title| title["npCommunicationId"].as_str().unwrap()).collect()
}

async fn titles(client: &Client, query: &str) -> Value {
    client.json(&format!("{TROPHY}/users/me/trophyTitles?{query}")).await
}

#[tokio::test]
async fn a_title_moves_to_the_front_between_two_pages() {
    let client = owner().await;
    let before = titles(&client, "limit=60").await;
    client.fault(r#"{"match":"trophyTitles","kind":"shift"}"#).await;
    let first = titles(&client, "limit=20").await;
    assert_eq!(ids(&first), ids(&before)[..20], "this page is still as it was");
    let second = titles(&client, "limit=20&offset=20").await;
    assert_eq!(ids(&second), ids(&before)[19..39], "everything has moved by one");
    let front = titles(&client, "limit=1").await;
    assert_eq!(ids(&front), ids(&before)[59..]);

    let chosen = ids(&before)[30];
    client.fault(&json!({ "kind": "shift", "npCommunicationId": chosen }).to_string()).await;
    titles(&client, "limit=1").await;
    assert_eq!(ids(&titles(&client, "limit=1").await), [chosen]);
}

#[tokio::test]
async fn an_offset_can_be_ignored() {
    let client = owner().await;
    client.fault(r#"{"kind":"offset_ignored","times":3}"#).await;
    let first = titles(&client, "limit=20").await;
    let second = titles(&client, "limit=20&offset=20").await;
    assert_eq!(second, first);
    assert_eq!(second["nextOffset"], 20);
    let purchases = client.json(&PURCHASED.replace("start%22%3A0", "start%22%3A7")).await;
    assert_eq!(purchases, client.json(PURCHASED).await);
    let log = client.json("/_sim/requests").await;
    let asked = log.as_array().unwrap().iter().any(|request| request["path"].as_str().unwrap().contains("offset=20"));
    assert!(asked, "the log has what was really asked");
    assert_ne!(titles(&client, "limit=20&offset=20").await, first);
}

#[tokio::test]
async fn the_next_offset_can_be_anything() {
    let client = owner().await;
    for next in [json!(-20), json!(9_007_199_254_740_993_u64), json!("20"), json!(1.5), json!(0), Value::Null] {
        client.fault(&json!({ "kind": "next_offset", "nextOffset": next }).to_string()).await;
        let page = titles(&client, "limit=20").await;
        assert_eq!((&page["nextOffset"], ids(&page).len()), (&next, 20));
    }
    client.fault(r#"{"kind":"next_offset","nextOffset":5,"times":2}"#).await;
    let last = client.json(&format!("{USERS}/me/friends")).await;
    assert_eq!(last["nextOffset"], 5, "also where there is none");
    assert_eq!(client.json(&format!("{GAMES}/me/titles?limit=200")).await["nextOffset"], 5);
}

#[tokio::test]
async fn a_list_can_be_short_or_empty() {
    let client = owner().await;
    client.fault(r#"[{"kind":"short","keep":7},{"kind":"short"}]"#).await;
    let short = titles(&client, "limit=20").await;
    assert_eq!((ids(&short).len(), &short["totalItemCount"], &short["nextOffset"]), (7, &json!(7), &Value::Null));
    let empty = titles(&client, "limit=20").await;
    assert_eq!((ids(&empty).len(), &empty["totalItemCount"]), (0, &json!(0)));
    let title = titles(&client, "limit=20").await["trophyTitles"][0].clone();
    client.fault(r#"{"match":"/trophies","kind":"short"}"#).await;
    let (id, service) = (title["npCommunicationId"].as_str().unwrap(), title["npServiceName"].as_str().unwrap());
    let set = client
        .json(&format!("{TROPHY}/npCommunicationIds/{id}/trophyGroups/all/trophies?npServiceName={service}"))
        .await;
    assert_eq!(set["trophies"], json!([]), "a set without trophies");
}

#[tokio::test]
async fn a_field_can_be_missing_or_wrong() {
    let client = owner().await;
    let before = titles(&client, "limit=3").await;
    let chosen = before["trophyTitles"][1]["npCommunicationId"].clone();
    let soon = json!({ "kind": "field", "field": "lastUpdatedDateTime", "value": "soon", "npCommunicationId": chosen });
    client.fault(&soon.to_string()).await;
    let mut wanted = before.clone();
    wanted["trophyTitles"][1]["lastUpdatedDateTime"] = json!("soon");
    assert_eq!(titles(&client, "limit=3").await, wanted);
    client.fault(r#"{"kind":"field","field":"lastUpdatedDateTime"}"#).await;
    let without = titles(&client, "limit=3").await;
    assert!(without["trophyTitles"].as_array().unwrap().iter().all(|title| title["lastUpdatedDateTime"].is_null()));
    assert_eq!(titles(&client, "limit=3").await, before);
}

#[tokio::test]
async fn a_title_can_be_unknown_for_some_time() {
    let client = owner().await;
    let title = titles(&client, "limit=1").await["trophyTitles"][0].clone();
    let id = title["npCommunicationId"].as_str().unwrap();
    let list = format!(
        "{TROPHY}/users/me/npCommunicationIds/{id}/trophyGroups?npServiceName={}",
        title["npServiceName"].as_str().unwrap()
    );
    client.fault(&json!({ "match": id, "kind": "not_found", "times": 2 }).to_string()).await;
    assert_eq!(client.get(&list).await.error(), (404, 2_240_525));
    assert_eq!(client.get(&list).await.error(), (404, 2_240_525));
    assert_eq!(client.get(&list).await.status, 200);
}
