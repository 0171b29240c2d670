//! Arguments in the path: each stays one segment, whatever it holds.

use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use psn_api_wasm::encoding::push_path_segment;
use psn_api_wasm::{Request, UnsafeSegment};
use url::Url;

use crate::builders::{Endpoint, endpoints, url_with};
use crate::samples::{any_text, config};

fn segment(text: &str) -> String {
    let mut out = String::new();
    push_path_segment(&mut out, text);
    out
}

#[test]
fn what_would_change_the_path_is_encoded() {
    for (text, expected) in [
        ("/", "%2F"),
        ("?", "%3F"),
        ("#", "%23"),
        ("%", "%25"),
        ("\\", "%5C"),
        (" ", "%20"),
        ("\0", "%00"),
        ("\t\r\n", "%09%0D%0A"),
        ("\u{1f}\u{7f}\u{80}", "%1F%7F%C2%80"),
        ("é", "%C3%A9"),
        ("日本", "%E6%97%A5%E6%9C%AC"),
        ("😀", "%F0%9F%98%80"),
        ("\u{feff}", "%EF%BB%BF"),
        ("../..", "..%2F.."),
        ("%2e%2E", "%252e%252E"),
        ("a/b c?d#é", "a%2Fb%20c%3Fd%23%C3%A9"),
    ] {
        assert_eq!(segment(text), expected, "{text:?}");
    }
}

/// PSN's own ids go byte for byte, and so does all other ASCII that paths can hold.
#[test]
fn all_else_stays() {
    for text in [
        "",
        "me",
        "1234567890123456789",
        "NPWR20188_00",
        "all",
        "some-Name_1",
        "...",
        "!\"$&'()*+,-.:;<=>@[]^_`{|}~",
        "$&$1:accountId",
    ] {
        assert_eq!(segment(text), text);
    }
}

#[test]
fn encoded_text_is_appended() {
    let mut out = String::from("a/");
    push_path_segment(&mut out, "/");
    assert_eq!(out, "a/%2F");
}

/// Every argument of the path of every builder, with the builder called with `hostile` there and usual ids elsewhere.
fn in_each_place(hostile: &str) -> Vec<(&'static Endpoint, &'static str, Vec<&str>)> {
    let mut places = Vec::new();
    for endpoint in endpoints() {
        for (place, argument) in endpoint.path.iter().enumerate() {
            let mut ids = vec!["usual"; endpoint.path.len()];
            ids[place] = hostile;
            places.push((endpoint, *argument, ids));
        }
    }
    places
}

#[test]
fn steps_in_the_tree_are_refused_by_name() {
    for step in [".", ".."] {
        for (endpoint, argument, ids) in in_each_place(step) {
            let error = (endpoint.build)(&ids).unwrap_err();
            let function = endpoint.js;
            assert_eq!(error, UnsafeSegment { function, argument });
            assert_eq!(
                error.to_string(),
                format!(
                    "{function} was called with {argument} \".\" or \"..\", which would change the path of the request"
                )
            );
        }
    }
}

#[test]
fn the_first_unsafe_argument_is_named() {
    let endpoint = endpoints().find(|endpoint| endpoint.js == "getUserTrophiesEarnedForTitle").unwrap();
    let argument = |ids: &[&str]| (endpoint.build)(ids).unwrap_err().argument;
    assert_eq!(argument(&["..", "..", ".."]), "accountId");
    assert_eq!(argument(&["a", ".", ".."]), "npCommunicationId");
}

/// What a URL parser, which decides where a request really goes, makes of a request.
fn parsed(request: &Request) -> (String, Vec<String>, Option<String>, Option<String>) {
    let url = Url::parse(&request.url).unwrap();
    (
        url.origin().ascii_serialization(),
        url.path_segments().unwrap().map(String::from).collect(),
        url.query().map(String::from),
        url.fragment().map(String::from),
    )
}

/// Builds with `id` in each place; the URL must be the usual one but for that segment, which is `id` when decoded.
fn stays_one_segment(id: &str) -> Result<(), TestCaseError> {
    for (endpoint, argument, ids) in in_each_place(id) {
        let name = endpoint.name;
        let built = (endpoint.build)(&ids);
        if matches!(id, "." | "..") {
            prop_assert!(built.is_err(), "{name} {argument}");
            continue;
        }
        let (origin, segments, query, fragment) = parsed(&built.unwrap().request);
        let usual = vec!["usual"; ids.len()];
        let (usual_origin, usual_segments, usual_query, _) = parsed(&(endpoint.build)(&usual).unwrap().request);
        prop_assert_eq!(origin, usual_origin, "{}", name);
        prop_assert_eq!(query, usual_query, "{}", name);
        prop_assert_eq!(fragment, None, "{}", name);
        prop_assert_eq!(segments.len(), usual_segments.len(), "{}", name);
        let mut ids = ids.iter().cycle();
        for (segment, usual_segment) in segments.iter().zip(&usual_segments) {
            let expected = if usual_segment == "usual" { ids.next().unwrap() } else { usual_segment.as_str() };
            prop_assert_eq!(percent_decode_str(segment).decode_utf8().unwrap(), expected, "{}", name);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_id_leaves_its_place_in_the_url(id in any_text()) {
        stays_one_segment(&id)?;
    }

    #[test]
    fn ids_of_the_form_that_psn_gives_out_are_sent_as_they_are(id in "[A-Za-z0-9_-]{1,40}") {
        for (endpoint, _, ids) in in_each_place(&id) {
            prop_assert_eq!((endpoint.build)(&ids).unwrap().request.url, url_with(endpoint.url, &ids));
        }
    }
}

#[test]
fn a_long_id_stays_one_segment() {
    stays_one_segment(&"../é".repeat(1 << 14)).unwrap();
}
