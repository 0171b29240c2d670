//! Signing in, step by step.

use psn_api_wasm::Body;
use psn_api_wasm::client::PsnErrorCode::{self, *};
use psn_api_wasm::client::{
    BodyKind, Budget, ClientCall, Failure, Response, Session, SignInStep, Step, Tokens, TransportError,
};

use super::one_client::{Client, SigningIn, read};
use super::{MINUTE, NOW, SECOND, refusal_as, response, retry_after, success, tokens, too_many};

const APP: &str = "com.scee.psxandroid.scecompcall://redirect/?code=v3.abc&cid=1";

fn begin(npsso: Option<&str>, tokens: Option<Tokens>) -> SigningIn {
    SigningIn::of(Session::new(npsso.map(String::from), tokens))
}

fn begin_with_npsso() -> SigningIn {
    let run = begin(Some("npsso"), None);
    asks_to_authorize(&run.first);
    run
}

fn begin_with_refresh_token(npsso: Option<&str>) -> SigningIn {
    let run = begin(npsso, Some(tokens("old", NOW)));
    asks_to_refresh(&run.first);
    run
}

#[track_caller]
fn asks_to_authorize(step: &SignInStep) {
    let SignInStep::Authorize(request) = step else { panic!("not to authorize") };
    assert!(request.url.contains("/authorize?"));
    assert!(request.headers.iter().any(|(name, value)| name == "Cookie" && value == "npsso=npsso"));
}

#[track_caller]
fn asks_to_refresh(step: &SignInStep) {
    assert_eq!(token_body(step).split('&').next(), Some("refresh_token=refresh"));
}

#[track_caller]
fn token_body(step: &SignInStep) -> &str {
    let SignInStep::Token(request) = step else { panic!("not for tokens") };
    request.body.as_ref().and_then(Body::as_text).unwrap()
}

#[track_caller]
fn fails(step: SignInStep) -> Failure {
    match step {
        SignInStep::Fail(failure) => failure,
        _ => panic!("does not fail"),
    }
}

fn redirect(run: &mut SigningIn, location: &str) -> SignInStep {
    run.redirected(&response(302, BodyKind::Empty), Some(location))
}

#[test]
fn an_npsso_becomes_tokens() {
    let mut run = begin_with_npsso();
    let step = redirect(&mut run, APP);
    assert!(token_body(&step).starts_with("code=v3.abc&"));
    let given = Tokens { obtained_at: None, ..tokens("new", 0) };
    run.client.now += SECOND;
    match run.answered(&success(), Some(given)) {
        SignInStep::Done(done) => assert_eq!(done, tokens("new", NOW + SECOND)),
        _ => panic!("is not done"),
    }
}

#[test]
fn a_refresh_token_goes_before_the_npsso() {
    let mut run = begin_with_refresh_token(Some("npsso"));
    let step = run.answered(&success(), Some(tokens("new", 0)));
    assert!(matches!(step, SignInStep::Done(done) if done == tokens("new", NOW)));
}

/// This clock may be the wrong one, so that PSN is asked before the session is given up.
#[test]
fn a_refresh_token_whose_time_is_over_is_the_last_resort() {
    let over = || Some(Tokens { refresh_token_expires_in: Some(SECOND), ..tokens("old", NOW - 2 * SECOND) });
    asks_to_authorize(&begin(Some("npsso"), over()).first);
    let mut run = begin(None, over());
    assert!(token_body(&run.first).starts_with("refresh_token=refresh&"));
    let step = run.answered(&success(), Some(tokens("new", 0)));
    assert!(matches!(step, SignInStep::Done(done) if done == tokens("new", NOW)));
}

#[test]
fn a_refusal_stands_for_a_minute() {
    let mut run = begin_with_refresh_token(None);
    let failure = fails(run.answered(&refusal_as(400, "invalid_grant"), None));
    for now in [NOW, NOW + 59 * SECOND] {
        run.client.now = now;
        run = run.again();
        // Saying so once more makes it no longer.
        assert!(run.first == SignInStep::Fail(failure.clone()));
    }
    run.client.now = NOW + 60 * SECOND;
    run = run.again();
    asks_to_refresh(&run.first);
    run.client.session.install(tokens("new", NOW));
    asks_to_refresh(&run.again().first);

    let mut run = begin_with_refresh_token(None);
    fails(run.answered(&refusal_as(400, "invalid_grant"), None));
    run.client.now = NOW - SECOND;
    asks_to_refresh(&run.again().first);
}

