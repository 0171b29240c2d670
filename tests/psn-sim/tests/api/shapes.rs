//! Every endpoint's answers have the keys, order and types that were recorded.

use crate::games::{PURCHASED, RECENTLY_PLAYED};
use crate::people::FIELDS;
use crate::shape::check;
use crate::support::{Client, GAMES, LEGACY, TROPHY, USERS, owner};
use psn_sim::sign_in::npsso;
use serde_json::Value;

fn assert_shape(value: &Value, name: &str) {
    let shapes: Value = serde_json::from_str(include_str!("shapes.json")).unwrap();
    check(value, &shapes[name], name).unwrap();
    check_counts(value, &shapes["counts"]);
}

/// Wherever trophies are counted by grade, all four grades are there.
fn check_counts(value: &Value, counts: &Value) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| check_counts(item, counts)),
        Value::Object(fields) => {
            for (key, field) in fields {
                let by_grade = matches!(key.as_str(), "earnedTrophies" | "definedTrophies");
                if by_grade && !fields.contains_key("level") {
                    check(field, counts, key).unwrap();
                } else {
                    check_counts(field, counts);
                }
            }
        }
        _ => {}
    }
}

async fn has_shape(client: &Client, target: &str, name: &str) {
    assert_shape(&client.json(target).await, name);
}

#[tokio::test]
async fn trophies() {
    let client = owner().await;
    let facts = client.facts().await;
    has_shape(&client, &format!("{TROPHY}/users/me/trophyTitles"), "trophyTitles").await;
    has_shape(&client, &format!("{TROPHY}/users/me/trophyTitles?limit=3&offset=3"), "trophyTitles").await;
    has_shape(&client, &format!("{TROPHY}/users/me/trophySummary"), "trophySummary").await;
    for title in facts["titles"].as_array().unwrap() {
        let id = title["npCommunicationId"].as_str().unwrap();
        let service = title["npServiceName"].as_str().unwrap();
        let base = format!("npCommunicationIds/{id}/trophyGroups");
        let query = format!("npServiceName={service}");
        has_shape(&client, &format!("{TROPHY}/{base}?{query}"), "titleGroups").await;
        has_shape(&client, &format!("{TROPHY}/{base}/all/trophies?{query}"), "titleTrophies").await;
        if title["playedByOwner"] == true {
            let mine = format!("{TROPHY}/users/me/{base}");
            has_shape(&client, &format!("{mine}?{query}"), "earnedGroups").await;
            has_shape(&client, &format!("{mine}/all/trophies?{query}"), "earnedTrophies").await;
        }
        let ids = title["npTitleIds"][0].as_str().unwrap();
        for more in ["", "&includeNotEarnedTrophyIds=true"] {
            let target = format!("{TROPHY}/users/me/titles/trophyTitles?npTitleIds={ids}{more}");
            has_shape(&client, &target, "titlesById").await;
        }
    }
}

#[tokio::test]
async fn people() {
    let owner = owner().await;
    let facts = owner.facts().await;
    let newcomer = owner.sign_in_as(npsso::OF_NEWCOMER).await;
    for client in [&owner, &newcomer] {
        for role in ["owner", "second", "newcomer", "friend", "verified", "renamed", "busy", "ps3Owner"] {
            let id = facts["people"][role]["accountId"].as_str().unwrap();
            let name = facts["people"][role]["onlineId"].as_str().unwrap();
            has_shape(client, &format!("{USERS}/{id}/profiles"), "profile").await;
            has_shape(client, &format!("{USERS}/{id}/basicPresences?type=primary"), "presence").await;
            has_shape(client, &format!("{USERS}/{id}/friends"), "friends").await;
            has_shape(client, &format!("{LEGACY}/{name}/profile2?fields={FIELDS}"), "profile2").await;
            let share = format!("/m.np.playstation.com/api/cpss/v1/share/profile/{id}");
            has_shape(client, &share, "share").await;
        }
        has_shape(client, &format!("{USERS}/me/blocks"), "blocks").await;
        has_shape(client, &format!("{USERS}/me/friends/receivedRequests"), "friendRequests").await;
        let devices = "/dms.api.playstation.com/api/v1/devices/accounts/me";
        has_shape(client, devices, "devices").await;
        has_shape(client, &format!("{devices}?includeFields=device%2CsystemData"), "devices").await;
        let search = "/m.np.playstation.com/api/search/v1/universalSearch";
        let body = r#"{"searchTerm":"t","domainRequests":[{"domain":"SocialAllAccounts"}]}"#;
        assert_shape(&client.post(search, body).await.json(), "search");
    }
}

#[tokio::test]
async fn games() {
    let client = owner().await;
    has_shape(&client, &format!("{GAMES}/me/titles?limit=200"), "playedGames").await;
    has_shape(&client, PURCHASED, "purchasedGames").await;
    has_shape(&client, RECENTLY_PLAYED, "recentlyPlayedGames").await;
}
