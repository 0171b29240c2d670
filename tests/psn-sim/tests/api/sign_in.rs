//! Sign-in: redirects, codes, tokens and their ends.

use crate::support::{AUTHORIZE, OAUTH, TROPHY, code_of, options, owner, signed_in};
use psn_sim::cli::Options;
use psn_sim::sign_in::npsso;

const TITLES: &str = "/m.np.playstation.com/api/trophy/v1/users/me/trophyTitles";

#[tokio::test]
async fn a_good_npsso_is_redirected_to_the_application() {
    let client = owner().await;
    let answer = client.authorize(npsso::OF_OWNER).await;
    let location = answer.header("location").unwrap();
    assert_eq!(answer.status, 302);
    assert!(location.starts_with("com.scee.psxandroid.scecompcall://redirect/?code=v3."));
    assert!(location.contains("&cid=00000000-0000-0000-0000-"));
    assert!(answer.bytes.is_empty());
    assert!(answer.header("access-control-allow-origin").is_none());
}

#[tokio::test]
async fn a_bad_npsso_is_redirected_to_the_sign_in_page() {
    let client = owner().await;
    for bad in [npsso::EXPIRED, "", "short", "{\"npsso\":\"x\"}"] {
        let answer = client.authorize(bad).await;
        let location = answer.header("location").unwrap();
        assert_eq!(answer.status, 302);
        assert!(location.starts_with("https://my.account.sony.com/sonyacct/signin/?access_type=offline&cid="));
        assert!(location.contains(
            "&auth_ver=v3&error=login_required&error_code=4165\
             &error_description=User+is+not+authenticated&no_captcha=true&cid="
        ));
        assert!(!location.contains("code=v3"));
    }
    assert_eq!(client.send("GET", AUTHORIZE, &[], "").await.status, 302);
}

#[tokio::test]
async fn the_edge_shows_its_page() {
    let answer = owner().await.authorize(npsso::BLOCKED).await;
    assert_eq!((answer.status.as_u16(), answer.header("content-type")), (403, Some("text/html")));
    assert!(answer.text().starts_with("<HTML><HEAD>") && answer.text().contains("Access Denied"));
}

#[tokio::test]
async fn a_wrong_request_is_refused() {
    let client = owner().await;
    let cookie = format!("npsso={}", npsso::OF_OWNER);
    for wrong in [
        AUTHORIZE.replace("&response_type=code", ""),
        AUTHORIZE.replace("09515159", "ac8d161a"),
        AUTHORIZE.replace("scecompcall", "elsewhere"),
    ] {
        assert_eq!(client.send("GET", &wrong, &[("cookie", &cookie)], "").await.status, 400);
    }
}

#[tokio::test]
async fn a_code_works_once_and_for_ten_minutes() {
    let client = owner().await;
    let code = code_of(&client.authorize(npsso::OF_OWNER).await);
    let tokens = client.exchange(&code).await;
    assert_eq!(tokens.status, 200);
    assert_eq!(tokens.header("content-type"), Some("application/json;charset=UTF-8"));
    assert_eq!(tokens.header("cache-control"), Some("no-store"));
    let keys: Vec<String> = tokens.json().as_object().unwrap().keys().cloned().collect();
    assert_eq!(
        keys,
        ["access_token", "token_type", "expires_in", "scope", "id_token", "refresh_token", "refresh_token_expires_in",]
    );
    assert_eq!(tokens.json()["expires_in"], 3599);
    assert_eq!(tokens.json()["refresh_token_expires_in"], 5_183_999);
    assert_eq!(tokens.json()["access_token"].as_str().unwrap().split('.').count(), 3);

    let again = client.exchange(&code).await;
    assert_eq!(again.status, 400);
    assert_eq!(again.json()["error"], "invalid_grant");
    assert_eq!(again.json()["error_code"], 4159);

    let late = code_of(&client.authorize(npsso::OF_OWNER).await);
    client.advance(601).await;
    assert_eq!(client.exchange(&late).await.status, 400);
}

#[tokio::test]
async fn refreshing_does_not_make_the_session_longer() {
    let client = owner().await;
    let code = code_of(&client.authorize(npsso::OF_OWNER).await);
    let first = client.exchange(&code).await.json();
    let refresh_token = first["refresh_token"].as_str().unwrap();
    client.advance(1000).await;
    let second = client.refresh(refresh_token).await.json();
    assert_eq!(second["refresh_token"], refresh_token);
    assert_ne!(second["access_token"], first["access_token"]);
    assert_eq!(second["expires_in"], 3599);
    let left = second["refresh_token_expires_in"].as_i64().unwrap();
    // A slow machine may have let a second pass by itself.
    assert!((5_182_995..=5_182_999).contains(&left), "{left}");
    assert_eq!(second["scope"], "psn:clientapp psn:mobile.v2.core");

    client.advance(5_183_999).await;
    let over = client.refresh(refresh_token).await;
    assert_eq!((over.status.as_u16(), over.json()["error_code"].as_u64()), (400, Some(4159)));
}

#[tokio::test]
async fn token_requests_need_the_client_and_their_parameters() {
    let client = owner().await;
    let anonymous = client.send("POST", &format!("{OAUTH}/token"), &[], "grant_type=x").await;
    assert_eq!((anonymous.status.as_u16(), anonymous.json()["error"].as_str()), (401, Some("invalid_client")));
    for (body, error) in [
        ("", "invalid_request"),
        ("grant_type=authorization_code", "invalid_request"),
        ("grant_type=refresh_token", "invalid_request"),
        ("grant_type=password", "unsupported_grant_type"),
        ("grant_type=refresh_token&refresh_token=undefined", "invalid_grant"),
    ] {
        let answer = client.token(body).await;
        assert_eq!((answer.status.as_u16(), answer.json()["error"].as_str()), (400, Some(error)));
    }
}

#[tokio::test]
async fn access_tokens_expire_by_the_clock_and_on_demand() {
    let settings = Options { token_life: 100, ..options(5) };
    let client = signed_in(settings, npsso::OF_OWNER).await;
    assert_eq!(client.get(TITLES).await.status, 200);
    client.advance(101).await;
    assert_eq!(client.get(TITLES).await.error(), (401, 2_241_025));

    let client = client.sign_in_as(npsso::OF_OWNER).await;
    assert_eq!(client.get(TITLES).await.status, 200);
    assert_eq!(client.post("/_sim/expire-tokens", "").await.status, 204);
    assert_eq!(client.get(TITLES).await.error(), (401, 2_241_025));
}

#[tokio::test]
async fn each_service_refuses_strangers_in_its_own_form() {
    let client = owner().await;
    for (target, code) in [
        (format!("{TROPHY}/users/me/trophySummary"), 2_241_025),
        ("/m.np.playstation.com/api/gamelist/v2/users/me/titles".into(), 3_239_954),
        ("/us-prof.np.community.playstation.net/userProfile/v1/users/me/profile2".into(), 2_105_857),
        ("/dms.api.playstation.com/api/v1/devices/accounts/me".into(), 2_122_246),
    ] {
        for headers in [vec![], vec![("authorization", "Bearer undefined")]] {
            assert_eq!(client.send("GET", &target, &headers, "").await.error(), (401, code));
        }
    }
    let games = client.send("GET", "/m.np.playstation.com/api/gamelist/v2/users/me/titles", &[], "").await;
    let keys: Vec<String> = games.json()["error"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(keys, ["reason", "code", "source", "message", "referenceId"]);
}
