//! Which tokens are good, and until when.

use psn_api_wasm::client::{Failure, PsnErrorCode, Session, Tokens, millis, millis_of_seconds};

use super::{HOUR, MINUTE, NOW, SECOND, tokens};

const NPSSO: &str = "psnSimDemoOwner1111111111111111111111111111111111111111111111111";

fn unauthorized() -> Failure {
    Failure::new(PsnErrorCode::Unauthorized, "No.")
}

#[test]
fn an_access_token_is_used_until_a_minute_before_its_end() {
    let session = Session::new(None, Some(tokens("one", NOW)));
    let end = NOW + 3599 * SECOND;
    assert_eq!(session.access_token(NOW), Some("one"));
    assert_eq!(session.access_token(end - MINUTE - 1), Some("one"));
    assert_eq!(session.access_token(end - MINUTE), None);
}

#[test]
fn a_short_lived_access_token_is_used_for_half_its_life() {
    let session = Session::new(None, Some(Tokens { expires_in: Some(30 * SECOND), ..tokens("one", NOW) }));
    assert_eq!(session.access_token(NOW + 15 * SECOND - 1), Some("one"));
    assert_eq!(session.access_token(NOW + 15 * SECOND), None);
}

#[test]
fn tokens_without_a_clock_are_used_until_they_are_refused() {
    let unknown = [
        Tokens { obtained_at: None, ..tokens("one", NOW) },
        Tokens { expires_in: None, ..tokens("one", NOW) },
        Tokens { obtained_at: millis(f64::NAN), ..tokens("one", NOW) },
        Tokens { expires_in: millis_of_seconds(f64::NAN), ..tokens("one", NOW) },
        Tokens { expires_in: Some(0), ..tokens("one", NOW) },
        // The clock has been set back since.
        tokens("one", NOW + 101 * HOUR),
    ];
    for tokens in unknown {
        let mut session = Session::new(None, Some(tokens));
        assert_eq!(session.access_token(NOW + 100 * HOUR), Some("one"));
        session.refused(session.generation(), &unauthorized());
        assert_eq!(session.access_token(NOW + 100 * HOUR), None);
    }
}

#[test]
fn a_late_refusal_does_not_touch_new_tokens() {
    let mut session = Session::new(None, Some(tokens("one", NOW)));
    let sent_with = session.generation();
    session.refused(sent_with, &unauthorized());
    session.install(tokens("two", NOW));
    session.refused(sent_with, &unauthorized());
    assert_eq!(session.access_token(NOW), Some("two"));
}

#[test]
fn a_session_ends_with_its_refresh_token() {
    let session = Session::new(None, Some(tokens("one", NOW)));
    assert_eq!(session.expires_at(), Some(NOW + 5_183_999 * SECOND));
    for tokens in [
        Tokens { obtained_at: None, ..tokens("one", NOW) },
        Tokens { refresh_token_expires_in: None, ..tokens("one", NOW) },
        Tokens { refresh_token: None, ..tokens("one", NOW) },
    ] {
        assert_eq!(Session::new(None, Some(tokens)).expires_at(), None);
    }
    assert_eq!(Session::new(Some(String::from(NPSSO)), None).expires_at(), None);
}

const DAY: u64 = 24 * HOUR;

/// A refresh token lives ten days, an NPSSO two months.
#[test]
fn a_session_with_an_npsso_goes_on_until_that_ends() {
    let ten_days = Tokens { refresh_token_expires_in: Some(10 * DAY), ..tokens("one", NOW) };
    let mut session = Session::new(Some(String::from(NPSSO)), Some(ten_days));
    assert_eq!((session.expires_at(), session.tokens_expire_at()), (None, Some(NOW + 10 * DAY)));
    session.set_npsso_end(Some(NOW + 60 * DAY));
    assert_eq!((session.expires_at(), session.tokens_expire_at()), (Some(NOW + 60 * DAY), Some(NOW + 10 * DAY)));
    session.install(tokens("two", NOW));
    assert_eq!(session.expires_at(), Some(NOW + 60 * DAY));
    session.sign_out();
    assert_eq!((session.expires_at(), session.tokens_expire_at()), (None, None));
}

#[test]
fn an_access_token_alone_works_until_its_end() {
    let alone = Tokens { refresh_token: None, ..tokens("one", NOW) };
    let mut session = Session::new(None, Some(alone));
    assert_eq!((session.expires_at(), session.tokens_expire_at()), (None, Some(NOW + 3599 * SECOND)));
    session.set_npsso_end(Some(NOW));
    assert_eq!(session.expires_at(), None, "there is no NPSSO");
}

#[test]
fn the_end_of_a_session_is_told_once_some_days_ahead() {
    let mut session = Session::new(Some(String::from(NPSSO)), None);
    assert_eq!((session.expiring_at(5 * DAY), session.expiring(5 * DAY, NOW)), (None, None));
    let end = NOW + 8 * DAY;
    session.set_npsso_end(Some(end));
    assert_eq!(session.expiring_at(5 * DAY), Some(NOW + 3 * DAY));
    assert_eq!(session.expiring(5 * DAY, NOW + 3 * DAY - 1), None);
    assert_eq!(session.expiring(5 * DAY, NOW + 3 * DAY), Some(end));
    assert_eq!((session.expiring(5 * DAY, NOW + 4 * DAY), session.expiring_at(5 * DAY)), (None, None));
    session.set_npsso_end(Some(end + DAY));
    assert_eq!(session.expiring(5 * DAY, NOW + 4 * DAY), Some(end + DAY));
}

#[test]
fn numbers_of_javascript_become_times() {
    assert_eq!((millis(1.5), millis(0.0)), (Some(1), Some(0)));
    assert_eq!((millis_of_seconds(3599.0), millis_of_seconds(0.5)), (Some(3599 * SECOND), Some(500)));
    for number in [f64::NAN, f64::INFINITY, -1.0] {
        assert_eq!((millis(number), millis_of_seconds(number)), (None, None), "{number}");
    }
    assert_eq!(millis_of_seconds(0.0), None);
}

#[test]
fn signing_out_forgets_everything() {
    let mut session = Session::new(Some(String::from(NPSSO)), Some(tokens("one", NOW)));
    session.sign_out();
    assert_eq!((session.access_token(NOW), session.tokens(), session.expires_at()), (None, None, None));
}

#[test]
fn no_secret_is_shown() {
    let session = Session::new(Some(String::from(NPSSO)), Some(tokens("hush-access", NOW)));
    let shown = format!("{session:?}");
    assert!(shown.contains("3599") && shown.contains("has_npsso: true"), "{shown}");
    for secret in [NPSSO, "hush-access", "\"refresh\""] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
