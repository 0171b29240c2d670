//! One call, step by step.

use psn_api_wasm::client::PsnErrorCode::*;
use psn_api_wasm::client::{
    BodyKind, Budget, CallTarget, ClientCall, RetryPolicy, Rule, Session, Step, Tokens, TransportError, Turn,
    WaitReason,
};

use super::one_client::{Client, code, fails, read};
use super::{MINUTE, NOW, SECOND, refusal, response, retry_after, success, tokens, too_many};

fn write() -> CallTarget {
    CallTarget::new(Rule::Json, false)
}

#[test]
fn a_call_sends_one_request() {
    let mut client = Client::new();
    let mut call = client.sent(read());
    assert_eq!(client.answered(&mut call, &success()), Step::Done);
    assert_eq!((call.attempts(), call.service()), (1, None));
    assert_eq!(client.limit.state(NOW).sent, [NOW]);
}

#[test]
fn a_call_signs_in_before_its_turn() {
    let mut client = Client::new();
    client.session = Session::new(Some(String::from("npsso")), None);
    let mut call = ClientCall::new(read());
    assert_eq!(client.next(&mut call), Step::SignIn);
    assert!(client.limit.state(NOW).sent.is_empty());
    client.session.install(tokens("one", NOW));
    assert_eq!(client.next(&mut call), Step::Send);
}

#[test]
fn a_refused_token_is_renewed_once() {
    let mut client = Client::new();
    let mut call = client.sent(read());
    assert_eq!(client.answered(&mut call, &response(401, BodyKind::Empty)), Step::SignIn);
    client.session.install(tokens("two", NOW));
    assert_eq!(client.next(&mut call), Step::Send);
    assert_eq!(code(client.answered(&mut call, &response(401, BodyKind::Empty))), Unauthorized);
    assert_eq!(client.session.access_token(NOW), None, "the next call signs in");
}

#[test]
fn a_token_renewed_by_another_call_is_used() {
    let mut client = Client::new();
    let (mut first, mut second) = (client.sent(read()), client.sent(read()));
    assert_eq!(client.answered(&mut first, &response(401, BodyKind::Empty)), Step::SignIn);
    client.session.install(tokens("two", NOW));
    assert_eq!(client.answered(&mut second, &response(401, BodyKind::Empty)), Step::Send);
    assert_eq!(client.session.access_token(NOW), Some("two"));
}

#[test]
fn what_is_no_read_is_sent_once() {
    let responses =
        [response(401, BodyKind::Empty), too_many(""), response(503, BodyKind::Html), response(408, BodyKind::Empty)];
    for response in responses {
        let mut client = Client::new();
        let mut call = client.sent(write());
        fails(client.answered(&mut call, &response));
    }
    for what in [TransportError::Network, TransportError::Timeout, TransportError::Incomplete] {
        let mut client = Client::new();
        let mut call = client.sent(write());
        fails(client.failed(&mut call, what));
    }
}

#[test]
fn a_read_is_sent_again_after_what_may_pass() {
    for status in [408, 500, 502, 503, 504] {
        let mut client = Client::new();
        let mut call = client.sent(read());
        for wait in [250, 500] {
            assert_eq!(client.answered(&mut call, &response(status, BodyKind::Html)), Step::Wait(wait), "{status}");
            assert_eq!(client.next(&mut call), Step::Send);
        }
        let failure = fails(client.answered(&mut call, &response(status, BodyKind::Html)));
        assert_eq!((failure.status, call.attempts()), (Some(status), 3));
    }
    for (what, expected) in
        [(TransportError::Network, Network), (TransportError::Incomplete, Network), (TransportError::Timeout, Timeout)]
    {
        let mut client = Client::new();
        let mut call = client.sent(read());
        for wait in [250, 500] {
            assert_eq!(client.failed(&mut call, what), Step::Wait(wait));
            assert_eq!(client.next(&mut call), Step::Send);
        }
        assert_eq!(code(client.failed(&mut call, what)), expected);
    }
}

#[test]
fn what_stays_is_not_sent_again() {
    for (response, expected) in [
        (response(400, BodyKind::Empty), BadRequest),
        (response(403, BodyKind::Html), Blocked),
        (response(501, BodyKind::Empty), Server),
        (refusal(403, 2_240_526), ForbiddenPrivacy),
        (response(200, BodyKind::Unreadable), InvalidResponse),
        (response(200, BodyKind::Html), InvalidResponse),
    ] {
        let mut client = Client::new();
        let mut call = client.sent(read());
        assert_eq!(code(client.answered(&mut call, &response)), expected);
    }
}

