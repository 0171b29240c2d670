//! What a page gets of what PSN said.

use psn_api_wasm::relay::{
    BodyKind, ClientFailure, ForwardedRequest, Options, Policy, Refusal, RelayResponse, ResponseBody, UpstreamResponse,
};
use serde_json::{Value, json};

use super::{AUTHORIZE, ORIGIN, SUMMARY, TOKEN, decide, message, options, signed_in, values};
use crate::client::NOW;

fn came(status: u16, body: BodyKind) -> UpstreamResponse {
    UpstreamResponse { status, body, location: None, next_available: None, retry_after: None }
}

fn pass(target: &str) -> ForwardedRequest {
    let method = if target == TOKEN { "POST" } else { "GET" };
    let npsso =
        if target == AUTHORIZE { &[("origin", ORIGIN), ("x-psn-npsso", "a")][..] } else { &[("origin", ORIGIN)] };
    decide(options(), method, target, npsso).unwrap()
}

fn answer(target: &str, came: &UpstreamResponse) -> RelayResponse {
    Policy::new(options()).unwrap().respond(&pass(target), came)
}

fn body(answer: &RelayResponse) -> Value {
    match &answer.body {
        ResponseBody::Text(text) => serde_json::from_str(text).unwrap(),
        other => panic!("{other:?}"),
    }
}

fn code(answer: &RelayResponse) -> String {
    body(answer)["error"]["code"].as_str().unwrap().to_owned()
}

#[test]
fn every_answer_is_harmless() {
    let policy = Policy::new(options()).unwrap();
    for answer in [
        answer(SUMMARY, &came(200, BodyKind::Json)),
        answer(SUMMARY, &came(404, BodyKind::Json)),
        answer(SUMMARY, &came(200, BodyKind::Html)),
        answer(AUTHORIZE, &came(302, BodyKind::Empty)),
        policy.refuse_forwarded(&pass(SUMMARY), &Refusal::timeout(), NOW),
        policy.respond_failure(&pass(SUMMARY), &ClientFailure::default(), NOW),
    ] {
        for (name, value) in [
            ("Content-Type", "application/json"),
            ("X-Content-Type-Options", "nosniff"),
            ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Referrer-Policy", "no-referrer"),
            ("Cache-Control", "no-store"),
            ("Vary", "Origin"),
            ("Access-Control-Allow-Origin", ORIGIN),
            ("Access-Control-Expose-Headers", "X-RateLimit-Next-Available, Retry-After, X-Psn-Relay"),
            ("X-Psn-Relay", "1"),
        ] {
            assert_eq!(values(&answer, name), [value], "{name}");
        }
    }
}

#[test]
fn json_goes_through_with_its_status_and_the_time_to_come_back() {
    let limited = UpstreamResponse {
        next_available: Some(String::from("1790000030")),
        retry_after: Some(String::from("30")),
        ..came(429, BodyKind::Json)
    };
    let answer = answer(SUMMARY, &limited);
    assert_eq!((answer.status, &answer.body), (429, &ResponseBody::Upstream));
    assert_eq!(values(&answer, "X-RateLimit-Next-Available"), ["1790000030"]);
    assert_eq!(values(&answer, "Retry-After"), ["30"]);
}

#[test]
fn a_header_that_tells_no_time_is_dropped() {
    for value in ["", "a\r\nb", "<b>", &"1".repeat(65), "é"] {
        let came = UpstreamResponse { retry_after: Some(value.to_owned()), ..came(429, BodyKind::Json) };
        assert!(values(&answer(SUMMARY, &came), "Retry-After").is_empty(), "{value}");
    }
}

#[test]
fn what_is_no_json_never_gets_to_a_page() {
    for (status, content, expected, word) in [
        (200, BodyKind::Html, 502, "blocked"),
        (403, BodyKind::Html, 403, "blocked"),
        (503, BodyKind::Html, 503, "blocked"),
        (200, BodyKind::Other, 502, "invalid_response"),
        (500, BodyKind::Other, 502, "invalid_response"),
        (200, BodyKind::Empty, 502, "invalid_response"),
        (200, BodyKind::TooLarge, 502, "invalid_response"),
        (200, BodyKind::Incomplete, 502, "network"),
        (404, BodyKind::Incomplete, 502, "network"),
        (301, BodyKind::Json, 502, "invalid_response"),
        (302, BodyKind::Html, 502, "invalid_response"),
        (304, BodyKind::Empty, 502, "invalid_response"),
        (204, BodyKind::Json, 502, "invalid_response"),
        (0, BodyKind::Empty, 502, "invalid_response"),
        (101, BodyKind::Json, 502, "invalid_response"),
        (600, BodyKind::Json, 502, "invalid_response"),
    ] {
        let answer = answer(SUMMARY, &came(status, content));
        assert_eq!((answer.status, code(&answer).as_str()), (expected, word), "{status} {content:?}");
    }
    for status in [204, 401, 503] {
        let answer = answer(SUMMARY, &came(status, BodyKind::Empty));
        assert_eq!((answer.status, answer.body), (status, ResponseBody::Empty));
    }
}

