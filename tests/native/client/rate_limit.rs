//! How many requests may be sent, and whose turn it is.

use psn_api_wasm::client::{Budget, Millis, RateLimit, RateLimitState, Ticket, Turn, WaitReason};

use super::{HOUR, MINUTE, NOW, SECOND};

const PER: Millis = 10 * SECOND;

fn limit(requests: u32, max_wait: Option<Millis>) -> RateLimit {
    RateLimit::new(Some(Budget { requests, per: PER }), max_wait)
}

/// A call that comes for the first time.
fn come(limit: &mut RateLimit, now: Millis) -> (Ticket, Turn) {
    let ticket = limit.ticket();
    (ticket, limit.enter(ticket, now))
}

#[test]
fn a_window_slides() {
    let mut limit = limit(2, None);
    assert_eq!(come(&mut limit, NOW).1, Turn::Now);
    assert_eq!(come(&mut limit, NOW + 4000).1, Turn::Now);
    let (third, turn) = come(&mut limit, NOW + 5000);
    assert_eq!(turn, Turn::Wait);
    assert_eq!(limit.turns(NOW + 5000).next_at, Some(NOW + PER));
    assert_eq!(limit.turns(NOW + PER - 1).admitted, []);
    assert_eq!(limit.turns(NOW + PER).admitted, [third]);
    let (fourth, turn) = come(&mut limit, NOW + PER);
    assert_eq!(turn, Turn::Wait);
    let turns = limit.turns(NOW + PER + 4000);
    assert_eq!((turns.admitted, turns.next_at), (vec![fourth], None));
}

#[test]
fn the_usual_budget_is_300_requests_in_15_minutes() {
    let mut limit = RateLimit::new(Some(Budget::default()), None);
    for _ in 0..300 {
        assert_eq!(come(&mut limit, NOW).1, Turn::Now);
    }
    assert_eq!(come(&mut limit, NOW).1, Turn::Wait);
    assert_eq!(limit.turns(NOW).next_at, Some(NOW + 15 * MINUTE));
}

#[test]
fn without_a_budget_only_psn_stops_calls() {
    let mut limit = RateLimit::new(None, None);
    for _ in 0..1000 {
        assert_eq!(come(&mut limit, NOW).1, Turn::Now);
    }
    assert_eq!(limit.state(NOW), RateLimitState::default());
    limit.block(NOW + MINUTE, NOW);
    let (ticket, turn) = come(&mut limit, NOW);
    assert_eq!(turn, Turn::Wait);
    assert_eq!(limit.turns(NOW).next_at, Some(NOW + MINUTE));
    assert_eq!(limit.turns(NOW + MINUTE).admitted, [ticket]);
}

#[test]
fn who_would_wait_too_long_is_told_when_to_try_again() {
    let mut limit = limit(2, Some(2 * PER));
    come(&mut limit, NOW);
    come(&mut limit, NOW + 1000);
    let now = NOW + 2000;
    let turns: Vec<_> = (0..6).map(|_| come(&mut limit, now).1).collect();
    let too_long = |retry_at| Turn::TooLong { retry_at };
    // Two in each window, the third pair of which would begin 28 seconds from now.
    assert_eq!(turns[..4], [Turn::Wait; 4]);
    assert_eq!(turns[4..], [too_long(NOW + 3 * PER); 2]);
}

#[test]
fn psn_can_make_a_wait_too_long() {
    let mut limit = limit(1, Some(2 * PER));
    come(&mut limit, NOW);
    let (first, _) = come(&mut limit, NOW);
    let (second, _) = come(&mut limit, NOW);
    assert_eq!(limit.turns(NOW).refused, []);
    limit.block(NOW + 15 * SECOND, NOW);
    let turns = limit.turns(NOW);
    assert_eq!(turns.refused, [(second, NOW + 25 * SECOND)]);
    assert_eq!((turns.admitted, turns.next_at), (vec![], Some(NOW + 15 * SECOND)));
    assert_eq!(limit.turns(NOW + 15 * SECOND).admitted, [first]);
}

