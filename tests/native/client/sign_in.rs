//! Signing in, step by step.

use psn_api_wasm::client::PsnErrorCode::{self, *};
use psn_api_wasm::client::{Answer, Break, Content, Failure, RetryPolicy, Session, SignIn, SignInStep, Tokens};

use super::{NOW, SECOND, answer, refusal_as, success, tokens, too_many};

const APP: &str = "com.scee.psxandroid.scecompcall://redirect/?code=v3.abc&cid=1";
const RANDOM: f64 = 0.5;

fn begin(npsso: Option<&str>, tokens: Option<Tokens>) -> (SignIn, SignInStep) {
    let session = Session::new(npsso.map(String::from), tokens);
    SignIn::begin(&session, RetryPolicy::default(), NOW)
}

fn begin_with_npsso() -> SignIn {
    let (run, step) = begin(Some("npsso"), None);
    asks_to_authorize(&step);
    run
}

fn begin_with_refresh_token(npsso: Option<&str>) -> SignIn {
    let (run, step) = begin(npsso, Some(tokens("old", NOW)));
    assert_eq!(token_body(&step).split('&').next(), Some("refresh_token=refresh"));
    run
}

fn asks_to_authorize(step: &SignInStep) {
    let SignInStep::Authorize(request) = step else { panic!("not to authorize") };
    assert!(request.url.contains("/authorize?"));
    assert!(request.headers.iter().any(|(name, value)| name == "Cookie" && value == "npsso=npsso"));
}

fn token_body(step: &SignInStep) -> &str {
    let SignInStep::Token(request) = step else { panic!("not for tokens") };
    request.body.as_deref().unwrap()
}

#[track_caller]
fn fails(step: SignInStep) -> Failure {
    match step {
        SignInStep::Fail(failure) => failure,
        _ => panic!("does not fail"),
    }
}

fn redirect(run: &mut SignIn, location: &str) -> SignInStep {
    run.redirected(&answer(302, Content::Empty), Some(location), NOW, RANDOM)
}

#[test]
fn an_npsso_becomes_tokens() {
    let mut run = begin_with_npsso();
    let step = redirect(&mut run, APP);
    assert!(token_body(&step).starts_with("code=v3.abc&"));
    let given = Tokens { obtained_at: None, ..tokens("new", 0) };
    match run.answered(&success(), Some(given), NOW + SECOND) {
        SignInStep::Done(done) => assert_eq!(done, tokens("new", NOW + SECOND)),
        _ => panic!("is not done"),
    }
}

#[test]
fn a_refresh_token_goes_before_the_npsso() {
    let mut run = begin_with_refresh_token(Some("npsso"));
    let step = run.answered(&success(), Some(tokens("new", 0)), NOW);
    assert!(matches!(step, SignInStep::Done(done) if done == tokens("new", NOW)));
}

/// This clock may be the wrong one, so that PSN is asked before the session is given up.
#[test]
fn a_refresh_token_whose_time_is_over_is_the_last_resort() {
    let over = || Some(Tokens { refresh_token_expires_in: Some(1.0), ..tokens("old", NOW - 2 * SECOND) });
    asks_to_authorize(&begin(Some("npsso"), over()).1);
    let (mut run, step) = begin(None, over());
    assert!(token_body(&step).starts_with("refresh_token=refresh&"));
    let step = run.answered(&success(), Some(tokens("new", 0)), NOW);
    assert!(matches!(step, SignInStep::Done(done) if done == tokens("new", NOW)));
}

#[test]
fn a_refusal_stands_for_a_minute() {
    let begin = |session: &Session, now| SignIn::begin(session, RetryPolicy::default(), now).1;
    let session = || Session::new(None, Some(tokens("old", NOW)));
    let mut refused = session();
    let (mut run, _) = SignIn::begin(&refused, RetryPolicy::default(), NOW);
    let failure = fails(run.answered(&refusal_as(400, "invalid_grant"), None, NOW));
    refused.sign_in_failed(&failure, NOW);
    for now in [NOW, NOW + 59 * SECOND] {
        let again = fails(begin(&refused, now));
        assert_eq!(again, failure);
        // Saying so once more makes it no longer.
        refused.sign_in_failed(&again, now);
    }
    for now in [NOW + 60 * SECOND, NOW - SECOND] {
        assert!(token_body(&begin(&refused, now)).starts_with("refresh_token="), "{now}");
    }
    refused.install(tokens("new", NOW));
    assert!(token_body(&begin(&refused, NOW)).starts_with("refresh_token="));

    for (code, stands) in [(NpssoExpired, true), (Network, false), (Server, false), (TermsNotAccepted, false)] {
        let mut session = session();
        session.sign_in_failed(&Failure { code, ..failure.clone() }, NOW);
        assert_eq!(matches!(begin(&session, NOW), SignInStep::Fail(_)), stands, "{code:?}");
    }
}

#[test]
fn a_refused_refresh_falls_back_to_the_npsso() {
    for status in [400, 401, 403] {
        let mut run = begin_with_refresh_token(Some("npsso"));
        asks_to_authorize(&run.answered(&refusal_as(status, "invalid_grant"), None, NOW));

        let mut run = begin_with_refresh_token(None);
        let failure = fails(run.answered(&refusal_as(status, "invalid_grant"), None, NOW));
        let cause = failure.cause.unwrap();
        assert_eq!((failure.code, cause.code, cause.status), (SignInRequired, RefreshTokenExpired, Some(status)));
    }
}

