//! The rules by which answers are read.

use proptest::prelude::*;
use psn_api_wasm::encoding::form;
use psn_api_wasm::reply::{
    NO_ACCESS_CODE, SignInRefused, TOKEN_MEMBERS, UNEXPECTED_ERROR, access_code, next_available,
};

use crate::samples::{any_text, config};

const REDIRECT: &str = "com.scee.psxandroid.scecompcall://redirect";

fn code(location: &str) -> Result<Option<String>, Option<u32>> {
    access_code(Some(location)).map_err(|refused| refused.code)
}

#[test]
fn the_code_of_a_sign_in_that_succeeds() {
    for (query, expected) in [
        ("/?code=v3.AbC123&cid=1-2", "v3.AbC123"),
        ("/?code=v3.a%2Bb+c%3D&cid=1", "v3.a+b c="),
        ("/?code=first&code=second", "first"),
        ("/?code=", ""),
        ("/?code=a&next=redirect/?code=b", "a"),
    ] {
        assert_eq!(code(&format!("{REDIRECT}{query}")), Ok(Some(expected.to_owned())), "{query}");
    }
}

/// psn-api calls these successes and resolves with `null`.
#[test]
fn a_code_that_is_not_where_it_was_asked_for() {
    for location in [
        "com.scee.psxandroid.scecompcall://redirect?code=v3.a",
        "https://example.com/?code=v3.a",
        "?code=v3.a",
        "https://example.com/redirect/?next=?code=v3.a",
    ] {
        assert_eq!(code(location), Ok(None), "{location}");
    }
}

#[test]
fn a_sign_in_that_fails_says_why_where_psn_does() {
    for (location, expected) in [
        ("https://my.account.sony.com/sonyacct/signin/?a=b&error=login_required&error_code=4165", Some(4165)),
        ("https://example.com/?error_code=20", Some(20)),
        ("https://example.com/?error_code=4165&error_code=1", Some(4165)),
        ("https://example.com/?error_code=none", None),
        ("https://example.com/?error_code=", None),
        ("https://example.com/?error_code=99999999999", None),
        ("https://example.com/?error_code=-1", None),
        ("https://example.com/", None),
        ("", None),
        // The code has to come first, or psn-api does not see it.
        ("com.scee.psxandroid.scecompcall://redirect/?cid=1&code=v3.a", None),
        ("com.scee.psxandroid.scecompcall://redirect/?Code=v3.a", None),
    ] {
        assert_eq!(code(location), Err(expected), "{location}");
    }
    assert_eq!(access_code(None), Err(SignInRefused { code: None }));
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_code_comes_back(text in any_text(), cid in any_text()) {
        let query = form(&[("code", &text), ("cid", &cid)]);
        prop_assert_eq!(code(&format!("{REDIRECT}/?{query}")), Ok(Some(text)));
    }

    #[test]
    fn no_location_is_too_strange(location in any_text()) {
        let _ = code(&location);
    }
}

/// The header counts seconds, `Date` milliseconds.
#[test]
fn when_psn_may_be_asked_again() {
    assert_eq!(next_available("1763631000"), Some(1_763_631_000_000));
    assert_eq!(next_available(" 0\t"), Some(0));
    assert_eq!(next_available("4294967295"), Some(4_294_967_295_000));
    for unclear in ["", " ", "soon", "-1", "1.5", "1e9", "0x10", "1763631000000", "Thu, 20 Nov 2025 09:30:00 GMT", "１"]
    {
        assert_eq!(next_available(unclear), None, "{unclear:?}");
    }
}

#[test]
fn tokens_are_renamed_and_keep_their_order() {
    let theirs = TOKEN_MEMBERS.map(|(theirs, _)| theirs);
    assert_eq!(
        theirs,
        ["access_token", "expires_in", "id_token", "refresh_token", "refresh_token_expires_in", "scope", "token_type"]
    );
    for (theirs, ours) in TOKEN_MEMBERS {
        let mut words = theirs.split('_');
        let mut name = words.next().unwrap().to_owned();
        for word in words {
            name.push_str(&word[..1].to_uppercase());
            name.push_str(&word[1..]);
        }
        assert_eq!(ours, name);
    }
}

/// Programs compare these.
#[test]
fn messages_are_psn_apis_to_the_letter() {
    assert_eq!(UNEXPECTED_ERROR, "Unexpected Error");
    assert_eq!(
        NO_ACCESS_CODE,
        concat!(
            "\n",
            "      There was a problem retrieving your PSN access code. Is your NPSSO code valid?\n",
            "      To get a new NPSSO code, visit https://ca.account.sony.com/api/v1/ssocookie.\n",
            "    "
        )
    );
}
