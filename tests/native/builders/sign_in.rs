use psn_api_wasm::Method;
use psn_api_wasm::endpoints::authentication::*;
use psn_api_wasm::reply::Reply;

use super::{Endpoint, GET, built};

const TOKEN: &str = "https://ca.account.sony.com/api/authz/v3/oauth/token";
pub const BASIC: &str = "Basic MDk1MTUxNTktNzIzNy00MzcwLTliNDAtMzgwNmU2N2MwODkxOnVjUGprYTV0bnRCMktxc1A=";

pub const ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        name: "exchange_npsso_for_access_code",
        js: "exchangeNpssoForAccessCode",
        url: "https://ca.account.sony.com/api/authz/v3/oauth/authorize?access_type=offline&client_id=09515159-7237-4370-9b40-3806e67c0891&redirect_uri=com.scee.psxandroid.scecompcall%3A%2F%2Fredirect&response_type=code&scope=psn%3Amobile.v2.core+psn%3Aclientapp",
        reply: Reply::AccessCode,
        response: "Redirect",
        build: |_| built(exchange_npsso_for_access_code("invented npsso")),
        ..GET
    },
    Endpoint {
        name: "exchange_access_code_for_auth_tokens",
        js: "exchangeAccessCodeForAuthTokens",
        url: TOKEN,
        method: Method::Post,
        body: Some(
            "code=v3.invented+code%26&redirect_uri=com.scee.psxandroid.scecompcall%3A%2F%2Fredirect&grant_type=authorization_code&token_format=jwt",
        ),
        reply: Reply::Tokens,
        response: "AuthTokensResponse",
        build: |_| built(exchange_access_code_for_auth_tokens("v3.invented code&")),
        ..GET
    },
    Endpoint {
        name: "exchange_refresh_token_for_auth_tokens",
        js: "exchangeRefreshTokenForAuthTokens",
        url: TOKEN,
        method: Method::Post,
        body: Some(
            "refresh_token=invented%2Brefresh%3Dtoken&grant_type=refresh_token&token_format=jwt&scope=psn%3Amobile.v2.core+psn%3Aclientapp",
        ),
        reply: Reply::Tokens,
        response: "AuthTokensResponse",
        build: |_| built(exchange_refresh_token_for_auth_tokens("invented+refresh=token")),
        ..GET
    },
];

/// The sign-in names the app or the NPSSO, and no account.
#[test]
fn the_headers_of_signing_in() {
    let headers = |request: psn_api_wasm::Request| -> Vec<(String, String)> {
        let headers = request.headers.into_iter();
        headers.map(|(name, value)| (name.into_owned(), value)).collect()
    };
    let expected = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
        let pairs = pairs.iter();
        pairs.map(|(name, value)| ((*name).into(), (*value).into())).collect()
    };
    assert_eq!(headers(exchange_npsso_for_access_code("invented").request), expected(&[("Cookie", "npsso=invented")]));
    let relayed = exchange_npsso_for_access_code("invented").request.via_relay("https://relay.example/psn/");
    assert!(relayed.url.starts_with("https://relay.example/psn/ca.account.sony.com/api/authz/v3/oauth/authorize?"));
    assert_eq!(headers(relayed), expected(&[("X-Psn-Npsso", "invented")]));
    let of_app = expected(&[("Content-Type", "application/x-www-form-urlencoded"), ("Authorization", BASIC)]);
    assert_eq!(headers(exchange_access_code_for_auth_tokens("invented").request), of_app);
    let refresh = exchange_refresh_token_for_auth_tokens("invented").request;
    let refreshed = refresh.clone().via_relay("https://relay.example");
    assert_eq!(refreshed.url, refresh.clone().via("https://relay.example").url);
    assert!(refreshed.headers.contains(&("Content-Type".into(), String::from("application/json"))));
    assert!(refreshed.body.is_some_and(|body| body.as_bytes().starts_with(b"{\"refresh_token\":\"")));
    assert_eq!(headers(refresh), of_app);
}
