//! The control routes.

use crate::support::{GAMES, TROPHY, owner};
use psn_sim::sign_in::npsso;
use serde_json::{Value, json};

const SUMMARY: &str = "/m.np.playstation.com/api/trophy/v1/users/me/trophySummary";

#[tokio::test]
async fn requests_are_logged_as_they_came() {
    let client = owner().await;
    client.send("DELETE", "/_sim/requests", &[], "").await;
    let raw = format!("{TROPHY}/users/a%2Fb/trophyTitles?x=1+2&y=%C3%A9&limit=");
    client.get_with(&raw, &[("Accept-Language", "de"), ("X-Twice", "1"), ("X-Twice", "2")]).await;
    client.post("/m.np.playstation.com/api/search/v1/universalSearch", "{\"é\":1}").await;
    let log = client.json("/_sim/requests").await;
    assert_eq!(log.as_array().unwrap().len(), 2, "the control routes are not logged");
    let first = &log[0];
    assert_eq!(first["method"], "GET");
    assert_eq!(first["host"], "m.np.playstation.com");
    assert_eq!(first["path"], "/api/trophy/v1/users/a%2Fb/trophyTitles?x=1+2&y=%C3%A9&limit=");
    assert_eq!(first["headers"]["accept-language"], "de");
    assert_eq!(first["headers"]["x-twice"], "1, 2");
    assert_eq!(first["headers"]["authorization"], format!("Bearer {}", client.token));
    assert_eq!((&first["body"], &first["status"]), (&json!(""), &json!(400)));
    assert_eq!((&log[1]["body"], &log[1]["status"]), (&json!("{\"é\":1}"), &json!(400)));
}

#[tokio::test]
async fn a_shifted_title_comes_first_everywhere() {
    let client = owner().await;
    let list = async || -> Vec<Value> {
        let list = client.json(&format!("{TROPHY}/users/me/trophyTitles")).await;
        list["trophyTitles"].as_array().unwrap().clone()
    };
    let before = list().await;
    let points = client.json(SUMMARY).await["trophyPoint"].as_u64().unwrap();
    let unfinished = before.iter().rev().find(|t| t["progress"].as_u64() < Some(60)).unwrap();
    let body = json!({ "npCommunicationId": unfinished["npCommunicationId"] }).to_string();
    assert_eq!(client.post("/_sim/titles/shift", &body).await.status, 200);
    let after = list().await;
    assert_eq!(after[0]["npCommunicationId"], unfinished["npCommunicationId"]);
    assert!(after[0]["lastUpdatedDateTime"].as_str() > before[0]["lastUpdatedDateTime"].as_str());
    assert_ne!(after[0]["earnedTrophies"], unfinished["earnedTrophies"]);
    assert!(client.json(SUMMARY).await["trophyPoint"].as_u64().unwrap() > points);
    let last = before.last().unwrap();
    let moved = client.post("/_sim/titles/shift", "").await.json();
    assert!(moved["npCommunicationId"] == last["npCommunicationId"] || last == unfinished);
    assert_eq!(client.post("/_sim/titles/shift", r#"{"npCommunicationId":"X"}"#).await.status, 404);
}

#[tokio::test]
async fn a_shifted_game_comes_first_in_the_game_list() {
    let client = owner().await;
    let facts = client.facts().await;
    let played = |title: &&Value| title["playedByOwner"] == true && title["platform"] == "PS4";
    let title = facts["titles"].as_array().unwrap().iter().rfind(played).unwrap();
    let body = json!({ "npCommunicationId": title["npCommunicationId"] }).to_string();
    assert_eq!(client.post("/_sim/titles/shift", &body).await.status, 200);
    let list = client.json(&format!("{GAMES}/me/titles?limit=1")).await;
    assert_eq!(list["titles"][0]["titleId"], title["npTitleIds"][0]);
}

#[tokio::test]
async fn reset_forgets_everything() {
    let client = owner().await;
    client.fault(r#"{"kind":"status","times":0}"#).await;
    client.post("/_sim/titles/shift", "").await;
    client.advance(10_000).await;
    assert_eq!(client.post("/_sim/reset", "").await.status, 204);
    assert_eq!(client.json("/_sim/requests").await, json!([]));
    assert_eq!(client.get(SUMMARY).await.status, 401, "tokens are gone too");
    let again = client.sign_in_as(npsso::OF_OWNER).await;
    let fresh = owner().await;
    let target = format!("{TROPHY}/users/me/trophyTitles");
    assert_eq!(again.get(&target).await.bytes, fresh.get(&target).await.bytes);
}

#[tokio::test]
async fn facts_tell_what_can_be_asked_for() {
    let client = owner().await;
    let facts = client.facts().await;
    assert_eq!(facts["people"]["owner"]["npsso"], npsso::OF_OWNER);
    assert_eq!(facts["people"]["owner"]["titleCount"], 60);
    let summary = client.json(SUMMARY).await;
    assert_eq!(facts["people"]["owner"]["earnedTrophies"], summary["earnedTrophies"]);
    assert_eq!(facts["people"]["owner"]["trophyPoint"], summary["trophyPoint"]);
    let platforms: std::collections::HashSet<&str> =
        facts["titles"].as_array().unwrap().iter().map(|title| title["platform"].as_str().unwrap()).collect();
    for platform in ["PS5", "PS4", "PSVITA", "PS3", "PSVITA,PS4", "PS5,PSPC", "PS3,PSVITA,PS4", "PS3,PS4"] {
        assert!(platforms.contains(platform), "{platform}");
    }
}

#[tokio::test]
async fn what_cannot_be_understood_is_refused() {
    let client = owner().await;
    for (target, body) in [
        ("/_sim/faults", r#"{"kind":"earthquake"}"#),
        ("/_sim/faults", r#"[{"kind":"slow"},{"kind":"slow","tmies":1}]"#),
        ("/_sim/faults", r#"{"kind":"redirect"}"#),
        ("/_sim/faults", r#"{"kind":"redirect","location":"http://example.com/"}"#),
        ("/_sim/faults", r#"{"kind":"next_offset"}"#),
        ("/_sim/faults", r#"{"kind":"change"}"#),
        ("/_sim/faults", r#"{"kind":"field"}"#),
        ("/_sim/npsso", "{}"),
        ("/_sim/clock", "{}"),
        ("/_sim/titles/shift", r#"{"title":"x"}"#),
    ] {
        assert_eq!(client.post(target, body).await.status, 400, "{body}");
    }
    assert_eq!(client.json("/_sim/faults").await, json!([]));
    assert_eq!(client.get("/_sim/nothing").await.status, 404);
    assert_eq!(client.get("/m.np.playstation.com/api/nothing").await.status, 404);
}
