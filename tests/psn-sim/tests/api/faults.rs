//! Faults: each kind, and which requests they meet.

use crate::support::{TROPHY, USERS, owner};
use std::time::{Duration, Instant};

const SUMMARY: &str = "/m.np.playstation.com/api/trophy/v1/users/me/trophySummary";

#[tokio::test]
async fn faults_meet_what_they_match_as_often_as_they_say() {
    let client = owner().await;
    client.fault(r#"{"match":"trophySummary","kind":"status","status":503,"times":2,"after":1}"#).await;
    let titles = format!("{TROPHY}/users/me/trophyTitles");
    assert_eq!(client.get(&titles).await.status, 200);
    let mut seen = Vec::new();
    for _ in 0..5 {
        seen.push(client.get(SUMMARY).await.status.as_u16());
    }
    assert_eq!(seen, [200, 503, 503, 200, 200]);

    client.fault(r#"{"kind":"status","status":500,"times":0,"method":"POST"}"#).await;
    for _ in 0..3 {
        assert_eq!(client.token("").await.status, 500);
        assert_eq!(client.get(SUMMARY).await.status, 200);
    }
    client.send("DELETE", "/_sim/faults", &[], "").await;
    assert_eq!(client.token("").await.status, 400);
}

#[tokio::test]
async fn faults_take_their_turns() {
    let client = owner().await;
    client.fault(r#"[{"kind":"empty","status":204},{"kind":"html"},{"kind":"json","status":418,"body":[1]}]"#).await;
    let empty = client.get(SUMMARY).await;
    assert_eq!((empty.status.as_u16(), empty.text()), (204, String::new()));
    let html = client.get(&format!("{USERS}/me/friends")).await;
    assert_eq!((html.status.as_u16(), html.header("content-type")), (403, Some("text/html")));
    assert_eq!(html.header("access-control-allow-origin"), None, "the edge knows no CORS");
    let json = client.get(SUMMARY).await;
    assert_eq!((json.status.as_u16(), json.text()), (418, "[1]".into()));
    assert_eq!(client.get(SUMMARY).await.status, 200);
}

#[tokio::test]
async fn rate_limits_have_headers_of_every_form() {
    let client = owner().await;
    for (form, check) in [
        ("seconds", (|text| text.len() == 10) as fn(&str) -> bool),
        ("milliseconds", |text| text.len() == 13),
        ("date", |text| text.ends_with(" GMT")),
        ("relative", |text| text == "7"),
        ("garbage", |text| text == "soon"),
    ] {
        client.fault(&format!(r#"{{"kind":"rate_limited","retryIn":7,"header":"{form}"}}"#)).await;
        let answer = client.get(SUMMARY).await;
        assert_eq!(answer.error(), (429, 2_138_635));
        assert!(check(answer.header("x-ratelimit-next-available").unwrap()), "{form}");
    }
    client.fault(r#"{"kind":"rate_limited","header":"absent","headers":{"Retry-After":"3"}}"#).await;
    let answer = client.get(SUMMARY).await;
    assert_eq!(answer.header("x-ratelimit-next-available"), None);
    assert_eq!(answer.header("retry-after"), Some("3"));
}

#[tokio::test]
async fn slow_answers_are_right_in_the_end() {
    let client = owner().await;
    let usual = client.get(SUMMARY).await.bytes;
    client.fault(r#"{"kind":"slow","delay":120}"#).await;
    let start = Instant::now();
    assert_eq!(client.get(SUMMARY).await.bytes, usual);
    assert!(start.elapsed() >= Duration::from_millis(120));
}
