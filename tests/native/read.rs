//! Reading answers in a Rust program.

use std::error::Error;

use psn_api_wasm::endpoints::authentication::exchange_refresh_token_for_auth_tokens;
use psn_api_wasm::endpoints::games::{get_recently_played_games, get_title_concepts};
use psn_api_wasm::endpoints::groups::get_group_resource;
use psn_api_wasm::endpoints::trophy::{get_title_game_help_availability, get_user_titles};
use psn_api_wasm::endpoints::user::accept_friend_request;
use psn_api_wasm::models::UserTitlesResponse;
use psn_api_wasm::read::ReadError;

fn titles(body: &str) -> Result<UserTitlesResponse, ReadError> {
    get_user_titles("me", ()).unwrap().read(body.as_bytes())
}

#[test]
fn an_answer_becomes_its_model() {
    let answer = titles(r#"{"trophyTitles":[],"totalItemCount":7,"error":null,"new":{}}"#).unwrap();
    assert_eq!(answer.total_item_count, 7);
}

/// Unlike in JavaScript, where this endpoint resolves with them.
#[test]
fn an_error_of_psn_is_an_error() {
    let failure = titles(r#"{"error":{"code":2240525,"message":"Resource not found","referenceId":"a"}}"#).unwrap_err();
    assert_eq!(failure.to_string(), "PSN answered 2240525: Resource not found");
    assert!(matches!(failure, ReadError::Psn(detail) if detail.code == 2240525));
}

#[test]
fn a_refused_token_is_an_error() {
    let call = exchange_refresh_token_for_auth_tokens("invented");
    let failure = call.read(br#"{"error":"invalid_grant","error_code":4159}"#).unwrap_err();
    assert_eq!(failure.to_string(), "PSN refused to sign in: invalid_grant");
    assert!(matches!(failure, ReadError::SignIn(body) if body.error_code == Some(4159)));
}

#[test]
fn a_query_without_its_data_is_an_error() {
    let call = get_recently_played_games(());
    for body in
        [r#"{"data":null}"#, r#"{"data":{"gameLibraryTitlesRetrieve":null}}"#, r#"{"errors":[{"message":"no"}]}"#]
    {
        assert!(matches!(call.read(body.as_bytes()), Err(ReadError::Refused(answer)) if answer == body), "{body}");
    }
}

#[test]
fn json_of_another_shape_cannot_be_read() {
    for body in ["{}", "[]", "null", r#"{"trophyTitles":{}}"#] {
        let failure = titles(body).unwrap_err();
        assert!(matches!(failure, ReadError::Unreadable(_)), "{body}: {failure}");
        assert!(failure.source().is_some());
    }
}

#[test]
fn what_is_no_json_is_shown_as_it_begins() {
    for body in ["", "<HTML><HEAD>Access Denied"] {
        assert!(matches!(titles(body), Err(ReadError::NotJson(beginning)) if beginning == body), "{body}");
    }
}

#[test]
fn an_error_of_no_known_shape_is_shown_whole() {
    for body in [r#"{"error":5}"#, r#"{"error":{"message":"no code"}}"#] {
        assert!(matches!(titles(body), Err(ReadError::Refused(answer)) if answer == body), "{body}");
    }
}

#[test]
fn what_is_done_has_no_answer() {
    let call = accept_friend_request("1", ()).unwrap();
    call.read(b"").unwrap();
    let refusal = br#"{"error":{"code":2281604,"message":"Resource not found"}}"#;
    assert!(matches!(call.read(refusal), Err(ReadError::Psn(detail)) if detail.code == 2_281_604));
}

#[test]
fn a_query_may_find_nothing() {
    let call = get_title_game_help_availability("NPWR20188_00", ());
    assert_eq!(call.read(br#"{"data":null}"#).unwrap().data, None);
    let refused = br#"{"data":null,"errors":[{"message":"no"}]}"#;
    assert!(matches!(call.read(refused), Err(ReadError::Refused(_))));
}

#[test]
fn an_array_is_read() {
    assert!(get_title_concepts("PPSA01521_00", ()).unwrap().read(b"[]").unwrap().is_empty());
}

#[test]
fn bytes_are_read_with_their_content_type() {
    let call = get_group_resource("1", "2", ()).unwrap();
    let read = call.read_resource("image/png", b"\x89PNG").unwrap();
    assert_eq!((read.content_type.as_str(), read.bytes.as_slice()), ("image/png", b"\x89PNG".as_slice()));
    let refused = call.read_resource("application/json", br#"{"error":{"code":2285581,"message":"no"}}"#).unwrap_err();
    assert!(matches!(refused, ReadError::Psn(error) if error.code == 2_285_581));
    let relayed = br#"{"contentType":"image/png","base64":"iVBORw=="}"#;
    assert_eq!(call.read_resource("application/json", relayed).unwrap(), read);
    for odd in
        [&br#"{"contentType":"text/html","base64":"iVBORw=="}"#[..], br#"{"contentType":"image/png","base64":""}"#]
    {
        assert!(matches!(call.read_resource("application/json", odd).unwrap_err(), ReadError::Refused(_)));
    }
    for (content_type, body) in [("Text/HTML", "<HTML>"), ("image/svg+xml", "<svg>"), ("image/png", ""), ("", "?")] {
        let failure = call.read_resource(content_type, body.as_bytes()).unwrap_err();
        assert!(matches!(failure, ReadError::NotJson(beginning) if beginning == body));
    }
}
