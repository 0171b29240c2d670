//! The rate limit.

use crate::support::{AUTHORIZE, LEGACY, TROPHY, options, signed_in};
use psn_sim::cli::Options;
use psn_sim::sign_in::npsso;
use serde_json::json;

const SUMMARY: &str = "/m.np.playstation.com/api/trophy/v1/users/me/trophySummary";

#[tokio::test]
async fn too_many_requests_are_told_when_to_come_back() {
    let settings = Options { rate_limit: 3, rate_window: 900, ..options(5) };
    let client = signed_in(settings, npsso::OF_OWNER).await;
    for _ in 0..3 {
        assert_eq!(client.get(SUMMARY).await.status, 200);
    }
    let refused = client.get(SUMMARY).await;
    let error = json!({ "error": { "code": 2_138_635, "message": "Rate limit exceeded" } });
    assert_eq!((refused.status.as_u16(), refused.json()), (429, error));
    let now = client.json("/_sim/clock").await["now"].as_i64().unwrap();
    let next: i64 = refused.header("x-ratelimit-next-available").unwrap().parse().unwrap();
    assert!((now + 895..=now + 900).contains(&next));

    assert_eq!(client.get(&format!("{LEGACY}/me/profile2")).await.error(), (429, 2_105_867));
    assert_eq!(client.send("GET", AUTHORIZE, &[], "").await.status, 302);
    let other = client.sign_in_as(npsso::OF_SECOND).await;
    assert_eq!(other.get(SUMMARY).await.status, 200);
    assert_eq!(client.sign_in_as(npsso::OF_OWNER).await.get(SUMMARY).await.status, 429);

    client.advance(901).await;
    assert_eq!(client.get(SUMMARY).await.status, 200);
}

#[tokio::test]
async fn pictures_do_not_count() {
    let client = signed_in(Options { rate_limit: 2, ..options(5) }, npsso::OF_OWNER).await;
    let list = client.json(&format!("{TROPHY}/users/me/trophyTitles")).await;
    let icon = list["trophyTitles"][0]["trophyTitleIconUrl"].as_str().unwrap();
    let icon = icon.strip_prefix("http://sim.test").unwrap();
    for _ in 0..5 {
        let picture = client.get(icon).await;
        assert_eq!((picture.status.as_u16(), picture.header("content-type")), (200, Some("image/png")));
        assert!(picture.bytes.starts_with(b"\x89PNG"));
    }
    assert_eq!(client.get(SUMMARY).await.status, 200);
}
