//! What each answer means.

use psn_api_wasm::client::PsnErrorCode::{self, *};
use psn_api_wasm::client::{BodyKind, Failure, JsonKind, Response, Rule, failure_of, psns_words};

use super::{NOW, error, of_relay, refusal, refusal_as, response, success, too_many};

fn json() -> BodyKind {
    BodyKind::JsonObject
}

#[test]
fn status_and_body_tell_the_failure() {
    let table = [
        (response(400, json()), BadRequest),
        (refusal(400, 2_240_513), BadRequest),
        (response(401, json()), Unauthorized),
        (response(401, BodyKind::Html), Unauthorized),
        (response(403, json()), Forbidden),
        (refusal(403, 2_240_526), ForbiddenPrivacy),
        (refusal(403, 2_281_486), ForbiddenPrivacy),
        (response(403, BodyKind::Html), Blocked),
        (response(406, BodyKind::Html), Blocked),
        (refusal(404, 2_240_525), NotFound),
        (response(404, BodyKind::Html), NotFound),
        (response(408, BodyKind::Empty), Timeout),
        (response(410, json()), BadRequest),
        (response(429, BodyKind::Html), RateLimited),
        (refusal(403, 2_138_635), RateLimited),
        (refusal(400, 2_105_867), RateLimited),
        (refusal(400, 2_122_251), RateLimited),
        (response(500, json()), Server),
        (response(503, BodyKind::Html), Server),
        (response(599, BodyKind::Empty), Server),
        (response(200, BodyKind::Html), InvalidResponse),
        (response(200, BodyKind::OtherJson), InvalidResponse),
        (response(404, BodyKind::OtherJson), NotFound),
        (response(200, BodyKind::Empty), InvalidResponse),
        (response(200, BodyKind::Unreadable), InvalidResponse),
        (response(302, BodyKind::Empty), InvalidResponse),
        (refusal(200, 2_240_526), ForbiddenPrivacy),
        (refusal(200, 2_105_356), NotFound),
        (refusal(200, 1), BadRequest),
    ];
    for (response, code) in table {
        let failure = failure_of(&response, Rule::Json, NOW).unwrap();
        assert_eq!((failure.code, failure.status), (code, Some(response.status)), "{response:?}");
    }
    let hidden = failure_of(&response(0, BodyKind::Empty), Rule::Json, NOW).unwrap();
    assert_eq!((hidden.code, hidden.status), (InvalidResponse, None), "browsers hide the status of a redirect");
    assert_eq!(failure_of(&success(), Rule::Json, NOW), None);
    assert_eq!(failure_of(&response(200, json()), Rule::Json, NOW), None, "only GraphQL has data");
}

#[test]
fn a_call_of_any_route_may_answer_any_json_or_nothing() {
    for content in [json(), BodyKind::OtherJson, BodyKind::Empty] {
        for status in [200, 204] {
            assert_eq!(failure_of(&response(status, content), Rule::Any, NOW), None, "{content:?}");
        }
        assert_eq!(failure_of(&response(404, content), Rule::Any, NOW).unwrap().code, NotFound);
    }
    for content in [BodyKind::Html, BodyKind::Unreadable] {
        assert_eq!(failure_of(&response(200, content), Rule::Any, NOW).unwrap().code, InvalidResponse);
    }
    assert_eq!(failure_of(&refusal(200, 1), Rule::Any, NOW).unwrap().code, BadRequest);
}

#[test]
fn bytes_are_a_success_only_where_they_are_asked_for() {
    assert_eq!(failure_of(&response(200, BodyKind::Bytes), Rule::Bytes, NOW), None);
    for rule in [Rule::Json, Rule::Any, Rule::Array, Rule::GraphQl, Rule::GraphQlOrNull] {
        assert_eq!(failure_of(&response(200, BodyKind::Bytes), rule, NOW).unwrap().code, InvalidResponse);
    }
    for (other, code) in [
        (success(), InvalidResponse),
        (response(200, BodyKind::Empty), InvalidResponse),
        (response(200, BodyKind::Html), InvalidResponse),
        (response(503, BodyKind::Bytes), Server),
        (refusal(404, 2_285_581), NotFound),
    ] {
        assert_eq!(failure_of(&other, Rule::Bytes, NOW).unwrap().code, code, "{other:?}");
    }
}