#[test]
fn where_a_sign_in_redirects_to_is_what_the_page_gets() {
    let location = "com.scee.psxandroid.scecompcall://redirect/?code=v3.\"a\"&cid=\u{7}";
    let redirect = UpstreamResponse { location: Some(location.to_owned()), ..came(302, BodyKind::Html) };
    let found = answer(AUTHORIZE, &redirect);
    assert_eq!(found.status, 200);
    assert_eq!(body(&found), json!({ "location": location }));
    assert!(values(&found, "Location").is_empty());

    let nowhere = answer(AUTHORIZE, &came(302, BodyKind::Empty));
    assert_eq!((nowhere.status, body(&nowhere)), (200, json!({ "location": null })));
    // Elsewhere a redirect leads nowhere, and is not told.
    let elsewhere = answer(TOKEN, &redirect);
    assert_eq!((elsewhere.status, code(&elsewhere).as_str()), (502, "invalid_response"));
    assert!(!body(&elsewhere).to_string().contains("scee"));
    assert_eq!(answer(AUTHORIZE, &came(403, BodyKind::Html)).status, 403);
}

#[test]
fn only_successful_reads_are_kept_and_by_their_reader_alone() {
    let cached = Policy::new(Options { cache: 60, ..options() }).unwrap();
    let control = |target: &str, status, content| {
        let answer = cached.respond(&pass(target), &came(status, content));
        (values(&answer, "Cache-Control").concat(), values(&answer, "Vary").concat())
    };
    let kept = (String::from("private, max-age=60"), String::from("Origin, Authorization, Accept-Language"));
    let not_kept = (String::from("no-store"), String::from("Origin"));
    assert_eq!(control(SUMMARY, 200, BodyKind::Json), kept);
    assert_eq!(control(SUMMARY, 404, BodyKind::Json), not_kept);
    assert_eq!(control(SUMMARY, 429, BodyKind::Json), not_kept);
    assert_eq!(control(SUMMARY, 200, BodyKind::Html), not_kept);
    assert_eq!(control(AUTHORIZE, 302, BodyKind::Empty), not_kept);
    // The same URL is asked with every NPSSO.
    assert_eq!(control(AUTHORIZE, 200, BodyKind::Json), not_kept);
    assert_eq!(control(TOKEN, 200, BodyKind::Json), not_kept);
}

#[test]
fn the_failure_of_the_relays_client_is_told_as_psn_or_the_client_said_it() {
    let policy = Policy::new(options()).unwrap();
    let told = |failed: ClientFailure| policy.respond_failure(&pass(SUMMARY), &failed, NOW);
    let failed =
        |code: &str| ClientFailure { code: code.to_owned(), message: String::from("So."), ..ClientFailure::default() };

    // The page's own client adds the rest again.
    for (message, words) in [
        ("PSN does not know this. PSN says: \"User not found\".", json!("User not found")),
        ("PSN does not know this. PSN says: \"It was cut", json!("It was cut")),
        ("PSN does not know this.", json!(null)),
    ] {
        let psns = told(ClientFailure {
            status: Some(404),
            psn_code: Some(2_240_525),
            reference_id: Some(String::from("r-1")),
            message: message.to_owned(),
            ..failed("not_found")
        });
        assert_eq!(psns.status, 404);
        let error = body(&psns)["error"].clone();
        assert_eq!(
            (&error["code"], &error["message"], &error["referenceId"]),
            (&json!(2_240_525), &words, &json!("r-1"))
        );
    }
    assert_eq!(body(&told(failed("network"))), json!({ "error": { "code": "network", "message": "So." } }));

    let limited = told(ClientFailure { retry_at: Some(NOW + 1500), ..failed("rate_limited") });
    assert_eq!((limited.status, code(&limited).as_str()), (429, "rate_limited"));
    assert_eq!(values(&limited, "X-RateLimit-Next-Available"), [(NOW / 1000 + 2).to_string()]);
    assert_eq!(values(&limited, "Retry-After"), ["2"]);

    for (word, status, expected) in [
        ("timeout", None, 504),
        ("network", None, 502),
        ("blocked", Some(403), 403),
        ("blocked", Some(200), 502),
        ("invalid_response", Some(200), 502),
        ("server", Some(500), 500),
    ] {
        let answer = told(ClientFailure { status, ..failed(word) });
        assert_eq!((answer.status, code(&answer).as_str()), (expected, word), "{word}");
    }
}

