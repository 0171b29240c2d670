//! Which tokens are good, and what an NPSSO looks like.

use psn_api_wasm::client::{PsnErrorCode, Session, Tokens, npsso};

use super::{HOUR, MINUTE, NOW, SECOND, tokens};

const NPSSO: &str = "psnSimDemoOwner1111111111111111111111111111111111111111111111111";

#[test]
fn an_npsso_is_read_from_what_people_paste() {
    let pasted = [
        String::from(NPSSO),
        format!("  {NPSSO}\n"),
        format!("{{\"npsso\":\"{NPSSO}\"}}"),
        format!("\n{{ \"npsso\" : \"{NPSSO}\" }}\r\n"),
    ];
    for text in pasted {
        assert_eq!(npsso(&text).unwrap(), NPSSO, "{text:?}");
    }
    let wrong = [
        String::new(),
        format!("{NPSSO}1"),
        String::from(&NPSSO[1..]),
        format!("\"{NPSSO}\""),
        format!("{{\"npsso\":\"{}\"}}", &NPSSO[1..]),
        format!("{{\"other\":\"{NPSSO}\"}}"),
        format!("{}é", &NPSSO[2..]),
        format!("{}-", &NPSSO[1..]),
    ];
    for text in wrong {
        let failure = npsso(&text).unwrap_err();
        assert_eq!(failure.code, PsnErrorCode::NpssoMalformed, "{text:?}");
        assert!(!failure.message.contains("psnSimDemo"));
    }
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
    let session = Session::new(None, Some(Tokens { expires_in: Some(30.0), ..tokens("one", NOW) }));
    assert_eq!(session.access_token(NOW + 15 * SECOND - 1), Some("one"));
    assert_eq!(session.access_token(NOW + 15 * SECOND), None);
}

#[test]
fn tokens_without_a_clock_are_used_until_they_are_refused() {
    let unknown = [
        Tokens { obtained_at: None, ..tokens("one", NOW) },
        Tokens { expires_in: None, ..tokens("one", NOW) },
        Tokens { obtained_at: Some(f64::NAN), ..tokens("one", NOW) },
        Tokens { expires_in: Some(f64::NAN), ..tokens("one", NOW) },
        Tokens { expires_in: Some(0.0), ..tokens("one", NOW) },
        // The clock has been set back since.
        tokens("one", NOW + 101 * HOUR),
    ];
    for tokens in unknown {
        let mut session = Session::new(None, Some(tokens));
        assert_eq!(session.access_token(NOW + 100 * HOUR), Some("one"));
        session.refused(session.generation());
        assert_eq!(session.access_token(NOW + 100 * HOUR), None);
    }
}

#[test]
fn a_late_refusal_does_not_touch_new_tokens() {
    let mut session = Session::new(None, Some(tokens("one", NOW)));
    let sent_with = session.generation();
    session.refused(sent_with);
    session.install(tokens("two", NOW));
    session.refused(sent_with);
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