#[test]
fn psn_can_ask_for_a_longer_wait_than_the_policy_allows() {
    let mut client = Client::new();
    let mut call = client.sent(read());
    let busy = |seconds: &str| retry_after(seconds, response(503, BodyKind::Html));
    assert_eq!(client.answered(&mut call, &busy("20")), Step::Wait(20 * SECOND));
    client.next(&mut call);
    let failure = fails(client.answered(&mut call, &busy("31")));
    assert_eq!((failure.code, failure.retry_at), (Server, Some(NOW + 31 * SECOND)));
}

#[test]
fn too_many_requests_stop_all_calls() {
    let mut client = Client::new();
    let mut call = client.sent(read());
    let until = NOW + 40 * SECOND;
    let Step::Queue(ticket) = client.answered(&mut call, &too_many(until / 1000)) else { panic!("is not queued") };
    let mut other = ClientCall::new(read());
    assert!(matches!(client.next(&mut other), Step::Queue(_)));
    assert_eq!(client.limit.turns(NOW).next_at, Some(until));
    client.now = until;
    assert_eq!(client.limit.turns(until).admitted.first(), Some(&ticket));
    assert_eq!(client.with(|shared| call.admitted(shared)), Step::Send);
    assert_eq!(client.answered(&mut call, &success()), Step::Done);
}

#[test]
fn too_many_requests_fail_a_call_in_the_end() {
    let mut client = Client::new();
    let mut call = client.sent(read());
    for _ in 0..2 {
        assert!(matches!(client.answered(&mut call, &too_many("absurd")), Step::Queue(_)));
        client.now += RetryPolicy::default().max_delay;
        assert_eq!(client.limit.turns(client.now).admitted.len(), 1);
        client.with(|shared| call.admitted(shared));
    }
    let failure = fails(client.answered(&mut call, &too_many("absurd")));
    assert_eq!((failure.code, failure.retry_at), (RateLimited, Some(client.now + 30 * SECOND)));
}

#[test]
fn a_429_that_asks_for_too_long_a_wait_is_told_with_what_psn_said() {
    let mut client = Client::limited_to(Budget::default(), Some(10 * SECOND));
    let mut call = client.sent(read());
    let failure = fails(client.answered(&mut call, &too_many("absurd")));
    assert_eq!((failure.status, failure.retry_at), (Some(429), Some(NOW + 30 * SECOND)));
}

#[test]
fn a_wait_that_is_too_long_is_refused_at_once() {
    let mut client = Client::limited_to(Budget { requests: 1, per: MINUTE }, Some(30 * SECOND));
    client.sent(read());
    let failure = fails(client.next(&mut ClientCall::new(read())));
    assert_eq!((failure.code, failure.retry_at, failure.status), (RateLimited, Some(NOW + MINUTE), None));
    client.now += 40 * SECOND;
    let mut call = ClientCall::new(read());
    assert!(matches!(client.next(&mut call), Step::Queue(_)));
    assert_eq!(fails(call.refused(NOW + 2 * MINUTE)).retry_at, Some(NOW + 2 * MINUTE));
}

#[test]
fn a_token_that_ends_in_the_queue_gives_the_turn_back() {
    let mut client = Client::limited_to(Budget { requests: 1, per: MINUTE }, None);
    client.session.install(Tokens { expires_in: Some(40 * SECOND), ..tokens("short", NOW) });
    client.sent(read());
    let mut call = ClientCall::new(read());
    let Step::Queue(ticket) = client.next(&mut call) else { panic!("is not queued") };
    let mut behind = ClientCall::new(read());
    assert!(matches!(client.next(&mut behind), Step::Queue(_)));
    client.now += MINUTE;
    assert_eq!(client.limit.turns(client.now).admitted, [ticket]);
    assert_eq!(client.with(|shared| call.admitted(shared)), Step::SignIn);
    assert!(client.limit.state(client.now).sent.is_empty());
    client.session.install(tokens("new", client.now));
    assert_eq!(client.next(&mut call), Step::Send, "before those behind it");
}

#[test]
fn a_cancelled_call_frees_its_place() {
    let mut client = Client::limited_to(Budget { requests: 1, per: MINUTE }, None);
    let mut sent = client.sent(read());
    let mut queued = ClientCall::new(read());
    client.next(&mut queued);
    for call in [&mut sent, &mut queued, &mut ClientCall::new(read())] {
        client.with(|shared| call.abandon(shared));
        client.with(|shared| call.abandon(shared));
    }
    assert_eq!(client.limit.turns(NOW).next_at, None);
    assert_eq!(client.limit.state(NOW).sent, [NOW], "what was sent counts");
    let ticket = client.limit.ticket();
    assert_eq!(client.limit.enter(ticket, NOW + MINUTE), Turn::Now);
}

