//! Which URLs can stand in PSN's place.

use proptest::prelude::*;
use psn_api_wasm::base_url::{BaseUrlError, base_url, routed};
use url::Url;

use crate::samples::{any_text, config};

#[test]
fn web_addresses_are_taken_without_slashes_at_their_end() {
    for (href, expected) in [
        ("http://127.0.0.1:4870/", "http://127.0.0.1:4870"),
        ("https://relay.example/psn", "https://relay.example/psn"),
        ("https://relay.example/psn//", "https://relay.example/psn"),
        ("https://relay.example/a@b", "https://relay.example/a@b"),
        ("HTTPS://relay.example", "HTTPS://relay.example"),
    ] {
        assert_eq!(base_url(href), Ok(expected));
    }
}

#[test]
fn what_asks_the_wrong_address_is_refused() {
    for (href, expected) in [
        ("", BaseUrlError::NotHttp),
        ("/psn", BaseUrlError::NotHttp),
        ("ftp://h/", BaseUrlError::NotHttp),
        ("httpé://h/", BaseUrlError::NotHttp),
        ("http:///path", BaseUrlError::NotHttp),
        ("http://h/?", BaseUrlError::Query),
        ("http://h/?a=b", BaseUrlError::Query),
        ("http://h?", BaseUrlError::Query),
        ("http://h/#", BaseUrlError::Fragment),
        ("http://h/?#", BaseUrlError::Fragment),
        ("http://user@h/", BaseUrlError::Credentials),
        ("http://user:password@h/", BaseUrlError::Credentials),
        ("http://:@h/", BaseUrlError::Credentials),
    ] {
        assert_eq!(base_url(href), Err(expected), "{href}");
    }
}

#[test]
fn refusals_do_not_repeat_the_url() {
    for href in ["http://user:secret@h/", "http://h/?secret", "http://h/#secret", "secret://h/"] {
        assert!(!base_url(href).unwrap_err().to_string().contains("secret"), "{href}");
    }
}

#[test]
fn the_host_of_psn_becomes_the_first_segment() {
    for base in ["http://127.0.0.1:4870", "http://127.0.0.1:4870/"] {
        assert_eq!(
            routed("https://m.np.playstation.com/api/x?a=b", base),
            "http://127.0.0.1:4870/m.np.playstation.com/api/x?a=b"
        );
    }
    assert_eq!(routed("http://127.0.0.1/x", "https://relay.example"), "http://127.0.0.1/x");
}

proptest! {
    #![proptest_config(config())]

    /// Whatever is taken leads to the same host, and below the same path.
    #[test]
    fn a_routed_url_stays_below_its_base(path in any_text(), credentials in "(|a@|a:b@|@)", end in "(|[?]|#|/|[?]a)") {
        let Ok(parsed) = Url::parse(&format!("http://{credentials}h.example/{path}{end}")) else { return Ok(()) };
        if let Ok(base) = base_url(parsed.as_str()) {
            let routed = Url::parse(&routed("https://m.np.playstation.com/api/x", base)).unwrap();
            prop_assert_eq!(routed.host_str(), Some("h.example"));
            prop_assert!(routed.path().ends_with("/m.np.playstation.com/api/x"), "{}", routed);
            prop_assert!(routed.path().starts_with(parsed.path().trim_end_matches('/')), "{}", routed);
            prop_assert!(routed.username().is_empty() && routed.query().is_none() && routed.fragment().is_none());
        }
    }
}
