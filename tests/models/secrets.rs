//! No token shows in `Debug` output, and PSN's own spelling of the tokens is read.

use psn_api_wasm::models::{AuthTokensResponse, AuthorizationPayload};

use crate::fixtures::{example, read};

#[test]
fn debug_output_hides_the_tokens() {
    let text = example("auth-tokens.json", "after signing in");
    let tokens: AuthTokensResponse = read(&text).unwrap();
    let shown = format!("{tokens:?} {tokens:#?}");
    assert!(!shown.contains("invented"), "{shown}");
    assert!(shown.contains("refresh_token: \"…\""), "{shown}");
    assert!(shown.contains("expires_in: 3599"), "{shown}");
}

#[test]
fn debug_output_hides_the_access_token() {
    let payload = AuthorizationPayload { access_token: "invented".to_owned() };
    assert_eq!(format!("{payload:?}"), "AuthorizationPayload { access_token: \"…\" }");
}

#[test]
fn the_tokens_are_read_as_psn_writes_them() {
    let as_psn_writes = r#"{
        "access_token": "invented-access-token",
        "token_type": "bearer",
        "expires_in": 3599,
        "scope": "psn:mobile.v2.core psn:clientapp",
        "id_token": "invented-id-token",
        "refresh_token": "invented-refresh-token",
        "refresh_token_expires_in": 863999
    }"#;
    let as_we_write = example("auth-tokens.json", "after signing in");
    assert_eq!(read::<AuthTokensResponse>(as_psn_writes), read(&as_we_write));
}