#[test]
fn who_comes_again_can_make_a_wait_too_long() {
    let mut limit = limit(1, Some(15 * SECOND));
    let (first, _) = come(&mut limit, NOW);
    let (second, _) = come(&mut limit, NOW + 1);
    assert_eq!(limit.enter(first, NOW + 2), Turn::Wait);
    assert_eq!(limit.turns(NOW + 2).refused, [(second, NOW + 2 * PER)]);
}

#[test]
fn a_clock_that_is_set_back_can_make_a_wait_too_long() {
    let mut limit = limit(1, Some(6 * SECOND));
    come(&mut limit, NOW);
    let (ticket, turn) = come(&mut limit, NOW + 5 * SECOND);
    assert_eq!(turn, Turn::Wait);
    let back = NOW - HOUR;
    assert_eq!(limit.turns(back).refused, [(ticket, back + PER)]);
}

#[test]
fn who_waits_for_psn_also_waits_for_those_ahead() {
    let mut limit = limit(1, Some(12 * SECOND));
    limit.block(NOW + 5 * SECOND, NOW);
    assert_eq!(come(&mut limit, NOW).1, Turn::Wait);
    assert_eq!(come(&mut limit, NOW).1, Turn::TooLong { retry_at: NOW + 15 * SECOND });
}

#[test]
fn the_longest_block_counts_and_none_is_longer_than_a_day() {
    let mut limit = RateLimit::new(None, None);
    for until in [NOW + MINUTE, NOW + SECOND, NOW - HOUR] {
        limit.block(until, NOW);
    }
    assert_eq!(limit.state(NOW).blocked_until, Some(NOW + MINUTE));
    limit.block(Millis::MAX, NOW);
    assert_eq!(limit.state(NOW).blocked_until, Some(NOW + 24 * HOUR));
}

#[test]
fn who_leaves_makes_room() {
    let mut limit = limit(1, None);
    let (first, _) = come(&mut limit, NOW);
    let (second, _) = come(&mut limit, NOW);
    let (third, _) = come(&mut limit, NOW);
    limit.leave(second);
    // The first was admitted but sends nothing.
    limit.leave(first);
    assert_eq!(limit.turns(NOW).admitted, [third]);
    limit.leave(third);
    assert_eq!(limit.state(NOW), RateLimitState::default());
}

#[test]
fn who_comes_again_goes_first() {
    let mut limit = limit(1, None);
    let (first, _) = come(&mut limit, NOW);
    let (second, _) = come(&mut limit, NOW + 1);
    assert_eq!(limit.enter(first, NOW + 2), Turn::Wait);
    assert_eq!(limit.turns(NOW + PER).admitted, [first]);
    assert_eq!(limit.turns(NOW + 2 * PER).admitted, [second]);
}

#[test]
fn nobody_overtakes_who_has_not_been_told_yet() {
    let mut limit = limit(2, None);
    come(&mut limit, NOW);
    come(&mut limit, NOW);
    let (third, _) = come(&mut limit, NOW);
    let (fourth, turn) = come(&mut limit, NOW + PER);
    assert_eq!(turn, Turn::Wait);
    assert_eq!(limit.turns(NOW + PER).admitted, [third, fourth]);
}

#[test]
fn a_saved_state_goes_on() {
    let mut earlier = limit(2, None);
    come(&mut earlier, NOW);
    come(&mut earlier, NOW + 1000);
    earlier.block(NOW + 4000, NOW + 1000);
    let state = earlier.state(NOW + 1000);
    assert_eq!(state, RateLimitState { sent: vec![NOW, NOW + 1000], blocked_until: Some(NOW + 4000) });
    let mut later = limit(2, None);
    later.restore(state.clone(), NOW + 2000);
    assert_eq!(later.state(NOW + 2000), state);
    assert_eq!(come(&mut later, NOW + 2000).1, Turn::Wait);
    assert_eq!(later.turns(NOW + 4000).next_at, Some(NOW + PER));
}