/// Whether the NPSSO stays unsent after such an answer.
fn stands(mut run: SigningIn, step: SignInStep) -> bool {
    let failure = fails(step);
    run.client.now += 59 * SECOND;
    let mut run = run.again();
    let is_unsent = run.first == SignInStep::Fail(failure);
    run.client.now += SECOND;
    assert!(is_unsent || !matches!(run.first, SignInStep::Fail(_)));
    let run = run.again();
    assert!(!matches!(run.first, SignInStep::Fail(_)), "for a minute and no longer");
    is_unsent
}

#[test]
fn what_authorize_refuses_is_not_sent_again_for_a_minute() {
    let page = "https://my.account.sony.com/sonyacct/signin/?error=";
    for error in ["login_required", "consent_required", "access_denied"] {
        let mut run = begin_with_npsso();
        let step = redirect(&mut run, &[page, error].concat());
        assert!(stands(run, step), "{error}");
    }
    for response in [
        refusal_as(400, "invalid_request"),
        response(400, BodyKind::Empty),
        response(401, BodyKind::Empty),
        response(403, BodyKind::JsonObject),
        response(403, BodyKind::Html),
        response(404, BodyKind::Html),
        response(501, BodyKind::Empty),
        response(302, BodyKind::Empty),
    ] {
        let mut run = begin_with_npsso();
        let step = run.redirected(&response, None);
        assert!(stands(run, step), "{response:?}");
    }
    let mut run = begin_with_npsso();
    for _ in 0..2 {
        assert!(matches!(run.redirected(&response(503, BodyKind::Html), None), SignInStep::Wait(_)));
        asks_to_authorize(&run.waited());
    }
    let step = run.redirected(&response(503, BodyKind::Html), None);
    assert!(stands(run, step), "after its retries");
}

#[test]
fn what_the_token_endpoint_refuses_is_not_sent_again_for_a_minute() {
    for (response, expected) in [
        (refusal_as(400, "invalid_grant"), true),
        (response(400, BodyKind::Unreadable), true),
        (response(401, BodyKind::Empty), true),
        (response(403, BodyKind::Html), true),
        (response(404, BodyKind::Empty), true),
        (response(503, BodyKind::Html), false),
        (response(200, BodyKind::Html), false),
    ] {
        let mut run = begin_with_refresh_token(None);
        let step = run.answered(&response, None);
        assert_eq!(stands(run, step), expected, "{response:?}");
        let mut run = begin_with_npsso();
        redirect(&mut run, APP);
        let step = run.answered(&response, None);
        assert_eq!(stands(run, step), expected, "{response:?}");
    }
    for error in [TransportError::Network, TransportError::Timeout, TransportError::Incomplete] {
        let mut run = begin_with_refresh_token(None);
        let step = run.failed(error);
        assert!(!stands(run, step), "PSN has refused nothing");
    }
}

/// The token endpoint is not asked twice in one run, but for as often as the policy says in several.
#[test]
fn a_token_endpoint_that_fails_is_left_alone_after_some_runs() {
    let mut ended = refusal_as(400, "invalid_grant");
    ended.error.as_mut().unwrap().code = Some(4159);
    for response in [response(500, BodyKind::Empty), response(200, BodyKind::Html), ended] {
        let mut run = begin_with_npsso();
        for time in 1..=3 {
            asks_to_authorize(&run.first);
            redirect(&mut run, APP);
            fails(run.answered(&response, None));
            run = run.again();
            assert_eq!(matches!(run.first, SignInStep::Fail(_)), time == 3, "{response:?}");
        }
    }
}

#[test]
fn a_refused_refresh_token_is_not_sent_again_though_the_npsso_fails_otherwise() {
    let mut run = begin_with_refresh_token(Some("npsso"));
    asks_to_authorize(&run.answered(&refusal_as(400, "invalid_grant"), None));
    for _ in 0..2 {
        assert!(matches!(run.failed(TransportError::Network), SignInStep::Wait(_)));
        asks_to_authorize(&run.waited());
    }
    let failure = fails(run.failed(TransportError::Network));
    assert_eq!((failure.code, failure.cause.unwrap().code), (Network, RefreshTokenExpired));
    let mut run = run.again();
    asks_to_authorize(&run.first);
    run.client.now += MINUTE;
    asks_to_refresh(&run.again().first);
}