#[test]
fn a_session_of_the_relays_that_has_ended_is_none_of_the_pages() {
    let policy = Policy::new(options()).unwrap();
    for word in [
        "npsso_expired",
        "npsso_malformed",
        "terms_not_accepted",
        "sign_in_required",
        "refresh_token_expired",
        "unauthorized",
    ] {
        let failed = ClientFailure {
            code: word.to_owned(),
            message: String::from("Get a new NPSSO at https://ca.account.sony.com/api/v1/ssocookie."),
            status: Some(401),
            psn_code: Some(4165),
            ..ClientFailure::default()
        };
        let answer = policy.respond_failure(&pass(SUMMARY), &failed, NOW);
        assert_eq!((answer.status, code(&answer).as_str()), (503, "relay_refused"));
        let told = message(&answer);
        assert!(told.contains(word) && told.contains("operator") && !told.contains("ssocookie"), "{told}");
    }
}

#[test]
fn the_limit_of_a_client_says_when_to_come_back() {
    let policy = Policy::new(options()).unwrap();
    let answer = policy.refuse_forwarded(&pass(SUMMARY), &Refusal::rate_limited(NOW + 1001), NOW);
    assert_eq!((answer.status, code(&answer).as_str()), (429, "rate_limited"));
    assert_eq!(values(&answer, "Retry-After"), ["2"]);
}

#[test]
fn a_page_without_credentials_is_told_that_the_relay_has_no_session() {
    let policy = Policy::new(options()).unwrap();
    let bare = pass(SUMMARY);
    let own = decide(options(), "GET", SUMMARY, &[("origin", ORIGIN), ("authorization", "Bearer a")]).unwrap();
    for status in [401, 403] {
        let refused = policy.respond(&bare, &came(status, BodyKind::Json));
        assert_eq!((refused.status, code(&refused).as_str()), (401, "sign_in_required"));
        assert!(body(&refused)["error"]["message"].as_str().unwrap().contains("npsso or tokens"));
        assert_eq!(policy.respond(&own, &came(status, BodyKind::Json)).body, ResponseBody::Upstream);
    }
    // That is the edge's doing.
    assert_eq!(code(&policy.respond(&bare, &came(403, BodyKind::Html))), "blocked");
    assert_eq!(policy.respond(&bare, &came(404, BodyKind::Json)).status, 404);
    assert_eq!(policy.respond(&pass(TOKEN), &came(401, BodyKind::Json)).body, ResponseBody::Upstream);
    let signed_in = decide(signed_in(&["getUserTrophyProfileSummary"]), "GET", SUMMARY, &[("origin", ORIGIN)]).unwrap();
    assert_eq!(policy.respond(&signed_in, &came(401, BodyKind::Json)).body, ResponseBody::Upstream);
}

#[test]
fn every_answer_says_that_it_is_a_relays() {
    let preflight = &[("origin", ORIGIN), ("access-control-request-method", "GET")];
    for response in [
        decide(options(), "OPTIONS", SUMMARY, preflight).unwrap_err(),
        decide(options(), "GET", "/nowhere", &[]).unwrap_err(),
        decide(options(), "GET", SUMMARY, &[("origin", "https://evil.example")]).unwrap_err(),
        decide(options(), "TRACE", SUMMARY, &[]).unwrap_err(),
        answer(SUMMARY, &came(204, BodyKind::Empty)),
        answer(SUMMARY, &came(500, BodyKind::Json)),
    ] {
        assert_eq!(values(&response, "X-Psn-Relay"), ["1"], "{response:?}");
    }
}
