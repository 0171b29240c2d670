//! A relay in PSN's place: what it says itself, and a session that it keeps.

use psn_api_wasm::client::PsnErrorCode::{self, *};
use psn_api_wasm::client::{BodyKind, CallTarget, ClientCall, Failure, Rule, Session, SignInStep, Step, failure_of};

use super::one_client::{Client, SigningIn, code, fails, read};
use super::{NOW, SECOND, of_relay, response, retry_after, success, tokens};

/// A client of a relay that is signed in.
fn relayed() -> Client {
    Client { session: Session::of_relay(), ..Client::new() }
}

fn sign_in_fails(step: SignInStep) -> Failure {
    match step {
        SignInStep::Fail(failure) => failure,
        _ => panic!("does not fail"),
    }
}

#[test]
fn the_word_says_why_whatever_the_status() {
    for word in PsnErrorCode::ALL {
        assert_eq!(PsnErrorCode::named(word.as_str()), Some(word));
        for (rule, status) in [(Rule::Json, 200), (Rule::Json, 403), (Rule::GraphQl, 502), (Rule::GraphQl, 200)] {
            let failure = failure_of(&of_relay(status, word), rule, NOW).unwrap();
            assert_eq!((failure.code, failure.status, failure.psn_code), (word, Some(status), None));
            assert_eq!(failure.message, "Not here.", "PSN has said nothing");
        }
    }
    assert_eq!(PsnErrorCode::named("teapot"), None);
}

#[test]
fn what_may_pass_is_sent_again_and_a_refusal_never() {
    for (status, word, is_sent_again) in [
        (502, Network, true),
        (504, Timeout, true),
        (503, Server, true),
        (502, InvalidResponse, false),
        (502, Blocked, false),
        (403, Blocked, false),
        (503, SignInRequired, false),
        (502, NpssoExpired, false),
        (403, RelayRefused, false),
        (503, RelayRefused, false),
        (401, RelayRefused, false),
    ] {
        let mut client = Client::new();
        let mut call = client.sent(read());
        let step = client.answered(&mut call, &of_relay(status, word));
        assert_eq!(step == Step::Wait(250), is_sent_again, "{status} {word:?}: {step:?}");
        let mut write = client.sent(CallTarget::new(Rule::Json, false));
        assert_eq!(code(client.answered(&mut write, &of_relay(status, word))), word);
    }
}

#[test]
fn its_rate_limit_holds_for_all_calls() {
    let busy = retry_after("7", of_relay(429, RateLimited));
    let mut client = Client::new();
    let mut call = client.sent(read());
    assert!(matches!(client.answered(&mut call, &busy), Step::Queue(_)));
    assert!(matches!(client.next(&mut ClientCall::new(read())), Step::Queue(_)));
    assert_eq!(client.limit.turns(NOW).next_at, Some(NOW + 7 * SECOND));
    let mut write = ClientCall::new(CallTarget::new(Rule::Json, false));
    client.now += 7 * SECOND;
    client.next(&mut write);
    assert_eq!(fails(client.answered(&mut write, &busy)).retry_at, Some(client.now + 7 * SECOND));
}

#[test]
fn a_refusal_of_the_relay_is_none_of_the_tokens() {
    for (status, word) in [(403, RelayRefused), (401, RelayRefused), (403, Blocked)] {
        let session = Session::new(Some(String::from("npsso")), Some(tokens("old", NOW)));
        let mut signing_in = SigningIn::of(session);
        let failure = sign_in_fails(signing_in.answered(&of_relay(status, word), None));
        assert_eq!((failure.code, failure.cause), (word, None), "neither refresh token nor NPSSO is to blame");
    }
}

