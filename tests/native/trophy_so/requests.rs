//! What is sent, and what is refused before.

use psn_api_wasm::trophy_so::{API, InvalidRequest, get_user_achievements};

fn url(api: &str, id: &str, include_incomplete: Option<&str>) -> String {
    get_user_achievements(api, "key", id, include_incomplete).unwrap().url
}

#[test]
fn the_address_names_the_user_and_what_to_include() {
    let base = "https://api.trophy.so/v1/users";
    assert_eq!(url(API, "user-id", None), format!("{base}/user-id/achievements"));
    assert_eq!(url(API, "user-id", Some("true")), format!("{base}/user-id/achievements?includeIncomplete=true"));
    assert_eq!(url(API, "a/b?c#d e", None), format!("{base}/a%2Fb%3Fc%23d%20e/achievements"));
    assert_eq!(url(API, "a", Some("a&b=c")), format!("{base}/a/achievements?includeIncomplete=a%26b%3Dc"));
    assert_eq!(url("http://127.0.0.1:9/", "a", None), "http://127.0.0.1:9/users/a/achievements");
}

#[test]
fn an_id_is_not_empty() {
    let refused = get_user_achievements(API, "key", "", None).unwrap_err();
    assert_eq!(refused, InvalidRequest::NoId);
    assert!(refused.to_string().contains("id \"\""));
}

#[test]
fn a_base_url_is_absolute_and_takes_a_path() {
    for api in ["http://127.0.0.1:9/a//", "HTTPS://h", "https://h/a@b", "http://[::1]:9"] {
        assert!(url(api, "a", None).starts_with(api.trim_end_matches('/')), "{api}");
    }
    for api in [
        "",
        "/",
        "/v1",
        "api.trophy.so/v1",
        "ftp://h",
        "http:h",
        "http://",
        "http:///v1",
        "http:\\\\h",
        "http://?h",
        "http://h?",
        "http://h/?a=b",
        "http://h/#",
        "http://h/a b",
        " http://h",
        "http://h\n",
        "é://h",
    ] {
        let refused = get_user_achievements(api, "key", "a", None).unwrap_err();
        assert_eq!(refused, InvalidRequest::NoBaseUrl(api.to_owned()));
        assert!(refused.to_string().contains(&format!("environment.api \"{api}\"")), "{refused}");
    }
    let long = get_user_achievements(&"é".repeat(1_000_000), "key", "a", None).unwrap_err();
    assert!(long.to_string().len() < 500);
}

#[test]
fn a_base_url_holds_no_secrets() {
    for api in ["http://user:secret@h/v1", "https://secret@h", "//secret@h", "http:secret@h", "http:\\\\secret@h"] {
        let refused = get_user_achievements(api, "key", "a", None).unwrap_err();
        assert_eq!(refused, InvalidRequest::Credentials, "{api}");
        assert!(!refused.to_string().contains("secret"));
    }
}

#[test]
fn an_id_cannot_be_a_step_in_the_path() {
    for id in [".", ".."] {
        assert!(matches!(get_user_achievements(API, "key", id, None), Err(InvalidRequest::Id(_))), "{id}");
    }
}

#[test]
fn the_key_is_a_header_that_debug_output_hides() {
    let request = get_user_achievements(API, " \tinvented key\r\n", "a", None).unwrap();
    assert_eq!(request.headers, [("X-API-KEY".into(), "invented key".to_owned())]);
    assert!(!format!("{request:?}").contains("invented"));
}

#[test]
fn a_key_that_cannot_be_sent_is_refused_and_not_repeated() {
    for (key, refusal) in [
        ("", InvalidRequest::NoKey),
        (" \n", InvalidRequest::NoKey),
        ("invented\nkey", InvalidRequest::UnfitKey),
        ("invented\0", InvalidRequest::UnfitKey),
        ("invented\u{7f}", InvalidRequest::UnfitKey),
        ("invented€", InvalidRequest::UnfitKey),
    ] {
        let refused = get_user_achievements(API, key, "a", None).unwrap_err();
        assert_eq!(refused, refusal, "{key:?}");
        assert!(!refused.to_string().contains("invented"));
    }
}
