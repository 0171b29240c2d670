//! Form encoding, base64 and JSON texts, against tables and against other libraries.

use data_url::forgiving_base64;
use proptest::prelude::*;
use psn_api_wasm::encoding::{decode_base64, form, form_value, json_string, push_form};
use url::form_urlencoded;

use crate::samples::{any_text, config};

fn form_text(text: &str) -> String {
    let mut out = String::new();
    push_form(&mut out, text);
    out
}

#[test]
fn form_encoding_is_that_of_url_search_params() {
    for (text, expected) in [
        ("", ""),
        ("azAZ09*-._", "azAZ09*-._"),
        (" ", "+"),
        ("+", "%2B"),
        ("a b  c", "a+b++c"),
        (",()@~'!:/$&=?#", "%2C%28%29%40%7E%27%21%3A%2F%24%26%3D%3F%23"),
        ("\"<>\\^`{|}[];%", "%22%3C%3E%5C%5E%60%7B%7C%7D%5B%5D%3B%25"),
        ("\0\n\u{7f}", "%00%0A%7F"),
        ("é日😀", "%C3%A9%E6%97%A5%F0%9F%98%80"),
        ("\u{fffd}", "%EF%BF%BD"),
    ] {
        assert_eq!(form_text(text), expected, "{text:?}");
    }
}

#[test]
fn pairs_keep_their_order_and_their_empty_parts() {
    assert_eq!(form(&[]), "");
    assert_eq!(form(&[("b", "1"), ("a", ""), ("b", "&="), ("", "x")]), "b=1&a=&b=%26%3D&=x");
}

#[test]
fn the_first_value_of_a_key_is_read() {
    for (query, expected) in [
        ("code=v3.a", Some("v3.a")),
        ("?code=v3.a", Some("v3.a")),
        ("??code=v3.a", None),
        ("a=1&code=2&code=3", Some("2")),
        ("code", Some("")),
        ("code=", Some("")),
        ("code=a=b", Some("a=b")),
        ("c%6Fde=x", Some("x")),
        ("Code=x", None),
        ("xcode=1&codex=2", None),
        ("code=a+b%20c%2B", Some("a b c+")),
        ("code=%", Some("%")),
        ("code=%4", Some("%4")),
        ("code=%zz%41", Some("%zzA")),
        ("code=%e6%97%a5", Some("日")),
        ("code=%ff", Some("\u{fffd}")),
        ("code=日", Some("日")),
        ("", None),
        ("&&", None),
    ] {
        assert_eq!(form_value(query, "code").as_deref(), expected, "{query}");
    }
    assert_eq!(form_value("a&&b", ""), None, "an empty pair is no pair");
}

#[test]
fn base64_is_read_as_atob_reads_it() {
    for (text, expected) in [
        ("", Some("")),
        (" \t\n\x0c\r", Some("")),
        ("YQ==", Some("a")),
        ("YQ", Some("a")),
        ("YWI=", Some("ab")),
        ("YWI", Some("ab")),
        ("YWJj", Some("abc")),
        (" Y W\nJ\tj ", Some("abc")),
        ("Y Q = =", Some("a")),
        // The bits past the last byte are dropped.
        ("YR==", Some("a")),
        ("YWJ=", Some("ab")),
        ("YQ=", None),
        ("Y", None),
        ("YWJjZ", None),
        ("=", None),
        ("==", None),
        ("====", None),
        ("Y===", None),
        ("YQ==YQ==", None),
        ("YWJj====", None),
        ("YQ-_", None),
        ("YQ\u{b}=", None),
        ("é", None),
        ("YQ\u{a0}", None),
    ] {
        assert_eq!(decode_base64(text).as_deref(), expected.map(str::as_bytes), "{text:?}");
    }
    assert_eq!(decode_base64("+/+/").unwrap(), [0xfb, 0xff, 0xbf]);
}

#[test]
fn json_texts_are_escaped() {
    for (text, expected) in [
        ("", r#""""#),
        ("a\"b\\c/", r#""a\"b\\c/""#),
        ("\0\n\u{1f}\u{7f}", "\"\\u0000\\u000a\\u001f\u{7f}\""),
        ("é😀\u{2028}", "\"é😀\u{2028}\""),
    ] {
        assert_eq!(json_string(text), expected, "{text:?}");
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn forms_are_what_another_library_makes(pairs in prop::collection::vec((any_text(), any_text()), 0..5)) {
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        let theirs = form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
        prop_assert_eq!(form(&pairs), theirs);
    }

    #[test]
    fn values_are_what_another_library_reads(query in "[&=+%cCoO6fde4x?é\u{0}-]{0,16}", key in "[code+é]{0,4}") {
        let bare = query.strip_prefix('?').unwrap_or(&query);
        let theirs = form_urlencoded::parse(bare.as_bytes()).find(|(name, _)| *name == key);
        prop_assert_eq!(form_value(&query, &key), theirs.map(|(_, value)| value.into_owned()));
    }

    #[test]
    fn values_come_back(key in any_text(), value in any_text()) {
        // An empty pair is written as `=`, and read as one.
        prop_assert_eq!(form_value(&form(&[(&key, &value)]), &key), Some(value));
    }

    #[test]
    fn base64_is_what_another_library_reads(text in "[YWJj059+/= \n\u{b}é-]{0,12}") {
        prop_assert_eq!(decode_base64(&text), forgiving_base64::decode_to_vec(text.as_bytes()).ok());
    }

    #[test]
    fn json_texts_come_back(text in any_text()) {
        prop_assert_eq!(serde_json::from_str::<String>(&json_string(&text)).unwrap(), text);
    }
}
