//! What a call makes of PSN not knowing a title.

use psn_api_wasm::client::PsnErrorCode::*;
use psn_api_wasm::client::{Answer, Step, Target, TitleRef};

use super::one_client::{Client, code, fails, read};
use super::{refusal, success};

fn of_title(service: Option<&'static str>, exists: bool) -> Target {
    Target { title: Some(TitleRef { np_communication_id: String::from("NPWR1"), service, exists }), ..read() }
}

fn of_account_and_title(service: Option<&'static str>, exists: bool) -> Target {
    Target { of_account_and_title: true, ..of_title(service, exists) }
}

fn missing() -> Answer {
    refusal(404, 2_240_525)
}

#[test]
fn a_title_by_its_id_is_looked_for_in_both_services() {
    let mut client = Client::new();
    let mut call = client.sent(of_title(None, false));
    assert_eq!(call.service(), Some("trophy2"));
    assert_eq!(client.answered(&mut call, &missing()), Step::Send);
    assert_eq!(call.service(), Some("trophy"));
    assert_eq!(client.answered(&mut call, &success()), Step::Done);
    assert_eq!(client.sent(of_title(None, false)).service(), Some("trophy"), "is remembered");
}

#[test]
fn a_title_in_neither_service_was_not_found_or_never_played() {
    for (target, expected) in [(of_title(None, false), NotFound), (of_account_and_title(None, false), NeverPlayed)] {
        let mut client = Client::new();
        let mut call = client.sent(target);
        assert_eq!(client.answered(&mut call, &missing()), Step::Send);
        let failure = fails(client.answered(&mut call, &missing()));
        assert_eq!((failure.code, failure.psn_code, call.attempts()), (expected, Some(2_240_525), 2));
    }
}

#[test]
fn a_title_in_a_named_service_is_looked_for_only_there() {
    for (target, expected) in [
        (of_title(Some("trophy"), true), NotFound),
        (of_account_and_title(Some("trophy"), false), NotFound),
        (of_account_and_title(Some("trophy"), true), NeverPlayed),
    ] {
        let mut client = Client::new();
        let mut call = client.sent(target);
        assert_eq!((call.service(), code(client.answered(&mut call, &missing()))), (Some("trophy"), expected));
    }
}

#[test]
fn a_title_that_was_found_before_was_never_played() {
    let mut client = Client::new();
    let mut found = client.sent(of_title(Some("trophy"), false));
    client.answered(&mut found, &success());
    let mut call = client.sent(of_account_and_title(None, false));
    assert_eq!(call.service(), Some("trophy"));
    assert_eq!(code(client.answered(&mut call, &missing())), NeverPlayed);

    let mut client = Client::new();
    let mut call = client.sent(of_account_and_title(None, false));
    client.services.remember("NPWR1", "trophy2");
    assert_eq!(code(client.answered(&mut call, &missing())), NeverPlayed, "found by another call meanwhile");
}
