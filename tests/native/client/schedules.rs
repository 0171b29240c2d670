//! Whole runs of many calls, with chance deciding what PSN does and what happens meanwhile.

use proptest::prelude::*;
use psn_api_wasm::client::{Budget, CallTarget, Millis, PsnErrorCode, RateLimit, RetryPolicy, Rule, Session, TitleRef};

use super::driver::{Driver, Event};
use super::psn::Psn;
use super::{HOUR, MINUTE, NOW, SECOND, tokens};

pub const PER: Millis = MINUTE;

fn target() -> impl Strategy<Value = CallTarget> {
    let service = prop_oneof![Just(None), Just(Some("trophy"))];
    let title = (0..3, service, any::<bool>())
        .prop_map(|(number, service, exists)| TitleRef::new(format!("NPWR{number}"), service, exists));
    prop_oneof![
        1 => Just(CallTarget::new(Rule::Json, false)),
        2 => Just(CallTarget::new(Rule::Json, true)),
        2 => (title, any::<bool>()).prop_map(|(title, of_account)| CallTarget::of_title(title, of_account)),
    ]
}

fn event() -> impl Strategy<Value = Event> {
    let jump = (2 * HOUR).cast_signed();
    prop_oneof![
        20 => target().prop_map(Event::Begin),
        8 => any::<usize>().prop_map(Event::Cancel),
        1 => Just(Event::SignOut),
        1 => Just(Event::ExpireTokens),
        1 => (-jump..jump).prop_map(Event::SetClock),
        1 => (-3_i64..3).prop_map(Event::SetClock),
    ]
}

/// Events that come close together, or at any time.
fn events() -> impl Strategy<Value = Vec<(Millis, Event)>> {
    let time = prop_oneof![Just(0), 0..2 * SECOND, 0..20 * MINUTE];
    prop::collection::vec((time, event()), 1..60)
}

/// What a run begins with, and what happens in it.
#[derive(Clone, Debug)]
pub struct Schedule {
    pub events: Vec<(Millis, Event)>,
    pub requests: Option<u32>,
    pub max_wait: Option<Millis>,
    /// What PSN's chance begins with, and how often it means trouble.
    pub seed: u64,
    pub trouble: u64,
    pub has_npsso: bool,
    pub has_tokens: bool,
}

pub fn schedule() -> impl Strategy<Value = Schedule> {
    let limit = (prop::option::of(1_u32..20), prop::option::of(0..10 * PER));
    (events(), limit, any::<u64>(), 1_u64..10, any::<bool>(), any::<bool>()).prop_map(
        |(events, (requests, max_wait), seed, trouble, has_npsso, has_tokens)| Schedule {
            events,
            requests,
            max_wait,
            seed,
            trouble,
            has_npsso,
            has_tokens,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn every_run_keeps_the_rules(schedule in schedule()) {
        let Schedule { events, requests, max_wait, seed, trouble, has_npsso, has_tokens } = schedule;
        let npsso = has_npsso.then(|| String::from("npsso"));
        let session = Session::new(npsso, has_tokens.then(|| tokens("saved", NOW - HOUR / 2)));
        let limit = RateLimit::new(requests.map(|requests| Budget { requests, per: PER }), max_wait);
        let mut driver = Driver::new(session, limit, Psn::new(seed, trouble));
        for (time, event) in events {
            driver.at(time, event);
        }
        driver.run();

        let tries = RetryPolicy::default().attempts;
        for running in &driver.calls {
            let end = running.end.as_ref();
            prop_assert!(end.is_some(), "every call ends");
            // Once more for a refused token, for the other trophy service, and for the title itself in both.
            let most = if running.target.is_read { tries + 4 } else { 1 };
            prop_assert!(running.call.attempts() <= most);
            if let Some(Err(failure)) = end {
                prop_assert!(failure.code != PsnErrorCode::Internal);
                let can_be_never_played = running.target.of_account_and_title && running.target.title.is_some();
                prop_assert!(failure.code != PsnErrorCode::NeverPlayed || can_be_never_played);
            }
        }
        prop_assert!(driver.is_idle());
        if let Some(requests) = requests {
            for (earlier, later) in driver.sent.iter().zip(driver.sent.iter().skip(requests as usize)) {
                prop_assert!(later - earlier >= PER, "{:?}", driver.sent);
            }
        }
    }
}

#[test]
fn nobody_starves_behind_a_small_budget() {
    let session = Session::new(Some(String::from("npsso")), None);
    let limit = RateLimit::new(Some(Budget { requests: 7, per: PER }), None);
    // No trouble, except that tokens live shorter than the queue is long.
    let mut driver = Driver::new(session, limit, Psn::new(1, u64::MAX / 2));
    let read = CallTarget::new(Rule::Json, true);
    for _ in 0..1000 {
        driver.at(0, Event::Begin(read.clone()));
    }
    driver.run();
    let failed = driver.calls.iter().find(|running| running.end != Some(Ok(())));
    assert!(failed.is_none(), "{:?}", failed.map(|running| &running.end));
}

/// Requests for signing in count, too, and a call that signs in can send its request in the end.
#[test]
fn nobody_starves_behind_the_smallest_budgets() {
    for requests in 1..5 {
        let session = Session::new(Some(String::from("npsso")), None);
        let limit = RateLimit::new(Some(Budget { requests, per: PER }), None);
        let mut psn = Psn::new(1, u64::MAX / 2);
        psn.lives = &[3599];
        let mut driver = Driver::new(session, limit, psn);
        for _ in 0..50 {
            driver.at(0, Event::Begin(CallTarget::new(Rule::Json, true)));
        }
        driver.run();
        assert!(driver.calls.iter().all(|running| running.end == Some(Ok(()))), "{requests}");
    }
}