#[test]
fn a_failed_fallback_tells_why_it_was_tried() {
    let mut run = begin_with_refresh_token(Some("npsso"));
    run.answered(&refusal_as(400, "invalid_grant"), None, NOW);
    let failure = fails(redirect(&mut run, "https://my.account.sony.com/sonyacct/signin/?error=login_required"));
    assert_eq!((failure.code, failure.cause.unwrap().code), (NpssoExpired, RefreshTokenExpired));
}

/// Nothing says that the session is over, so the NPSSO is not spent.
#[test]
fn a_refresh_that_breaks_is_no_refusal() {
    let answers: [(Answer, PsnErrorCode); 6] = [
        (answer(403, Content::Html), Blocked),
        (answer(500, Content::Empty), Server),
        (too_many(""), RateLimited),
        (refusal_as(429, "slow_down"), RateLimited),
        (answer(200, Content::Html), InvalidResponse),
        (success(), InvalidResponse),
    ];
    for (answer, code) in answers {
        let mut run = begin_with_refresh_token(Some("npsso"));
        assert_eq!(fails(run.answered(&answer, None, NOW)).code, code, "{answer:?}");
    }
    for (what, code) in [(Break::Network, Network), (Break::Cut, Network), (Break::Timeout, Timeout)] {
        let mut run = begin_with_refresh_token(Some("npsso"));
        assert_eq!(fails(run.broke(what, NOW, RANDOM)).code, code);
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
    for elsewhere in ["https://example.com/?code=1", ""] {
        assert_eq!(fails(redirect(&mut begin_with_npsso(), elsewhere)).code, InvalidResponse, "{elsewhere}");
    }
}

#[test]
fn an_answer_without_an_address_tells_why() {
    for (answer, code) in [
        // Browsers hide the redirect, React Native follows it.
        (answer(0, Content::Empty), UnsupportedRuntime),
        (answer(200, Content::Html), UnsupportedRuntime),
        (success(), UnsupportedRuntime),
        (answer(302, Content::Empty), UnsupportedRuntime),
        (answer(403, Content::Html), Blocked),
        (refusal_as(400, "invalid_request"), BadRequest),
    ] {
        let failure = fails(begin_with_npsso().redirected(&answer, None, NOW, RANDOM));
        assert_eq!(failure.code, code, "{answer:?}");
    }
}

#[test]
fn the_npsso_is_sent_again_by_the_policy() {
    let mut run = begin_with_npsso();
    assert!(matches!(run.broke(Break::Network, NOW, RANDOM), SignInStep::Wait(250)));
    asks_to_authorize(&run.waited());
    let busy = Answer { retry_after: Some(String::from("2")), ..answer(503, Content::Html) };
    assert!(matches!(run.redirected(&busy, None, NOW, RANDOM), SignInStep::Wait(2000)));
    asks_to_authorize(&run.waited());
    assert_eq!(fails(run.redirected(&busy, None, NOW, RANDOM)).code, Server);
}

#[test]
fn the_token_endpoint_is_asked_once() {
    for (answer, code) in [
        (refusal_as(400, "invalid_grant"), BadRequest),
        (answer(503, Content::Html), Server),
        (success(), InvalidResponse),
    ] {
        let mut run = begin_with_npsso();
        redirect(&mut run, APP);
        assert_eq!(fails(run.answered(&answer, None, NOW)).code, code, "{answer:?}");
    }
    let mut run = begin_with_npsso();
    redirect(&mut run, APP);
    assert_eq!(fails(run.broke(Break::Timeout, NOW, RANDOM)).code, Timeout);
    let mut run = begin_with_npsso();
    redirect(&mut run, APP);
    assert_eq!(fails(run.answered(&success(), Some(Tokens::default()), NOW)).code, InvalidResponse);
}

#[test]
fn without_anything_to_sign_in_with_it_is_required() {
    assert_eq!(fails(begin(None, None).1).cause, None);
    let alone = Tokens { access_token: String::from("alone"), ..Tokens::default() };
    let mut session = Session::new(None, Some(alone));
    session.refused(session.generation());
    let failure = fails(SignIn::begin(&session, RetryPolicy::default(), NOW).1);
    assert_eq!((failure.code, failure.cause.unwrap().code), (SignInRequired, Unauthorized));
    session.sign_out();
    assert_eq!(fails(SignIn::begin(&session, RetryPolicy::default(), NOW).1), Failure::signed_out());
}

#[test]
fn what_was_not_asked_for_is_refused() {
    assert_eq!(fails(begin_with_npsso().answered(&success(), None, NOW)).code, Internal);
    assert_eq!(fails(redirect(&mut begin_with_refresh_token(None), APP)).code, Internal);
    assert_eq!(fails(begin_with_refresh_token(None).waited()).code, Internal);
    assert_eq!(fails(begin(None, None).0.broke(Break::Cut, NOW, RANDOM)).code, Internal);
}
