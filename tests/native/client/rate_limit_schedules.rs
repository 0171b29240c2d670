//! A limit on requests, whatever comes and goes.

use proptest::prelude::*;
use psn_api_wasm::client::{Budget, Millis, RateLimit, Ticket, Turn};

use super::{NOW, SECOND};

const PER: Millis = 10 * SECOND;

#[derive(Clone, Debug)]
enum Event {
    Come,
    ComeAgain(usize),
    Leave(usize),
    /// Somebody whose turn it is sends the request, or gives the turn back.
    Send(usize),
    GiveBack(usize),
    Turns,
    Block(Millis),
    Pass(Millis),
    SetBack(Millis),
    SaveAndRestore,
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        6 => Just(Event::Come),
        1 => any::<usize>().prop_map(Event::ComeAgain),
        2 => any::<usize>().prop_map(Event::Leave),
        6 => any::<usize>().prop_map(Event::Send),
        1 => any::<usize>().prop_map(Event::GiveBack),
        4 => Just(Event::Turns),
        1 => (0..3 * PER).prop_map(Event::Block),
        4 => (0..PER).prop_map(Event::Pass),
        1 => (0..3 * PER).prop_map(Event::SetBack),
        1 => Just(Event::SaveAndRestore),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// The budget holds in time as it passes, in which a clock that is set back stands still.
    #[test]
    fn no_window_holds_more_than_the_budget(
        requests in 1_u32..5,
        max_wait in prop::option::of(0..3 * PER),
        events in prop::collection::vec(event(), 1..120),
    ) {
        let new_limit = || RateLimit::new(Some(Budget { requests, per: PER }), max_wait);
        let mut limit = new_limit();
        let (mut now, mut passed) = (NOW, 0);
        let mut sent: Vec<(Ticket, Millis)> = Vec::new();
        // Whose turn it is, but who has not sent yet.
        let mut held: Vec<Ticket> = Vec::new();
        let mut waiting: Vec<Ticket> = Vec::new();
        let mut known: Vec<Ticket> = Vec::new();
        for event in events {
            let mut came = None;
            match event {
                Event::Come => came = Some(limit.ticket()),
                Event::ComeAgain(which) if !known.is_empty() => {
                    let ticket = known[which % known.len()];
                    came = (!waiting.contains(&ticket) && !held.contains(&ticket)).then_some(ticket);
                }
                Event::Leave(which) if !waiting.is_empty() => {
                    let ticket = waiting.remove(which % waiting.len());
                    limit.leave(ticket);
                    // Once more changes nothing: what was sent before stays counted.
                    limit.leave(ticket);
                }
                Event::Send(which) if !held.is_empty() => {
                    let ticket = held.remove(which % held.len());
                    if limit.send(ticket, now) {
                        sent.push((ticket, passed));
                    }
                }
                Event::GiveBack(which) if !held.is_empty() => limit.leave(held.remove(which % held.len())),
                Event::Turns => {
                    let turns = limit.turns(now);
                    for ticket in turns.admitted {
                        prop_assert_eq!(waiting.iter().min(), Some(&ticket), "first come, first served");
                        waiting.retain(|other| *other != ticket);
                        held.push(ticket);
                    }
                    for (ticket, retry_at) in turns.refused {
                        prop_assert!(max_wait.is_some() && retry_at > now && waiting.contains(&ticket));
                        waiting.retain(|other| *other != ticket);
                    }
                    prop_assert_eq!(turns.next_at.is_some(), !waiting.is_empty(), "nobody is forgotten");
                    prop_assert!(turns.next_at.is_none_or(|at| at > now));
                    for ticket in &waiting {
                        let wait = limit.wait_of(*ticket);
                        prop_assert!(wait.is_some_and(|wait| Some(wait.until) >= turns.next_at));
                    }
                }
                Event::Block(time) => limit.block(now + time, now),
                Event::Pass(time) => (now, passed) = (now + time, passed + time),
                Event::SetBack(time) => now -= time,
                Event::SaveAndRestore if waiting.is_empty() && held.is_empty() => {
                    let state = limit.state(now);
                    limit = new_limit();
                    limit.restore(state, now);
                    known.clear();
                }
                _ => {}
            }
            let Some(ticket) = came else { continue };
            known.push(ticket);
            match limit.enter(ticket, now) {
                Turn::Now => {
                    prop_assert!(waiting.iter().all(|other| *other > ticket), "nobody is overtaken");
                    held.push(ticket);
                }
                Turn::Wait => waiting.push(ticket),
                Turn::TooLong { retry_at } => prop_assert!(retry_at > now + max_wait.unwrap()),
                other => prop_assert!(false, "{:?}", other),
            }
        }
        for ticket in held {
            limit.leave(ticket);
        }
        // All who wait have their turn in the end.
        loop {
            let turns = limit.turns(now);
            for ticket in turns.admitted {
                prop_assert!(limit.send(ticket, now));
                sent.push((ticket, passed));
            }
            let Some(next_at) = turns.next_at else { break };
            prop_assert!(next_at > now);
            passed += next_at - now;
            now = next_at;
        }
        for (earlier, later) in sent.iter().zip(sent.iter().skip(requests as usize)) {
            prop_assert!(later.1 - earlier.1 >= PER, "{:?}", sent);
        }
    }
}
