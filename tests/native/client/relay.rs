//! A relay in PSN's place: what it says itself, and a session that it keeps.

use psn_api_wasm::client::PsnErrorCode::{self, *};
use psn_api_wasm::client::{
    Answer, ClientCall, Content, Failure, RetryPolicy, Rule, Session, SignIn, SignInStep, Step, Target, failure_of,
};

use super::one_client::{Client, code, fails, read};
use super::{NOW, SECOND, answer, of_relay, success, tokens};

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
        let mut write = client.sent(Target { is_read: false, ..read() });
        assert_eq!(code(client.answered(&mut write, &of_relay(status, word))), word);
    }
}

#[test]
fn its_rate_limit_holds_for_all_calls() {
    let busy = Answer { retry_after: Some(String::from("7")), ..of_relay(429, RateLimited) };
    let mut client = Client::new();
    let mut call = client.sent(read());
    assert!(matches!(client.answered(&mut call, &busy), Step::Queue(_)));
    assert!(matches!(client.next(&mut ClientCall::new(read())), Step::Queue(_)));
    assert_eq!(client.limit.turns(NOW).next_at, Some(NOW + 7 * SECOND));
    let mut write = ClientCall::new(Target { is_read: false, ..read() });
    client.now += 7 * SECOND;
    client.next(&mut write);
    assert_eq!(fails(client.answered(&mut write, &busy)).retry_at, Some(client.now + 7 * SECOND));
}

#[test]
fn a_refusal_of_the_relay_is_none_of_the_tokens() {
    for (status, word) in [(403, RelayRefused), (401, RelayRefused), (403, Blocked)] {
        let session = Session::new(Some(String::from("npsso")), Some(tokens("old", NOW)));
        let (mut run, _) = SignIn::begin(&session, RetryPolicy::default(), NOW);
        let failure = sign_in_fails(run.answered(&of_relay(status, word), None, NOW));
        assert_eq!((failure.code, failure.cause), (word, None), "neither refresh token nor NPSSO is to blame");
    }
}

#[test]
fn the_redirect_comes_as_text() {
    let begin = || SignIn::begin(&Session::new(Some(String::from("npsso")), None), RetryPolicy::default(), NOW).0;
    let code = "com.scee.psxandroid.scecompcall://redirect/?code=v3.abc";
    assert!(matches!(begin().redirected(&success(), Some(code), NOW, 0.5), SignInStep::Token(_)));
    let expired = "https://my.account.sony.com/sonyacct/signin/?error=login_required&error_code=4165";
    let failure = sign_in_fails(begin().redirected(&success(), Some(expired), NOW, 0.5));
    assert_eq!((failure.code, failure.status, failure.psn_code), (NpssoExpired, Some(302), Some(4165)));
    let nowhere = sign_in_fails(begin().redirected(&success(), Some(""), NOW, 0.5));
    assert_eq!(nowhere.code, InvalidResponse, "the runtime has hidden nothing");
    let refused = sign_in_fails(begin().redirected(&of_relay(403, RelayRefused), Some(""), NOW, 0.5));
    assert_eq!(refused.code, RelayRefused);
    let waits = begin().redirected(&of_relay(504, Timeout), Some(""), NOW, 0.5);
    assert!(matches!(waits, SignInStep::Wait(250)));
    for word in [InvalidResponse, Blocked] {
        assert_eq!(sign_in_fails(begin().redirected(&of_relay(502, word), Some(""), NOW, 0.5)).code, word);
    }
}

#[test]
fn a_page_in_the_relays_place_is_a_wrong_address() {
    for (status, content, expected) in [
        (200, Content::Html, InvalidResponse),
        (404, Content::Html, InvalidResponse),
        (404, Content::Empty, NotFound),
        (403, Content::Html, Blocked),
        (502, Content::Html, Server),
    ] {
        let answer = answer(status, content).from_relay();
        let failure = failure_of(&answer, Rule::Json, NOW).unwrap();
        assert_eq!(failure.code, expected, "{answer:?}");
        assert_eq!(failure.message.contains("the relay's address"), expected == InvalidResponse, "{failure}");
        let session = Session::new(Some(String::from("npsso")), None);
        let step = SignIn::begin(&session, RetryPolicy::default(), NOW).0.redirected(&answer, Some(""), NOW, 0.5);
        assert_eq!(step == SignInStep::Fail(failure), status != 502, "{status}");
    }
    assert_eq!(success().from_relay(), success());
}

#[test]
fn a_session_of_the_relay_is_never_signed_in_here() {
    let mut client = relayed();
    assert!(client.session.is_ready(NOW) && client.session.is_empty());
    assert_eq!((client.session.access_token(NOW), client.session.tokens()), (None, None));
    for (answer, expected) in [
        (of_relay(401, SignInRequired), SignInRequired),
        (of_relay(401, Unauthorized), Unauthorized),
        (answer(401, Content::Empty), Unauthorized),
        (of_relay(502, NpssoExpired), NpssoExpired),
    ] {
        let mut call = client.sent(read());
        assert_eq!(code(client.answered(&mut call, &answer)), expected, "{answer:?}");
    }
    let mut call = client.sent(read());
    assert_eq!(client.answered(&mut call, &success()), Step::Done, "a refusal is not remembered");
}

#[test]
fn signing_out_ends_a_session_of_the_relay_here() {
    let mut client = relayed();
    client.session.sign_out();
    assert_eq!(client.next(&mut ClientCall::new(read())), Step::SignIn);
    let step = SignIn::begin(&client.session, RetryPolicy::default(), NOW).1;
    assert_eq!(sign_in_fails(step), Failure::signed_out());
}
