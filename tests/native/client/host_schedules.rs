//! The same schedules for the package's own loop: `tests/node/client/schedules.test.mjs` runs them in Node.

use std::env;
use std::fs;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use psn_api_wasm::client::CallTarget;
use serde_json::{Value, json};

use super::driver::Event;
use super::schedules::{PER, Schedule, schedule};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/node/client/schedules.jsonl");
const SCHEDULES: usize = 100;

#[test]
fn the_file_for_the_host_has_these_schedules() {
    let mut runner = TestRunner::deterministic();
    let schedules: Vec<_> =
        (0..SCHEDULES).map(|_| as_json(&schedule().new_tree(&mut runner).unwrap().current())).collect();
    if env::var_os("BLESS").is_some() {
        fs::write(FILE, schedules.iter().map(|schedule| format!("{schedule}\n")).collect::<String>()).unwrap();
    }
    // The values, not the text: the order of the keys depends on features that a whole workspace shares.
    let file = fs::read_to_string(FILE).unwrap();
    let kept: Vec<Value> = file.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(kept == schedules, "`BLESS=1 cargo test host_schedules` writes {FILE}");
}

fn as_json(schedule: &Schedule) -> Value {
    let Schedule { events, requests, max_wait, seed, trouble, has_npsso, has_tokens } = schedule;
    let events: Vec<_> = events.iter().map(|(time, event)| json!([time, event_as_json(event)])).collect();
    json!({
        "requests": requests,
        "per": PER,
        "maxWait": max_wait,
        // JavaScript's numbers do not hold all of it.
        "seed": seed.to_string(),
        "trouble": trouble,
        "hasNpsso": has_npsso,
        "hasTokens": has_tokens,
        "events": events,
    })
}

fn event_as_json(event: &Event) -> Value {
    match event {
        Event::Begin(CallTarget { is_read, of_account_and_title, title, .. }) => match title {
            Some(title) => json!({
                "begin": "title",
                "id": title.np_communication_id,
                "service": title.service,
                "ofAccount": of_account_and_title,
            }),
            None => json!({ "begin": if *is_read { "read" } else { "write" } }),
        },
        Event::Cancel(which) => json!({ "cancel": which % 1000 }),
        Event::ExpireTokens => json!("expireTokens"),
        Event::SignOut => json!("signOut"),
        Event::SetClock(by) => json!({ "setClock": by }),
    }
}