#[test]
fn graphql_is_judged_by_its_data() {
    let mut with_data = success();
    with_data.error = Some(error(|_| {}));
    assert_eq!(failure_of(&with_data, Rule::GraphQl, NOW), None);
    let said = error(|error| error.message = Some(String::from("Query x not whitelisted")));
    let table = [
        (response(200, json()), Graphql),
        (refusal_as(200, "BAD_USER_INPUT"), Graphql),
        (refusal_as(200, "PERSISTED_QUERY_NOT_FOUND"), QueryRotated),
        (refusal_as(200, "PersistedQueryNotFound"), QueryRotated),
        (refusal_as(400, "PersistedQueryNotFound"), QueryRotated),
        (Response::with_error(200, said), QueryRotated),
        (refusal_as(400, "CSRF"), BadRequest),
        (refusal_as(401, "UNAUTHENTICATED"), Unauthorized),
        (response(403, BodyKind::Html), Blocked),
        (response(502, BodyKind::Html), Server),
        (response(200, BodyKind::Html), InvalidResponse),
    ];
    for (response, code) in table {
        assert_eq!(failure_of(&response, Rule::GraphQl, NOW).unwrap().code, code, "{response:?}");
    }
}

#[test]
fn a_failure_holds_what_psn_says() {
    let said = Response::with_error(
        404,
        error(|error| {
            error.code = Some(2_240_525);
            error.message = Some(format!("Resource\nnot found{}", "é".repeat(400)));
            error.reference_id = Some(String::from("6efe9a58"));
        }),
    );
    let failure = failure_of(&said, Rule::Json, NOW).unwrap();
    assert_eq!((failure.psn_code, failure.reference_id.as_deref()), (Some(2_240_525), Some("6efe9a58")));
    assert!(failure.message.contains("\"Resource not found"), "{failure}");
    assert_eq!(failure.message.matches('é').count(), 300 - "Resource not found".len());
    assert_eq!(failure.retry_at, None);
}

#[test]
fn a_failure_tells_when_to_try_again() {
    let soon = NOW / 1000 + 30;
    assert_eq!(failure_of(&too_many(soon), Rule::Json, NOW).unwrap().retry_at, Some(soon * 1000));
    assert_eq!(failure_of(&too_many("soon"), Rule::Json, NOW).unwrap().retry_at, None);
}

#[test]
fn codes_are_told_apart_and_messages_are_sentences() {
    let mut texts: Vec<_> = PsnErrorCode::ALL.iter().map(|code| code.as_str()).collect();
    texts.sort_unstable();
    texts.dedup();
    assert_eq!(texts.len(), PsnErrorCode::ALL.len());
    assert_eq!(ForbiddenPrivacy.as_str(), "forbidden_privacy");
    for status in [400, 401, 403, 404, 408, 418, 429, 500, 200] {
        let Failure { message, .. } = failure_of(&response(status, BodyKind::Empty), Rule::Json, NOW).unwrap();
        assert!(message.ends_with('.') && message.split_whitespace().count() > 5, "{message}");
    }
}

#[test]
fn codes_say_what_they_mean() {
    for code in PsnErrorCode::ALL {
        assert!(code.docs().ends_with('.') && !code.docs().starts_with(' '), "{}", code.docs());
    }
}

#[test]
fn a_body_is_what_it_begins_with() {
    for (json, start, kind) in [
        (JsonKind::Object, "{", BodyKind::JsonObject),
        (JsonKind::Other, "[", BodyKind::OtherJson),
        (JsonKind::Bytes, "", BodyKind::Bytes),
        (JsonKind::None, "", BodyKind::Empty),
        (JsonKind::None, " \r\n", BodyKind::Empty),
        (JsonKind::None, "<!DOCTYPE html>", BodyKind::Html),
        (JsonKind::None, "\u{feff} \n\t<HTML>", BodyKind::Html),
        (JsonKind::None, "{\"half", BodyKind::Unreadable),
        (JsonKind::None, "Access Denied", BodyKind::Unreadable),
    ] {
        assert_eq!(BodyKind::of(json, start), kind, "{start}");
    }
    assert_eq!(failure_of(&response(200, BodyKind::TooLarge), Rule::Any, NOW).unwrap().code, InvalidResponse);
}

