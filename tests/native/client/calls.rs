//! One call, step by step.

use psn_api_wasm::client::PsnErrorCode::*;
use psn_api_wasm::client::{
    Answer, Break, Budget, ClientCall, Content, RetryPolicy, Rule, Session, Step, Target, Tokens, Turn,
};

use super::one_client::{Client, code, fails, read};
use super::{MINUTE, NOW, SECOND, answer, refusal, success, tokens, too_many};

fn write() -> Target {
    Target { is_read: false, ..read() }
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
    assert_eq!(client.answered(&mut call, &answer(401, Content::Empty)), Step::SignIn);
    client.session.install(tokens("two", NOW));
    assert_eq!(client.next(&mut call), Step::Send);
    assert_eq!(code(client.answered(&mut call, &answer(401, Content::Empty))), Unauthorized);
    assert_eq!(client.session.access_token(NOW), None, "the next call signs in");
}

#[test]
fn a_token_renewed_by_another_call_is_used() {
    let mut client = Client::new();
    let (mut first, mut second) = (client.sent(read()), client.sent(read()));
    assert_eq!(client.answered(&mut first, &answer(401, Content::Empty)), Step::SignIn);
    client.session.install(tokens("two", NOW));
    assert_eq!(client.answered(&mut second, &answer(401, Content::Empty)), Step::Send);
    assert_eq!(client.session.access_token(NOW), Some("two"));
}

#[test]
fn what_is_no_read_is_sent_once() {
    let answers = [answer(401, Content::Empty), too_many(""), answer(503, Content::Html), answer(408, Content::Empty)];
    for answer in answers {
        let mut client = Client::new();
        let mut call = client.sent(write());
        fails(client.answered(&mut call, &answer));
    }
    for what in [Break::Network, Break::Timeout, Break::Cut] {
        let mut client = Client::new();
        let mut call = client.sent(write());
        fails(client.broke(&mut call, what));
    }
}

#[test]
fn a_read_is_sent_again_after_what_may_pass() {
    for status in [408, 500, 502, 503, 504] {
        let mut client = Client::new();
        let mut call = client.sent(read());
        for wait in [250, 500] {
            assert_eq!(client.answered(&mut call, &answer(status, Content::Html)), Step::Wait(wait), "{status}");
            assert_eq!(client.next(&mut call), Step::Send);
        }
        let failure = fails(client.answered(&mut call, &answer(status, Content::Html)));
        assert_eq!((failure.status, call.attempts()), (Some(status), 3));
    }
    for (what, expected) in [(Break::Network, Network), (Break::Cut, Network), (Break::Timeout, Timeout)] {
        let mut client = Client::new();
        let mut call = client.sent(read());
        for wait in [250, 500] {
            assert_eq!(client.broke(&mut call, what), Step::Wait(wait));
            assert_eq!(client.next(&mut call), Step::Send);
        }
        assert_eq!(code(client.broke(&mut call, what)), expected);
    }
}

#[test]
fn what_stays_is_not_sent_again() {
    for (answer, expected) in [
        (answer(400, Content::Empty), BadRequest),
        (answer(403, Content::Html), Blocked),
        (answer(501, Content::Empty), Server),
        (refusal(403, 2_240_526), ForbiddenPrivacy),
        (answer(200, Content::Unreadable), InvalidResponse),
        (answer(200, Content::Html), InvalidResponse),
    ] {
        let mut client = Client::new();
        let mut call = client.sent(read());
        assert_eq!(code(client.answered(&mut call, &answer)), expected);
    }
}

#[test]
fn psn_can_ask_for_a_longer_wait_than_the_policy_allows() {
    let mut client = Client::new();
    let mut call = client.sent(read());
    let busy = |seconds: &str| Answer { retry_after: Some(String::from(seconds)), ..answer(503, Content::Html) };
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
    client.session.install(Tokens { expires_in: Some(40.0), ..tokens("short", NOW) });
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
    let mut call = client.sent(Target { rule: Rule::GraphQl, ..read() });
    let nothing = answer(200, Content::Json { error: None, has_data: false });
    assert_eq!(code(client.answered(&mut call, &nothing)), Graphql);
}