#[test]
fn a_saved_state_may_be_odd() {
    let mut limit = limit(3, None);
    let sent = vec![NOW + HOUR, NOW - 1, 0, NOW - PER, NOW - 5, NOW - 3];
    limit.restore(RateLimitState { sent, blocked_until: Some(NOW + 25 * HOUR) }, NOW);
    assert_eq!(limit.state(NOW), RateLimitState { sent: vec![NOW - 3, NOW - 1, NOW], blocked_until: None });
}

#[test]
fn a_clock_that_is_set_back_stops_nothing_for_longer() {
    let mut limit = limit(1, None);
    come(&mut limit, NOW);
    limit.block(NOW + 4000, NOW);
    let back = NOW - HOUR;
    let (ticket, turn) = come(&mut limit, back);
    assert_eq!((turn, limit.state(back).blocked_until), (Turn::Wait, Some(back + 4000)));
    assert_eq!(limit.turns(back).next_at, Some(back + PER));
    assert_eq!(limit.turns(back + PER).admitted, [ticket]);
}

#[test]
fn ten_thousand_can_wait() {
    let mut limit = limit(100, None);
    let tickets: Vec<_> = (0..10_000).map(|_| come(&mut limit, NOW).0).collect();
    let mut admitted = tickets[..100].to_vec();
    let mut now = NOW;
    while let Some(next_at) = limit.turns(now).next_at {
        assert_eq!(next_at, now + PER);
        now = next_at;
        admitted.extend(limit.clone().turns(now).admitted);
    }
    assert_eq!(admitted, tickets);
    assert_eq!(now, NOW + 99 * PER);
}

#[test]
fn what_was_sent_is_never_given_back() {
    let mut limit = limit(1, None);
    let (first, _) = come(&mut limit, NOW);
    assert!(limit.send(first, NOW + 5));
    assert!(!limit.send(first, NOW + 5), "only once");
    limit.leave(first);
    assert_eq!(limit.state(NOW + 5).sent, [NOW + 5], "from when it was sent");
    assert_eq!(limit.enter(first, NOW + 6), Turn::Wait);
    limit.leave(first);
    limit.leave(first);
    assert_eq!(limit.state(NOW + 6).sent, [NOW + 5]);
}

#[test]
fn a_turn_that_is_not_taken_for_a_whole_window_is_over() {
    let mut limit = limit(1, None);
    let (first, _) = come(&mut limit, NOW);
    assert_eq!(come(&mut limit, NOW + PER).1, Turn::Now);
    assert!(!limit.send(first, NOW + PER));
}

#[test]
fn who_waits_can_tell_until_when_and_why() {
    let mut limit = limit(1, None);
    let (first, _) = come(&mut limit, NOW);
    assert_eq!(limit.wait_of(first), None);
    let (second, _) = come(&mut limit, NOW);
    let (third, _) = come(&mut limit, NOW);
    let wait = |limit: &RateLimit, ticket| limit.wait_of(ticket).map(|wait| (wait.until, wait.reason)).unwrap();
    assert_eq!(wait(&limit, second), (NOW + PER, WaitReason::RateLimit));
    assert_eq!(wait(&limit, third), (NOW + 2 * PER, WaitReason::RateLimit));
    limit.block(NOW + PER + SECOND, NOW);
    assert_eq!(wait(&limit, second), (NOW + PER + SECOND, WaitReason::Blocked));
    assert_eq!(wait(&limit, third), (NOW + 2 * PER + SECOND, WaitReason::RateLimit));
    assert_eq!((WaitReason::RateLimit.as_str(), WaitReason::Blocked.as_str()), ("rate_limit", "blocked"));
}
