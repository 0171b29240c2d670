//! Groups and messages.

use crate::support::owner;
use psn_sim::sign_in::npsso;
use serde_json::json;

const GROUPS: &str = "/m.np.playstation.com/api/gamingLoungeGroups/v1";
const LANGUAGE: (&str, &str) = ("accept-language", "en-US");

#[tokio::test]
async fn a_request_without_a_language_is_refused() {
    let client = owner().await;
    let target = format!("{GROUPS}/members/me/groups");
    assert_eq!(client.get(&target).await.error(), (400, 2_285_569));
    assert_eq!(client.get_with(&target, &[LANGUAGE]).await.status, 200);
}

#[tokio::test]
async fn fields_are_there_if_they_are_named() {
    let client = owner().await;
    let groups = async |query: &str| {
        let answer = client.get_with(&format!("{GROUPS}/members/me/groups?{query}"), &[LANGUAGE]).await;
        answer.json()
    };
    let plain = groups("limit=1").await;
    let keys: Vec<_> = plain["groups"][0].as_object().unwrap().keys().cloned().collect();
    assert_eq!(keys, ["groupId", "groupType"]);
    assert_eq!((&plain["previousOffset"], &plain["nextOffset"]), (&json!(0), &json!(1)));
    let more = groups("limit=1&includeFields=members,mainThread,totalGroupCount").await;
    assert_eq!(more["groups"][0]["members"][0]["onlineId"], "Lampwright");
    assert_eq!(more["groups"][0]["mainThread"]["latestMessage"]["body"], "Message 25");
    assert_eq!(more["totalGroupCount"], 3);
    assert!(groups("offset=3").await.get("nextOffset").is_none());
}

#[tokio::test]
async fn who_is_not_in_a_group_cannot_write_in_it() {
    let owner = owner().await;
    let newcomer = owner.sign_in_as(npsso::OF_NEWCOMER).await;
    let id = owner.facts().await["groups"][0]["groupId"].as_str().unwrap().to_owned();
    let target = format!("{GROUPS}/groups/{id}/threads/{id}/messages");
    let send = async |client: &crate::support::Client, body: &str| {
        let bearer = format!("Bearer {}", client.token);
        client.send("POST", &target, &[("authorization", &bearer), LANGUAGE], body).await
    };
    let text = r#"{"messageType":1,"body":"Ready?"}"#;
    assert_eq!(send(&newcomer, text).await.error(), (404, 2_285_581));
    assert_eq!(send(&owner, r#"{"messageType":1,"body":""}"#).await.error(), (400, 2_285_569));
    let sent = send(&owner, text).await;
    assert_eq!(sent.status, 201);
    assert!(sent.json()["messageUid"].as_str().unwrap().starts_with("1#"));
}

#[tokio::test]
async fn pictures_are_for_those_in_the_group() {
    let owner = owner().await;
    let newcomer = owner.sign_in_as(npsso::OF_NEWCOMER).await;
    let facts = owner.facts().await;
    let group = &facts["groups"][0];
    let target = format!("{GROUPS}/groups/{}/resources", group["groupId"].as_str().unwrap());
    let send = async |client: &crate::support::Client, content_type: &str| {
        let bearer = format!("Bearer {}", client.token);
        let headers = [("authorization", bearer.as_str()), LANGUAGE, ("content-type", content_type)];
        client.send("POST", &target, &headers, "a picture").await
    };
    assert_eq!(send(&newcomer, "image/png").await.error(), (404, 2_285_581));
    assert_eq!(send(&owner, "application/json").await.error(), (400, 2_285_569));
    let sent = send(&owner, "image/jpeg").await;
    assert_eq!(sent.status, 201);
    let uploaded = sent.json()["resourceId"].as_str().unwrap().to_owned();
    for (id, content_type) in [(group["resources"][0].as_str().unwrap(), "image/png"), (&uploaded, "image/jpeg")] {
        let read = owner.get_with(&format!("{target}/{id}"), &[LANGUAGE]).await;
        assert_eq!((read.status.as_u16(), read.header("content-type")), (200, Some(content_type)));
        assert_eq!(newcomer.get_with(&format!("{target}/{id}"), &[LANGUAGE]).await.error(), (404, 2_285_581));
    }
}