/// A login page, a host's error page, or a framework's check.
#[test]
fn what_is_not_the_relays_is_not_told_as_psns() {
    for (status, body, code) in [
        (200, json(), InvalidResponse),
        (200, BodyKind::OtherJson, InvalidResponse),
        (401, BodyKind::Html, InvalidResponse),
        (403, json(), InvalidResponse),
        (403, BodyKind::Unreadable, InvalidResponse),
        (404, BodyKind::Empty, InvalidResponse),
        (405, BodyKind::Empty, InvalidResponse),
        (413, BodyKind::Html, InvalidResponse),
        (429, BodyKind::Html, RateLimited),
        (500, BodyKind::Html, Server),
        (503, BodyKind::Empty, Server),
    ] {
        let mut foreign = response(status, body).from_relay(false);
        foreign.content_type = Some(String::from("text/plain"));
        let failure = failure_of(&foreign, Rule::Json, NOW).unwrap();
        assert_eq!((failure.code, failure.status), (code, Some(status)));
        let says = format!("status {status}, content type \"text/plain\"");
        assert!(failure.message.contains(&says), "{failure}");
        let marked = failure_of(&response(status, body).from_relay(true), Rule::Json, NOW);
        assert!(!marked.is_some_and(|marked| marked.message.contains("Something between")), "{status}");
    }
    let hidden = failure_of(&response(0, BodyKind::Empty).from_relay(false), Rule::Json, NOW).unwrap();
    assert_eq!((hidden.code, hidden.status), (InvalidResponse, None));
    assert!(hidden.message.contains("not the relay: a redirect, whose status the browser hides."), "{hidden}");
    let refused = failure_of(&of_relay(403, RelayRefused).from_relay(false), Rule::Json, NOW).unwrap();
    assert_eq!((refused.code, refused.message.as_str()), (RelayRefused, "Not here."));
    for rule in [Rule::Json, Rule::Any, Rule::GraphQl] {
        let foreign = failure_of(&success().from_relay(false), rule, NOW).unwrap();
        assert_eq!((foreign.code, foreign.status), (InvalidResponse, Some(200)), "no data of PSN's");
        assert_eq!(failure_of(&success().from_relay(true), rule, NOW), None);
    }
}

#[test]
fn what_psn_says_can_be_told_from_the_rest() {
    let said = |words: Option<&str>| {
        let said = Response::with_error(404, error(|error| error.message = words.map(String::from)));
        failure_of(&said, Rule::Json, NOW).unwrap().message
    };
    for words in ["User not found", "a \"quote\".", ""] {
        let message = said(Some(words));
        assert_ne!(message, words);
        assert_eq!(psns_words(&message), Some(words));
    }
    assert_eq!(psns_words(&said(None)), None);
}

#[test]
fn another_s_text_is_cut_to_what_is_shown() {
    let long = "long ".repeat(100_000);
    let said = Response::with_error(
        400,
        error(|error| {
            error.message = Some(long.clone());
            error.reference_id = Some(long.clone());
        }),
    );
    let failure = failure_of(&said, Rule::Json, NOW).unwrap();
    assert!(failure.message.len() < 500 && failure.reference_id.unwrap().len() <= 300);
    let mut foreign = response(400, json()).from_relay(false);
    foreign.content_type = Some(long);
    assert!(failure_of(&foreign, Rule::Json, NOW).unwrap().message.len() < 700);
}

#[test]
fn a_list_is_an_array() {
    assert_eq!(failure_of(&response(200, BodyKind::OtherJson), Rule::Array, NOW), None);
    for content in [json(), BodyKind::Empty, BodyKind::Unreadable] {
        assert_eq!(failure_of(&response(200, content), Rule::Array, NOW).unwrap().code, InvalidResponse, "{content:?}");
    }
    assert_eq!(failure_of(&refusal(404, 2_240_525), Rule::Array, NOW).unwrap().code, NotFound);
}

#[test]
fn a_query_that_may_find_nothing_fails_with_errors_only() {
    assert_eq!(failure_of(&response(200, json()), Rule::GraphQlOrNull, NOW), None);
    assert_eq!(failure_of(&response(200, json()), Rule::GraphQl, NOW).unwrap().code, Graphql);
    assert_eq!(failure_of(&refusal_as(200, "BAD_USER_INPUT"), Rule::GraphQlOrNull, NOW).unwrap().code, Graphql);
    let rotated = refusal_as(200, "PERSISTED_QUERY_NOT_FOUND");
    assert_eq!(failure_of(&rotated, Rule::GraphQlOrNull, NOW).unwrap().code, QueryRotated);
}