#[test]
fn graphql_is_judged_by_its_own_rule() {
    let mut client = Client::new();
    let mut call = client.sent(CallTarget::new(Rule::GraphQl, true));
    let nothing = response(200, BodyKind::JsonObject);
    assert_eq!(code(client.answered(&mut call, &nothing)), Graphql);
}

/// What was sent stays counted, however its call ends.
#[test]
fn an_aborted_retry_uncounts_nothing() {
    for is_told in [true, false] {
        let mut client = Client::limited_to(Budget { requests: 1, per: MINUTE }, None);
        let mut call = client.sent(read());
        assert_eq!(client.answered(&mut call, &response(503, BodyKind::Html)), Step::Wait(250));
        client.now += 250;
        let Step::Queue(ticket) = client.next(&mut call) else { panic!("is not queued") };
        if is_told {
            client.limit.leave(ticket);
        }
        client.with(|shared| call.abandon(shared));
        client.with(|shared| call.abandon(shared));
        assert_eq!(client.limit.state(client.now).sent, [NOW]);
    }
}

#[test]
fn a_turn_that_was_not_taken_is_given_back() {
    let mut client = Client::limited_to(Budget { requests: 1, per: MINUTE }, None);
    client.sent(read());
    let mut call = ClientCall::new(read());
    assert!(matches!(client.next(&mut call), Step::Queue(_)));
    client.now += MINUTE;
    assert_eq!(client.limit.turns(client.now).admitted.len(), 1);
    client.with(|shared| call.abandon(shared));
    assert!(client.limit.state(client.now).sent.is_empty());
}

#[test]
fn a_turn_that_psn_stops_at_the_last_moment_is_no_turn() {
    let mut client = Client::limited_to(Budget { requests: 1, per: MINUTE }, None);
    client.sent(read());
    let mut call = ClientCall::new(read());
    let Step::Queue(ticket) = client.next(&mut call) else { panic!("is not queued") };
    client.now += MINUTE;
    assert_eq!(client.limit.turns(client.now).admitted, [ticket]);
    client.limit.block(client.now + 2 * MINUTE, client.now);
    assert_eq!(client.with(|shared| call.admitted(shared)), Step::Queue(ticket));
    let wait = client.limit.wait_of(ticket).unwrap();
    assert_eq!((wait.until, wait.reason), (client.now + 2 * MINUTE, WaitReason::Blocked));
}

/// By a budget that leaves no room for signing in and for a call, or by tokens that end at once.
#[test]
fn a_call_does_not_sign_in_for_ever() {
    let mut client = Client::new();
    client.session = Session::new(Some(String::from("npsso")), None);
    let mut call = ClientCall::new(read());
    for _ in 0..5 {
        assert_eq!(client.next(&mut call), Step::SignIn);
    }
    let failure = fails(client.next(&mut call));
    assert_eq!(failure.code, RateLimited);
    assert!(failure.message.contains("access token"), "{failure}");
}

#[test]
fn a_401_keeps_what_psn_says() {
    let mut client = Client::new();
    client.session = Session::new(None, Some(Tokens { refresh_token: None, ..tokens("one", NOW) }));
    let mut call = client.sent(read());
    let mut refused = refusal(401, 2_122_246);
    refused.error.as_mut().unwrap().reference_id = Some(String::from("6efe9a58"));
    assert_eq!(client.answered(&mut call, &refused), Step::SignIn);
    let failure = client.sign_in_fails();
    let cause = failure.cause.clone().unwrap();
    for failure in [&failure, &cause] {
        assert_eq!((failure.status, failure.psn_code), (Some(401), Some(2_122_246)));
        assert_eq!(failure.reference_id.as_deref(), Some("6efe9a58"));
    }
    assert_eq!((failure.code, cause.code), (SignInRequired, Unauthorized));
}

/// As where only `Date` is replaced in a test.
#[test]
fn a_clock_that_stands_still_ends_no_call() {
    let mut client = Client::limited_to(Budget::default(), Some(0));
    for _ in 0..100 {
        let mut call = client.sent(read());
        assert_eq!(client.answered(&mut call, &response(503, BodyKind::Html)), Step::Wait(250));
        assert_eq!(client.next(&mut call), Step::Send);
        assert_eq!(client.answered(&mut call, &success()), Step::Done);
    }
}