fn limited_to(requests: u32, max_wait: Option<u64>) -> Client {
    let session = Session::new(Some(String::from("npsso")), None);
    Client { session, ..Client::limited_to(Budget { requests, per: MINUTE }, max_wait) }
}

/// Lets the run have the turn that it waits for.
#[track_caller]
fn admitted(run: &mut SigningIn, step: &SignInStep) -> SignInStep {
    let SignInStep::Queue(ticket) = step else { panic!("does not wait") };
    let next_at = run.client.limit.turns(run.client.now).next_at.unwrap();
    run.client.now = next_at;
    assert_eq!(run.client.limit.turns(next_at).admitted, [*ticket]);
    run.client.with(|shared| run.run.admitted(shared))
}

#[test]
fn requests_for_signing_in_count_in_the_budget() {
    let mut run = SigningIn::by(limited_to(3, None));
    asks_to_authorize(&run.first);
    run.client.now += SECOND;
    token_body(&redirect(&mut run, APP));
    assert_eq!(run.client.limit.state(run.client.now).sent, [NOW, NOW + SECOND]);
    assert!(matches!(run.answered(&success(), Some(tokens("new", NOW))), SignInStep::Done(_)));
    run.client.session.install(tokens("new", NOW));
    assert_eq!(run.client.next(&mut ClientCall::new(read())), Step::Send);
    assert!(matches!(run.client.next(&mut ClientCall::new(read())), Step::Queue(_)));
}

/// The token has a turn when the access code has, and so does the call that waits.
#[test]
fn a_sign_in_waits_for_room_for_all_that_it_is_for() {
    let mut client = limited_to(3, None);
    client.session.install(tokens("old", NOW));
    client.sent(read());
    client.session = Session::new(Some(String::from("npsso")), None);
    let mut run = SigningIn::by(client);
    let step = run.first.clone();
    asks_to_authorize(&admitted(&mut run, &step));
    assert_eq!(run.client.now, NOW + MINUTE);
    token_body(&redirect(&mut run, APP));
}

#[test]
fn a_sign_in_goes_before_all_calls() {
    let mut client = limited_to(2, None);
    client.session = Session::new(Some(String::from("npsso")), Some(tokens("old", NOW)));
    client.sent(read());
    client.sent(read());
    let mut waiting = ClientCall::new(read());
    assert!(matches!(client.next(&mut waiting), Step::Queue(_)));
    client.session.refused(client.session.generation(), &Failure::aborted());
    let mut run = SigningIn::by(client);
    let SignInStep::Queue(ticket) = run.first else { panic!("does not wait") };
    run.client.now += MINUTE;
    assert_eq!(run.client.limit.turns(run.client.now).admitted.first(), Some(&ticket));
    asks_to_refresh(&run.client.with(|shared| run.run.admitted(shared)));
    run.client.with(|shared| run.run.abandon(shared));
    assert_eq!(run.client.limit.state(run.client.now).sent.len(), 2, "what was sent counts, and the call's turn");
}

#[test]
fn a_budget_of_one_is_enough_to_sign_in_with() {
    let mut run = SigningIn::by(limited_to(1, None));
    asks_to_authorize(&run.first);
    let step = redirect(&mut run, APP);
    token_body(&admitted(&mut run, &step));
    assert_eq!(run.client.now, NOW + MINUTE);
    assert!(matches!(run.answered(&success(), Some(tokens("new", NOW))), SignInStep::Done(_)));
    run.client.session.install(tokens("new", run.client.now));
    let mut call = ClientCall::new(read());
    assert!(matches!(run.client.next(&mut call), Step::Queue(_)));
    run.client.now += MINUTE;
    assert_eq!(run.client.limit.turns(run.client.now).admitted.len(), 1);
    assert_eq!(run.client.with(|shared| call.admitted(shared)), Step::Send);

    let failure = fails(SigningIn::by(limited_to(1, Some(30 * SECOND))).first);
    assert_eq!((failure.code, failure.retry_at), (RateLimited, Some(NOW + MINUTE)), "the NPSSO is not sent in vain");
}

