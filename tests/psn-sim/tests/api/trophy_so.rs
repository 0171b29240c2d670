//! The one route of Trophy.so: who may ask, and what is listed.

use crate::support::{Answer, Client, owner};
use serde_json::Value;

const LIST: &str = "/api.trophy.so/v1/users/lamp%2Fwright/achievements";

async fn ask(client: &Client, target: &str, key: &str) -> Answer {
    client.send("GET", target, &[("x-api-key", key)], "").await
}

fn triggers(answer: &Answer) -> Vec<Value> {
    answer.json().as_array().unwrap().iter().map(|achievement| achievement["trigger"].clone()).collect()
}

#[tokio::test]
async fn incomplete_achievements_are_listed_on_request() {
    let client = owner().await;
    for (query, expected) in [
        ("", &["api", "metric", "streak"][..]),
        ("?includeIncomplete=false", &["api", "metric", "streak"]),
        ("?includeIncomplete=true", &["api", "metric", "streak", "achievement"]),
    ] {
        let answer = ask(&client, &format!("{LIST}{query}"), "sim-trophy-so-key").await;
        assert_eq!(triggers(&answer), expected, "{query}");
    }
}

#[tokio::test]
async fn refusals_say_why() {
    let client = owner().await;
    for (target, key, status, error) in [
        (LIST, "another", 401, "Invalid API key"),
        (&LIST.replace("wright", "weaver"), "sim-trophy-so-key", 404, "User not found"),
    ] {
        let answer = ask(&client, target, key).await;
        assert_eq!((answer.status.as_u16(), &answer.json()["error"]), (status, &Value::from(error)));
    }
}
