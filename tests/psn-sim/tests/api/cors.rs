//! Which answers a web page may read.

use crate::games::PURCHASED;
use crate::support::{AUTHORIZE, Client, GAMES, LEGACY, TROPHY, USERS, owner};

const ORIGIN: &str = "access-control-allow-origin";

async fn allowed(client: &Client, target: &str) -> Option<String> {
    client.get(target).await.header(ORIGIN).map(str::to_owned)
}

#[tokio::test]
async fn profiles_and_games_are_open() {
    let client = owner().await;
    for target in [
        format!("{USERS}/me/friends"),
        format!("{USERS}/me/profiles"),
        format!("{GAMES}/me/titles"),
        format!("{GAMES}/me/titles?limit=999"),
        format!("{LEGACY}/me/profile2"),
        format!("{LEGACY}/nobody-at-all/profile2"),
        "/m.np.playstation.com/api/cpss/v1/share/profile/me".into(),
    ] {
        assert_eq!(allowed(&client, &target).await.as_deref(), Some("*"), "{target}");
        let preflight = client.send("OPTIONS", &target, &[("origin", "http://page.test")], "").await;
        assert_eq!(preflight.header(ORIGIN), Some("*"));
        let headers = preflight.header("access-control-allow-headers").unwrap();
        for name in ["Authorization", "Content-Type", "Accept-Language"] {
            assert!(headers.contains(name), "{target}: {headers}");
        }
        assert!(preflight.status.is_success());
    }
}

#[tokio::test]
async fn sign_in_and_trophies_are_closed() {
    let client = owner().await;
    for target in [
        AUTHORIZE.to_owned(),
        "/ca.account.sony.com/api/authz/v3/oauth/token".into(),
        format!("{TROPHY}/users/me/trophyTitles"),
        format!("{TROPHY}/users/me/trophyTitles?limit=0"),
        "/dms.api.playstation.com/api/v1/devices/accounts/me".into(),
        "/m.np.playstation.com/api/search/v1/universalSearch".into(),
        PURCHASED.to_owned(),
    ] {
        assert_eq!(allowed(&client, &target).await, None, "{target}");
        let preflight = client.send("OPTIONS", &target, &[("origin", "http://page.test")], "").await;
        assert_eq!(preflight.header(ORIGIN), None);
        assert!(!preflight.status.is_success());
    }
    let graphql = client.get(PURCHASED).await;
    assert_eq!(graphql.header("access-control-allow-credentials"), Some("true"));
}