#[test]
fn a_429_stops_all_sign_ins_and_calls() {
    let soon = NOW / 1000 + 40;
    for (said, until) in [(too_many(soon), soon * 1000), (too_many(""), NOW + 30 * SECOND)] {
        let mut run = begin_with_npsso();
        let step = run.redirected(&said, None);
        assert_eq!(run.client.limit.state(NOW).blocked_until, Some(until));
        asks_to_authorize(&admitted(&mut run, &step));
        assert_eq!(run.client.now, until);

        let mut refreshing = begin_with_refresh_token(Some("npsso"));
        let failure = fails(refreshing.answered(&said, None));
        assert_eq!((failure.code, failure.status, failure.retry_at), (RateLimited, Some(429), Some(until)));
        refreshing.client.session.install(tokens("other", NOW));
        assert!(matches!(refreshing.client.next(&mut ClientCall::new(read())), Step::Queue(_)));
        assert!(matches!(refreshing.again().first, SignInStep::Queue(_)));
    }
}

#[test]
fn a_429_at_sign_in_respects_the_longest_wait() {
    let mut run = SigningIn::by(limited_to(10, Some(10 * SECOND)));
    let failure = fails(run.redirected(&too_many(""), None));
    assert_eq!((failure.status, failure.retry_at), (Some(429), Some(NOW + 30 * SECOND)));
    let next = fails(run.again().first);
    assert_eq!((next.code, next.status, next.retry_at), (RateLimited, None, Some(NOW + 30 * SECOND)));
}

#[test]
fn a_429_ends_a_sign_in_in_the_end() {
    let mut run = begin_with_npsso();
    for _ in 0..2 {
        let step = run.redirected(&too_many(""), None);
        asks_to_authorize(&admitted(&mut run, &step));
    }
    assert_eq!(fails(run.redirected(&too_many(""), None)).code, RateLimited);
}

#[test]
fn a_sign_in_whose_wait_becomes_too_long_is_refused() {
    let mut run = SigningIn::by(limited_to(10, None));
    run.client.limit.block(NOW + MINUTE, NOW);
    run = run.again();
    assert!(matches!(run.first, SignInStep::Queue(_)));
    let failure = fails(run.client.with(|shared| run.run.refused(NOW + MINUTE, shared)));
    assert_eq!((failure.code, failure.retry_at), (RateLimited, Some(NOW + MINUTE)));
    assert_eq!(run.client.limit.turns(NOW).next_at, None);
}

#[test]
fn a_refused_refresh_falls_back_to_the_npsso() {
    for status in [400, 401, 403] {
        let mut run = begin_with_refresh_token(Some("npsso"));
        asks_to_authorize(&run.answered(&refusal_as(status, "invalid_grant"), None));

        let mut run = begin_with_refresh_token(None);
        let failure = fails(run.answered(&refusal_as(status, "invalid_grant"), None));
        let cause = failure.cause.unwrap();
        assert_eq!((failure.code, cause.code, cause.status), (SignInRequired, RefreshTokenExpired, Some(status)));
    }
}

#[test]
fn a_failed_fallback_tells_why_it_was_tried() {
    let mut run = begin_with_refresh_token(Some("npsso"));
    run.answered(&refusal_as(400, "invalid_grant"), None);
    let failure = fails(redirect(&mut run, "https://my.account.sony.com/sonyacct/signin/?error=login_required"));
    assert_eq!((failure.code, failure.cause.unwrap().code), (NpssoExpired, RefreshTokenExpired));
}

/// Nothing says that the session is over, so the NPSSO is not spent.
#[test]
fn a_refresh_that_breaks_is_no_refusal() {
    let responses: [(Response, PsnErrorCode); 6] = [
        (response(403, BodyKind::Html), Blocked),
        (response(500, BodyKind::Empty), Server),
        (too_many(""), RateLimited),
        (refusal_as(429, "slow_down"), RateLimited),
        (response(200, BodyKind::Html), InvalidResponse),
        (success(), InvalidResponse),
    ];
    for (response, code) in responses {
        let mut run = begin_with_refresh_token(Some("npsso"));
        assert_eq!(fails(run.answered(&response, None)).code, code, "{response:?}");
    }
    for (what, code) in
        [(TransportError::Network, Network), (TransportError::Incomplete, Network), (TransportError::Timeout, Timeout)]
    {
        let mut run = begin_with_refresh_token(Some("npsso"));
        assert_eq!(fails(run.failed(what)).code, code);
    }
}

