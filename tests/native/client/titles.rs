//! What a call makes of PSN not knowing a title.

use psn_api_wasm::client::PsnErrorCode::*;
use psn_api_wasm::client::{CallTarget, Failure, Response, Step, TitleRef, TransportError};

use super::one_client::{Client, code, fails, read};
use super::{refusal, response, success};

fn of_title(service: Option<&'static str>, exists: bool) -> CallTarget {
    CallTarget::of_title(TitleRef::new("NPWR1", service, exists), false)
}

fn of_account_and_title(service: Option<&'static str>, exists: bool) -> CallTarget {
    CallTarget::of_title(TitleRef::new("NPWR1", service, exists), true)
}

fn missing() -> Response {
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
fn a_title_in_neither_service_was_not_found() {
    let mut client = Client::new();
    let mut call = client.sent(of_title(None, false));
    assert_eq!(client.answered(&mut call, &missing()), Step::Send);
    let failure = fails(client.answered(&mut call, &missing()));
    assert_eq!((failure.code, failure.psn_code, call.attempts()), (NotFound, Some(2_240_525), 2));
}

/// An account has nothing of it in either service: the title itself tells why.
#[test]
fn a_title_that_exists_was_never_played() {
    for (is_in, services) in
        [(Some("trophy"), &["trophy"][..]), (Some("trophy2"), &["trophy", "trophy2"]), (None, &["trophy", "trophy2"])]
    {
        let mut client = Client::new();
        let mut call = client.sent(of_account_and_title(None, false));
        assert_eq!(client.answered(&mut call, &missing()), Step::Send);
        let mut step = client.answered(&mut call, &missing());
        for service in services {
            assert_eq!((step, call.service()), (Step::CheckTitle, Some(*service)));
            let response = if is_in == Some(*service) { success() } else { missing() };
            step = client.answered(&mut call, &response);
        }
        let failure = fails(step);
        let expected = if is_in.is_some() { NeverPlayed } else { NotFound };
        assert_eq!((failure.code, failure.psn_code), (expected, Some(2_240_525)));
        assert_eq!(client.services.get("NPWR1"), is_in);

        // It is remembered.
        let mut call = client.sent(of_account_and_title(None, false));
        let mut step = client.answered(&mut call, &missing());
        if is_in.is_none() {
            assert_eq!(step, Step::Send);
            step = client.answered(&mut call, &missing());
        }
        assert_eq!(code(step), expected);
    }
}

#[test]
fn a_title_in_a_named_service_is_looked_for_only_there() {
    for (target, expected) in
        [(of_title(Some("trophy"), true), NotFound), (of_account_and_title(Some("trophy"), true), NeverPlayed)]
    {
        let mut client = Client::new();
        let mut call = client.sent(target);
        assert_eq!((call.service(), code(client.answered(&mut call, &missing()))), (Some("trophy"), expected));
    }
    for (response, expected) in [(missing(), NotFound), (success(), NeverPlayed)] {
        let mut client = Client::new();
        for is_known in [false, true] {
            let mut call = client.sent(of_account_and_title(Some("trophy"), false));
            let mut step = client.answered(&mut call, &missing());
            if !is_known {
                assert_eq!((step, call.service()), (Step::CheckTitle, Some("trophy")));
                step = client.answered(&mut call, &response);
            }
            assert_eq!(code(step), expected);
        }
    }
    let mut client = Client::new();
    client.services.remember("NPWR1", "trophy2");
    let mut call = client.sent(of_account_and_title(Some("trophy"), false));
    assert_eq!(code(client.answered(&mut call, &missing())), NotFound, "it is in the other one");
}

#[track_caller]
fn names_both(failure: &Failure) {
    assert_eq!((failure.code, failure.status), (NotFound, Some(404)));
    assert!(failure.message.contains("never played it, or PSN does not know"), "{failure}");
}

#[test]
fn a_failure_names_both_where_the_title_could_not_be_checked() {
    let refused = super::of_relay(403, RelayRefused);
    for response in [response(403, psn_api_wasm::client::BodyKind::Html), refused, refusal(403, 2_240_526)] {
        let mut client = Client::new();
        let mut call = client.sent(of_account_and_title(Some("trophy"), false));
        assert_eq!(client.answered(&mut call, &missing()), Step::CheckTitle);
        names_both(&fails(client.answered(&mut call, &response)));
    }
    let mut client = Client::new();
    let mut call = client.sent(of_account_and_title(Some("trophy"), false));
    client.answered(&mut call, &missing());
    for wait in [250, 500] {
        assert_eq!(client.failed(&mut call, TransportError::Timeout), Step::Wait(wait));
        assert_eq!(client.next(&mut call), Step::CheckTitle);
    }
    names_both(&fails(client.failed(&mut call, TransportError::Timeout)));

    let mut client = Client::limited_to(psn_api_wasm::client::Budget { requests: 1, per: 60_000 }, Some(0));
    let mut call = client.sent(of_account_and_title(Some("trophy"), false));
    names_both(&fails(client.answered(&mut call, &missing())));
}

#[test]
fn only_what_has_a_trophy_service_is_told_of_it() {
    let mut client = Client::new();
    let mut call = client.sent(read());
    let failure = fails(client.answered(&mut call, &missing()));
    assert!(!failure.message.contains("npServiceName") && failure.message.contains("PSN says"), "{failure}");
    let mut call = client.sent(of_title(Some("trophy"), false));
    let failure = fails(client.answered(&mut call, &missing()));
    assert!(failure.message.contains("npServiceName") && failure.message.contains("PSN says"), "{failure}");
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
