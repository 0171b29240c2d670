//! Faults: each kind, and which requests they meet.

use crate::support::{AUTHORIZE, OAUTH, TROPHY, USERS, owner};
use psn_sim::sign_in::npsso;
use serde_json::json;
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

#[tokio::test]
async fn any_route_can_lead_elsewhere() {
    let client = owner().await;
    for (target, method) in [(SUMMARY, "GET"), (AUTHORIZE, "GET"), (&format!("{OAUTH}/token"), "POST")] {
        for status in [301, 302, 303, 307, 308] {
            let location = "http://127.0.0.1:4871/trap?x=1";
            client.fault(&json!({ "kind": "redirect", "status": status, "location": location }).to_string()).await;
            let answer = client.send(method, target, &[], "").await;
            assert_eq!((answer.status.as_u16(), answer.header("location")), (status, Some(location)));
        }
    }
    client.fault(r#"{"kind":"redirect","location":"/_sim/account"}"#).await;
    let answer = client.get(SUMMARY).await;
    assert_eq!((answer.status.as_u16(), answer.header("location")), (302, Some("/_sim/account")));
}

#[tokio::test]
async fn a_sign_in_can_be_refused_by_the_sign_in_page() {
    let client = owner().await;
    client.fault(r#"{"match":"oauth/authorize","kind":"sign_in_page"}"#).await;
    let answer = client.authorize(npsso::OF_OWNER).await;
    let location = answer.header("location").unwrap();
    assert_eq!(answer.status, 302);
    assert!(
        location.starts_with("https://my.account.sony.com/sonyacct/signin/?access_type=offline&cid="),
        "{location}"
    );
    assert!(location.contains("&auth_ver=v3&error=consent_required&error_code=4168&error_description=&"), "{location}");

    let other = r#"{"kind":"sign_in_page","error":"account_banned","errorCode":7,"errorDescription":"Not you"}"#;
    client.fault(other).await;
    let location = client.authorize(npsso::OF_OWNER).await.header("location").unwrap().to_owned();
    assert!(location.contains("&error=account_banned&error_code=7&error_description=Not+you&"), "{location}");
}

#[tokio::test]
async fn a_sign_in_is_refused_in_its_own_form() {
    let client = owner().await;
    for (status, error) in [
        (400, "invalid_request"),
        (401, "invalid_client"),
        (403, "access_denied"),
        (404, "invalid_request"),
        (500, "server_error"),
        (503, "server_error"),
    ] {
        client.fault(&json!({ "kind": "status", "status": status, "times": 2 }).to_string()).await;
        for answer in [client.authorize(npsso::OF_OWNER).await, client.token("grant_type=refresh_token").await] {
            assert_eq!((answer.status.as_u16(), &answer.json()["error"]), (status, &json!(error)));
            assert!(answer.json()["error_code"].is_u64());
        }
    }
    client.fault(r#"{"kind":"html","times":2}"#).await;
    assert_eq!(client.authorize(npsso::OF_OWNER).await.header("content-type"), Some("text/html"));
    assert_eq!(client.token("").await.header("content-type"), Some("text/html"));
}

#[tokio::test]
async fn a_sign_in_can_meet_the_rate_limit() {
    let client = owner().await;
    for (header, has_header) in [("seconds", true), ("absent", false)] {
        let fault = json!({ "match": "oauth/", "kind": "rate_limited", "header": header, "retryIn": 60, "times": 2 });
        client.fault(&fault.to_string()).await;
        for answer in [client.authorize(npsso::OF_OWNER).await, client.token("").await] {
            assert_eq!((answer.status.as_u16(), &answer.json()["error"]), (429, &json!("too_many_requests")));
            assert_eq!(answer.header("x-ratelimit-next-available").is_some(), has_header);
        }
    }
}