#[test]
fn a_redirect_to_the_sign_in_page_tells_why() {
    let page = "https://my.account.sony.com/sonyacct/signin/?client_id=1";
    for (query, code, psn_code) in [
        ("&error=login_required&error_code=4165", NpssoExpired, Some(4165)),
        ("&error=login_required", NpssoExpired, None),
        ("&error_code=4165", NpssoExpired, Some(4165)),
        ("", NpssoExpired, None),
        ("&error=consent_required&error_code=4168", TermsNotAccepted, Some(4168)),
        ("&error=interaction_required", TermsNotAccepted, None),
        ("&error=access_denied&error_code=20", Unauthorized, Some(20)),
    ] {
        let failure = fails(redirect(&mut begin_with_npsso(), &format!("{page}{query}")));
        assert_eq!((failure.code, failure.psn_code, failure.status), (code, psn_code, Some(302)), "{query}");
    }
    for elsewhere in ["https://example.com/?code=1", "https://example.com/psn/", ""] {
        assert_eq!(fails(redirect(&mut begin_with_npsso(), elsewhere)).code, InvalidResponse, "{elsewhere}");
    }
}

#[test]
fn an_answer_without_an_address_tells_why() {
    for (response, code) in [
        // Browsers hide the redirect, React Native follows it.
        (response(0, BodyKind::Empty), UnsupportedRuntime),
        (response(200, BodyKind::Html), UnsupportedRuntime),
        (success(), UnsupportedRuntime),
        (response(302, BodyKind::Empty), UnsupportedRuntime),
        (response(403, BodyKind::Html), Blocked),
        (refusal_as(400, "invalid_request"), BadRequest),
    ] {
        let failure = fails(begin_with_npsso().redirected(&response, None));
        assert_eq!(failure.code, code, "{response:?}");
    }
}

#[test]
fn the_npsso_is_sent_again_by_the_policy() {
    let mut run = begin_with_npsso();
    assert!(matches!(run.failed(TransportError::Network), SignInStep::Wait(250)));
    asks_to_authorize(&run.waited());
    let busy = retry_after("2", response(503, BodyKind::Html));
    assert!(matches!(run.redirected(&busy, None), SignInStep::Wait(2000)));
    asks_to_authorize(&run.waited());
    assert_eq!(fails(run.redirected(&busy, None)).code, Server);
}

#[test]
fn the_token_endpoint_is_asked_once() {
    for (response, code) in [
        (refusal_as(400, "invalid_grant"), BadRequest),
        (response(503, BodyKind::Html), Server),
        (success(), InvalidResponse),
    ] {
        let mut run = begin_with_npsso();
        redirect(&mut run, APP);
        assert_eq!(fails(run.answered(&response, None)).code, code, "{response:?}");
    }
    let mut run = begin_with_npsso();
    redirect(&mut run, APP);
    assert_eq!(fails(run.failed(TransportError::Timeout)).code, Timeout);
    let mut run = begin_with_npsso();
    redirect(&mut run, APP);
    assert_eq!(fails(run.answered(&success(), Some(Tokens::default()))).code, InvalidResponse);
}

#[test]
fn without_anything_to_sign_in_with_it_is_required() {
    let failure = fails(begin(None, None).first);
    assert_eq!((failure.code, &failure.cause), (SignInRequired, &None));
    assert!(failure.message.contains("No NPSSO and no tokens were given"), "{failure}");
    let alone = Tokens { access_token: String::from("alone"), ..Tokens::default() };
    let mut session = Session::new(None, Some(alone));
    session.refused(session.generation(), &Failure::new(Unauthorized, "No."));
    let failure = fails(SigningIn::of(session.clone()).first);
    assert_eq!((failure.code, failure.cause.unwrap().code), (SignInRequired, Unauthorized));
    session.sign_out();
    assert_eq!(fails(SigningIn::of(session).first), Failure::signed_out());
}

#[test]
fn what_was_not_asked_for_is_refused() {
    assert_eq!(fails(begin_with_npsso().answered(&success(), None)).code, Internal);
    assert_eq!(fails(redirect(&mut begin_with_refresh_token(None), APP)).code, Internal);
    assert_eq!(fails(begin_with_refresh_token(None).waited()).code, Internal);
    assert_eq!(fails(begin(None, None).failed(TransportError::Incomplete)).code, Internal);
}
