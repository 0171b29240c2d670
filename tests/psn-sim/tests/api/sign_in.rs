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
    assert_eq!(tokens.json()["refresh_token_expires_in"], 863_999);
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
    assert!((862_995..=862_999).contains(&left), "{left}");
    assert_eq!(second["scope"], "psn:clientapp psn:mobile.v2.core");

    client.advance(863_999).await;
    let over = client.refresh(refresh_token).await;
    assert_eq!((over.status.as_u16(), over.json()["error_code"].as_u64()), (400, Some(4159)));
    // The NPSSO outlives the refresh token.
    assert!(code_of(&client.authorize(npsso::OF_OWNER).await).starts_with("v3."));
}

#[tokio::test]
async fn sessions_can_last_as_long_as_in_2025() {
    let settings = Options { refresh_life: 5_183_999, ..options(5) };
    let client = signed_in(settings, npsso::OF_OWNER).await;
    let code = code_of(&client.authorize(npsso::OF_OWNER).await);
    let tokens = client.exchange(&code).await.json();
    assert_eq!(tokens["refresh_token_expires_in"], 5_183_999);
    client.advance(863_999).await;
    assert_eq!(client.refresh(tokens["refresh_token"].as_str().unwrap()).await.status, 200);
}

const PAGE: &str = "/ca.account.sony.com/api/v1/ssocookie";

#[tokio::test]
async fn the_npsso_page_tells_how_long_an_npsso_lives() {
    let client = owner().await;
    let page = async |npsso: &str| client.send("GET", PAGE, &[("cookie", &format!("npsso={npsso}"))], "").await;
    let first = page(npsso::OF_SECOND).await;
    assert_eq!((first.status.as_u16(), first.header("content-type")), (200, Some("application/json;charset=UTF-8")));
    assert_eq!(first.json()["npsso"], npsso::OF_SECOND);
    client.authorize(npsso::OF_SECOND).await;
    client.advance(86_400).await;
    let left = page(npsso::OF_SECOND).await.json()["expires_in"].as_i64().unwrap();
    assert!((5_097_590..=5_097_599).contains(&left), "signing in does not make it longer: {left}");

    for answer in [page("wrong").await, client.send("GET", PAGE, &[], "").await] {
        let body = answer.json();
        let keys: Vec<&String> = body.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["error", "error_description", "error_code", "docs", "parameters"]);
        assert_eq!((&body["error"], &body["error_code"]), (&"invalid_grant".into(), &20.into()));
        assert_eq!(body["error_description"], "Invalid login");
    }
    assert_eq!(page(npsso::BLOCKED).await.status, 403);
}

#[tokio::test]
async fn an_npsso_ends_and_can_be_made_to_end_soon() {
    let client = signed_in(Options { npsso_life: 1000, ..options(5) }, npsso::OF_OWNER).await;
    let signs_in = async || client.authorize(npsso::OF_OWNER).await.header("location").unwrap().contains("?code=v3.");
    client.advance(1000).await;
    assert!(!signs_in().await);
    let cookie = format!("npsso={}", npsso::OF_OWNER);
    assert_eq!(client.send("GET", PAGE, &[("cookie", &cookie)], "").await.status, 400);
    assert_eq!(client.post("/_sim/npsso", r#"{"expiresIn":60}"#).await.status, 204);
    assert!(signs_in().await);
    client.advance(60).await;
    assert!(!signs_in().await);
    assert_eq!(client.post("/_sim/npsso", r#"{"expires_in":60}"#).await.status, 400);
    client.post("/_sim/reset", "").await;
    assert!(signs_in().await);
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