#[test]
fn the_redirect_comes_as_text() {
    let begin = || SigningIn::of(Session::new(Some(String::from("npsso")), None));
    let code = "com.scee.psxandroid.scecompcall://redirect/?code=v3.abc";
    assert!(matches!(begin().redirected(&success(), Some(code)), SignInStep::Token(_)));
    let expired = "https://my.account.sony.com/sonyacct/signin/?error=login_required&error_code=4165";
    let failure = sign_in_fails(begin().redirected(&success(), Some(expired)));
    assert_eq!((failure.code, failure.status, failure.psn_code), (NpssoExpired, Some(302), Some(4165)));
    let nowhere = sign_in_fails(begin().redirected(&success(), Some("")));
    assert_eq!(nowhere.code, InvalidResponse, "the runtime has hidden nothing");
    let refused = sign_in_fails(begin().redirected(&of_relay(403, RelayRefused), Some("")));
    assert_eq!(refused.code, RelayRefused);
    let waits = begin().redirected(&of_relay(504, Timeout), Some(""));
    assert!(matches!(waits, SignInStep::Wait(250)));
    for word in [InvalidResponse, Blocked] {
        assert_eq!(sign_in_fails(begin().redirected(&of_relay(502, word), Some(""))).code, word);
    }
}

#[test]
fn a_page_in_the_relays_place_is_a_wrong_address() {
    for (status, body, expected) in [
        (200, BodyKind::Html, InvalidResponse),
        (404, BodyKind::Html, InvalidResponse),
        (404, BodyKind::Empty, NotFound),
        (403, BodyKind::Html, Blocked),
        (502, BodyKind::Html, Server),
    ] {
        let page = response(status, body).from_relay(true);
        let failure = failure_of(&page, Rule::Json, NOW).unwrap();
        assert_eq!(failure.code, expected, "{page:?}");
        assert_eq!(failure.message.contains("the relay's address"), expected == InvalidResponse, "{failure}");
        let session = Session::new(Some(String::from("npsso")), None);
        let step = SigningIn::of(session).redirected(&page, Some(""));
        let fails = matches!(step, SignInStep::Fail(of_sign_in) if of_sign_in.code == failure.code);
        assert_eq!(fails, status != 502, "{status}");
    }
    let mut marked = success().from_relay(true);
    assert_eq!(marked.relay_mark.take(), Some(true));
    assert_eq!(marked, success());
    let page = response(200, BodyKind::Html).from_relay(false);
    assert!(failure_of(&page, Rule::Json, NOW).unwrap().message.contains("the relay's address"));
}

#[test]
fn a_session_of_the_relay_is_never_signed_in_here() {
    let mut client = relayed();
    assert!(client.session.is_ready(NOW) && client.session.is_empty());
    assert_eq!((client.session.access_token(NOW), client.session.tokens()), (None, None));
    for (response, expected) in [
        (of_relay(401, SignInRequired), SignInRequired),
        (of_relay(401, Unauthorized), Unauthorized),
        (response(401, BodyKind::Empty), Unauthorized),
        (of_relay(502, NpssoExpired), NpssoExpired),
    ] {
        let mut call = client.sent(read());
        assert_eq!(code(client.answered(&mut call, &response)), expected, "{response:?}");
    }
    let mut call = client.sent(read());
    assert_eq!(client.answered(&mut call, &success()), Step::Done, "a refusal is not remembered");
}

#[test]
fn signing_out_ends_a_session_of_the_relay_here() {
    let mut client = relayed();
    client.session.sign_out();
    assert_eq!(client.next(&mut ClientCall::new(read())), Step::SignIn);
    assert_eq!(client.sign_in_fails(), Failure::signed_out());
}

/// A framework that refuses the form would end the session otherwise.
#[test]
fn what_is_not_the_relays_is_no_refusal_of_the_tokens() {
    for status in [400, 401, 403] {
        let session = Session::new(Some(String::from("npsso")), Some(tokens("old", NOW)));
        let mut signing_in = SigningIn::of(session);
        let foreign = super::refusal_as(status, "Cross-site POST form submissions are forbidden").from_relay(false);
        let failure = sign_in_fails(signing_in.answered(&foreign, None));
        assert_eq!((failure.code, failure.cause), (InvalidResponse, None));
        let mut client = Client::new();
        let mut call = client.sent(read());
        assert_eq!(code(client.answered(&mut call, &foreign)), InvalidResponse, "no new sign-in helps");
    }
}
