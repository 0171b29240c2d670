//! The game list and the two GraphQL queries.

use crate::support::{Client, GAMES, owner};
use serde_json::{Value, json};
use std::collections::HashSet;

/// What psn-api sends when it is given no options.
pub const PURCHASED: &str = "/web.np.playstation.com/api/graphql/v1/op?operationName=getPurchasedGameList&variables=%7B%22isActive%22%3Atrue%2C%22platform%22%3A%5B%22ps4%22%2C%22ps5%22%5D%2C%22size%22%3A24%2C%22start%22%3A0%2C%22sortBy%22%3A%22ACTIVE_DATE%22%2C%22sortDirection%22%3A%22desc%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22827a423f6a8ddca4107ac01395af2ec0eafd8396fc7fa204aaf9b7ed2eefa168%22%7D%7D";
pub const RECENTLY_PLAYED: &str = "/web.np.playstation.com/api/graphql/v1/op?operationName=getUserGameList&variables=%7B%22limit%22%3A50%2C%22categories%22%3A%22ps4_game%2Cps5_native_game%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22e780a6d8b921ef0c59ec01ea5c5255671272ca0d819edb61320914cf7a78b3ae%22%7D%7D";

async fn query(client: &Client, target: &str, variables: &Value) -> Value {
    let (start, rest) = target.split_once("variables=").unwrap();
    let (_, end) = rest.split_once("&extensions").unwrap();
    let encoded: String = variables.to_string().bytes().map(|byte| format!("%{byte:02X}")).collect();
    client.json(&format!("{start}variables={encoded}&extensions{end}")).await
}

async fn purchased(client: &Client, variables: Value) -> Vec<Value> {
    let answer = query(client, PURCHASED, &variables).await;
    answer["data"]["purchasedTitlesRetrieve"]["games"].as_array().unwrap().clone()
}

const CATEGORIES: [&str; 5] = ["ps4_game", "ps5_native_game", "pspc_game", "unknown", "ps5_native_media_app"];

#[tokio::test]
async fn the_game_list_knows_categories() {
    let client = owner().await;
    let list = client.json(&format!("{GAMES}/me/titles?limit=200")).await;
    let categories: HashSet<&str> =
        list["titles"].as_array().unwrap().iter().map(|g| g["category"].as_str().unwrap()).collect();
    assert_eq!(categories, HashSet::from(CATEGORIES));
    let mut total = 0;
    for category in CATEGORIES {
        let part = client.json(&format!("{GAMES}/me/titles?limit=200&categories={category}")).await;
        let games = part["titles"].as_array().unwrap();
        assert!(!games.is_empty() && games.iter().all(|game| game["category"] == category));
        total += games.len();
    }
    assert_eq!(list["totalItemCount"], total);
    let games = list["titles"].as_array().unwrap();
    let played: Vec<&str> = games.iter().filter_map(|game| game["lastPlayedDateTime"].as_str()).collect();
    assert_eq!(played.len(), games.len() - 1, "one application has no dates");
    assert!(played.iter().map(|date| &date[..19]).is_sorted_by(|newer, older| newer >= older));
}

#[tokio::test]
async fn purchases_are_filtered_cut_and_sorted() {
    let client = owner().await;
    assert_eq!(client.json(PURCHASED).await["data"]["purchasedTitlesRetrieve"]["games"].as_array().unwrap().len(), 24);
    let all = purchased(&client, json!({ "size": 500 })).await;
    let ps5 = purchased(&client, json!({ "size": 500, "platform": ["ps5"] })).await;
    assert!(ps5.len() < all.len() && ps5.iter().all(|game| game["platform"] == "PS5"));
    let gone = purchased(&client, json!({ "size": 500, "isActive": false })).await;
    let there = purchased(&client, json!({ "size": 500, "isActive": true })).await;
    assert_eq!(gone.len() + there.len(), all.len());
    let plus = purchased(&client, json!({ "size": 500, "membership": "PS_PLUS" })).await;
    assert!(!plus.is_empty() && plus.iter().all(|game| game["membership"] == "PS_PLUS"));
    let page = purchased(&client, json!({ "size": 5, "start": 5 })).await;
    assert_eq!(page[..], all[5..10]);
    let rising = purchased(&client, json!({ "size": 500, "sortDirection": "asc" })).await;
    assert!(rising.iter().eq(all.iter().rev()));
    let wrong = query(&client, PURCHASED, &json!({ "size": "many" })).await;
    assert!(wrong["errors"][0]["message"].as_str().unwrap().contains("$size"));
}

#[tokio::test]
async fn pages_of_purchases_say_where_they_lie() {
    let client = owner().await;
    let page = async |variables: Value| -> Value {
        query(&client, PURCHASED, &variables).await["data"]["purchasedTitlesRetrieve"].clone()
    };
    let whole = page(json!({ "size": 5000 })).await;
    let total = whole["games"].as_array().unwrap().len();
    let info = |is_last: bool, offset: usize, size: usize| json!({ "__typename": "PageInfo", "isLast": is_last, "offset": offset, "size": size, "totalCount": total });
    assert_eq!(whole["pageInfo"], info(true, 0, 5000));
    assert_eq!(page(json!({ "size": 5, "start": 5 })).await["pageInfo"], info(false, 5, 5));
    assert_eq!(page(json!({ "size": 5, "start": total - 5 })).await["pageInfo"], info(true, total - 5, 5));
    assert_eq!(page(json!({ "size": 5, "start": total })).await["pageInfo"], info(true, total, 5));
    let greedy = query(&client, PURCHASED, &json!({ "size": 5001 })).await;
    assert!(greedy["errors"][0]["message"].as_str().unwrap().contains("$size"));
}

#[tokio::test]
async fn recently_played_games_are_limited() {
    let client = owner().await;
    for (limit, is_good) in [(100, true), (101, false)] {
        let answer = query(&client, RECENTLY_PLAYED, &json!({ "limit": limit })).await;
        assert_eq!(answer.get("errors").is_none(), is_good, "{limit}");
    }
    let answer = query(&client, RECENTLY_PLAYED, &json!({ "limit": 3, "categories": "ps4_game" })).await;
    let games = answer["data"]["gameLibraryTitlesRetrieve"]["games"].as_array().unwrap();
    assert_eq!(games.len(), 3);
    assert!(games.iter().all(|game| game["titleId"].as_str().unwrap().starts_with("CUSA")));
    let none = query(&client, RECENTLY_PLAYED, &json!({ "limit": 3, "categories": "" })).await;
    assert_eq!(none["data"]["gameLibraryTitlesRetrieve"]["games"], json!([]));
}

#[tokio::test]
async fn unknown_queries_and_forgeries_are_refused() {
    let client = owner().await;
    let unknown = client.json(&PURCHASED.replace("827a423f", "00000000")).await;
    assert_eq!(unknown["errors"][0]["message"], "PersistedQueryNotFound");
    let other = client.json(&PURCHASED.replace("getPurchasedGameList", "getAllOfIt")).await;
    assert_eq!(other["message"], "Query getAllOfIt not whitelisted");

    let bearer = format!("Bearer {}", client.token);
    let without_type = client.send("GET", PURCHASED, &[("authorization", &bearer)], "").await;
    assert_eq!(without_type.status, 400);
    assert!(without_type.text().contains("Cross-Site Request Forgery"));

    let json_type = [("content-type", "application/json"), ("authorization", "Bearer x")];
    let stranger = client.send("GET", PURCHASED, &json_type, "").await;
    assert_eq!(stranger.status, 200);
    assert_eq!(stranger.json()["data"]["purchasedTitlesRetrieve"], Value::Null);
}
