//! What each answer means.

use psn_api_wasm::client::PsnErrorCode::{self, *};
use psn_api_wasm::client::{Content, ErrorBody, Failure, Rule, failure_of};

use super::{NOW, answer, refusal, refusal_as, success, too_many};

fn json() -> Content {
    Content::Json { error: None, has_data: false }
}

#[test]
fn status_and_body_tell_the_failure() {
    let table = [
        (answer(400, json()), BadRequest),
        (refusal(400, 2_240_513), BadRequest),
        (answer(401, json()), Unauthorized),
        (answer(401, Content::Html), Unauthorized),
        (answer(403, json()), Forbidden),
        (refusal(403, 2_240_526), ForbiddenPrivacy),
        (refusal(403, 2_281_486), ForbiddenPrivacy),
        (answer(403, Content::Html), Blocked),
        (answer(406, Content::Html), Blocked),
        (refusal(404, 2_240_525), NotFound),
        (answer(404, Content::Html), NotFound),
        (answer(408, Content::Empty), Timeout),
        (answer(410, json()), BadRequest),
        (answer(429, Content::Html), RateLimited),
        (refusal(403, 2_138_635), RateLimited),
        (refusal(400, 2_105_867), RateLimited),
        (refusal(400, 2_122_251), RateLimited),
        (answer(500, json()), Server),
        (answer(503, Content::Html), Server),
        (answer(599, Content::Empty), Server),
        (answer(200, Content::Html), InvalidResponse),
        (answer(200, Content::Bare), InvalidResponse),
        (answer(404, Content::Bare), NotFound),
        (answer(200, Content::Empty), InvalidResponse),
        (answer(200, Content::Unreadable), InvalidResponse),
        (answer(302, Content::Empty), InvalidResponse),
        (answer(0, Content::Empty), InvalidResponse),
        (refusal(200, 2_240_526), ForbiddenPrivacy),
        (refusal(200, 2_105_356), NotFound),
        (refusal(200, 1), BadRequest),
    ];
    for (answer, code) in table {
        let failure = failure_of(&answer, Rule::Json, NOW).unwrap();
        assert_eq!((failure.code, failure.status), (code, Some(answer.status)), "{answer:?}");
    }
    assert_eq!(failure_of(&success(), Rule::Json, NOW), None);
    assert_eq!(failure_of(&answer(200, json()), Rule::Json, NOW), None, "only GraphQL has data");
}

#[test]
fn a_call_of_any_route_may_answer_any_json_or_nothing() {
    for content in [json(), Content::Bare, Content::Empty] {
        for status in [200, 204] {
            assert_eq!(failure_of(&answer(status, content.clone()), Rule::Any, NOW), None, "{content:?}");
        }
        assert_eq!(failure_of(&answer(404, content), Rule::Any, NOW).unwrap().code, NotFound);
    }
    for content in [Content::Html, Content::Unreadable] {
        assert_eq!(failure_of(&answer(200, content), Rule::Any, NOW).unwrap().code, InvalidResponse);
    }
    assert_eq!(failure_of(&refusal(200, 1), Rule::Any, NOW).unwrap().code, BadRequest);
}

#[test]
fn graphql_is_judged_by_its_data() {
    let with_data = Content::Json { error: Some(ErrorBody::default()), has_data: true };
    assert_eq!(failure_of(&answer(200, with_data), Rule::GraphQl, NOW), None);
    let said = ErrorBody { message: Some(String::from("Query x not whitelisted")), ..ErrorBody::default() };
    let table = [
        (answer(200, json()), Graphql),
        (refusal_as(200, "BAD_USER_INPUT"), Graphql),
        (refusal_as(200, "PERSISTED_QUERY_NOT_FOUND"), QueryRotated),
        (refusal_as(200, "PersistedQueryNotFound"), QueryRotated),
        (refusal_as(400, "PersistedQueryNotFound"), QueryRotated),
        (answer(200, Content::Json { error: Some(said), has_data: false }), QueryRotated),
        (refusal_as(400, "CSRF"), BadRequest),
        (refusal_as(401, "UNAUTHENTICATED"), Unauthorized),
        (answer(403, Content::Html), Blocked),
        (answer(502, Content::Html), Server),
        (answer(200, Content::Html), InvalidResponse),
    ];
    for (answer, code) in table {
        assert_eq!(failure_of(&answer, Rule::GraphQl, NOW).unwrap().code, code, "{answer:?}");
    }
}

#[test]
fn a_failure_holds_what_psn_says() {
    let error = ErrorBody {
        code: Some(2_240_525),
        message: Some(format!("Resource\nnot found{}", "é".repeat(400))),
        reference_id: Some(String::from("6efe9a58")),
        ..ErrorBody::default()
    };
    let said = answer(404, Content::Json { error: Some(error), has_data: false });
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
        let Failure { message, .. } = failure_of(&answer(status, Content::Empty), Rule::Json, NOW).unwrap();
        assert!(message.ends_with('.') && message.split_whitespace().count() > 5, "{message}");
    }
}
