//! What is passed on, and with what.

use psn_api_wasm::relay::{DEFAULT_READS, ForwardedRequest, Options, PAGE_HEADERS, RelayResponse, ResponseBody};

use super::{AUTHORIZE, ORIGIN, SUMMARY, TOKEN, decide, options, signed_in, values};

const NPSSO: (&str, &str) = ("x-psn-npsso", "invented");
const LISTED: (&str, &str) = ("origin", ORIGIN);
const AUTHORIZATION: (&str, &str) = ("authorization", "Bearer invented.token");

fn pass(method: &str, target: &str, headers: &[(&str, &str)]) -> ForwardedRequest {
    decide(options(), method, target, headers).unwrap()
}

fn status(options: Options, method: &str, target: &str, headers: &[(&str, &str)]) -> u16 {
    decide(options, method, target, headers).map_or_else(|answer| answer.status, |_| 200)
}

fn headers(pass: &ForwardedRequest) -> Vec<(&str, &str)> {
    pass.headers.iter().map(|(name, value)| (*name, &**value)).collect()
}

#[test]
fn a_read_goes_with_the_pages_token() {
    let pass = pass(
        "GET",
        SUMMARY,
        &[LISTED, AUTHORIZATION, ("content-type", "application/json"), ("accept-language", "de, en;q=0.5")],
    );
    assert_eq!(pass.url, format!("https:/{SUMMARY}"));
    assert_eq!((pass.method.as_str(), pass.takes_body, pass.is_sign_in), ("GET", false, false));
    assert_eq!(
        headers(&pass),
        [
            ("Authorization", "Bearer invented.token"),
            ("Content-Type", "application/json"),
            ("Accept-Language", "de, en;q=0.5"),
        ]
    );
    assert!(!format!("{pass:?}").contains("invented"));
}

#[test]
fn signing_in_goes_with_the_npsso_as_a_cookie_and_nothing_else() {
    let pass = pass("GET", AUTHORIZE, &[LISTED, NPSSO, AUTHORIZATION, ("content-type", "text/plain")]);
    assert_eq!(headers(&pass), [("Cookie", "npsso=invented")]);
    assert!(pass.is_sign_in);
    for (method, target, headers, expected) in [
        ("GET", AUTHORIZE, &[] as &[_], 400),
        ("POST", AUTHORIZE, &[NPSSO], 405),
        ("GET", SUMMARY, &[NPSSO], 400),
        ("POST", TOKEN, &[NPSSO], 400),
    ] {
        assert_eq!(status(options(), method, target, headers), expected, "{method} {target}");
    }
    for value in ["", " ", "a;b", "a,b", "a b", "a\"b", "a\r\nb", "é", "a\0", "a%3Bb", &"a".repeat(257)] {
        let expected = if value.len() > 256 { 413 } else { 400 };
        assert_eq!(status(options(), "GET", AUTHORIZE, &[("x-psn-npsso", value)]), expected, "{value:?}");
    }
}

#[test]
fn a_token_request_goes_with_its_body() {
    let form = ("content-type", "application/x-www-form-urlencoded");
    let pass = pass("POST", TOKEN, &[("authorization", "Basic aW52ZW50ZWQ="), form, ("content-length", "65536")]);
    assert!(pass.takes_body && !pass.is_sign_in);
    assert_eq!(headers(&pass), [("Authorization", "Basic aW52ZW50ZWQ="), ("Content-Type", form.1)]);
    assert_eq!(status(options(), "POST", TOKEN, &[("content-length", "65537")]), 413);
}

#[test]
fn headers_are_what_they_should_be_or_nothing_is_sent() {
    for (name, value, expected) in [
        ("authorization", "invented", 400),
        ("authorization", "Bearer a, Bearer b", 400),
        ("authorization", "Bearer a b", 400),
        ("authorization", "Bearer a\r\nCookie: b", 400),
        ("authorization", "bearer a", 400),
        ("authorization", "Bearer ", 400),
        ("authorization", "", 400),
        ("content-type", "application/json, text/html", 400),
        ("content-type", "a\nb", 400),
        ("accept-language", "de\r\nX: y", 400),
        ("accept-language", "<script>", 400),
        ("accept-language", "日本語", 400),
        ("accept-language", "", 200),
    ] {
        assert_eq!(status(options(), "GET", SUMMARY, &[(name, value)]), expected, "{name}: {value}");
    }
    let long = |length: usize| format!("Bearer {}", "a".repeat(length - 7));
    assert_eq!(status(options(), "GET", SUMMARY, &[("authorization", &long(8192))]), 200);
    assert_eq!(status(options(), "GET", SUMMARY, &[("authorization", &long(8193))]), 413);
    assert_eq!(status(options(), "GET", SUMMARY, &[("accept-language", &"a".repeat(257))]), 413);
    // All else does not even get here.
    assert!(!PAGE_HEADERS.contains(&"cookie"));
}

#[test]
fn only_pages_of_listed_origins_are_answered() {
    for origin in
        ["https://evil.example", "null", "*", "", "https://trophies.example.evil.example", "https://Trophies.example"]
    {
        for method in ["GET", "POST", "OPTIONS"] {
            let headers = &[("origin", origin), ("access-control-request-method", "GET"), AUTHORIZATION];
            let answer = decide(options(), method, SUMMARY, headers).unwrap_err();
            assert_eq!(answer.status, 403, "{method} {origin}");
            assert!(values(&answer, "Access-Control-Allow-Origin").is_empty());
            assert_eq!(values(&answer, "Vary"), ["Origin"]);
        }
    }
    assert_eq!(status(Options::default(), "GET", SUMMARY, &[LISTED]), 403, "none is listed by default");
    assert_eq!(status(Options::default(), "GET", SUMMARY, &[]), 200, "same-origin reads name none");
}

#[test]
fn a_preflight_is_answered_without_asking_psn() {
    let answer =
        decide(options(), "OPTIONS", "/anything", &[LISTED, ("access-control-request-method", "POST")]).unwrap_err();
    assert_eq!((answer.status, &answer.body), (204, &ResponseBody::Empty));
    for (name, value) in [
        ("Access-Control-Allow-Origin", ORIGIN),
        ("Access-Control-Allow-Methods", "GET, POST"),
        ("Access-Control-Allow-Headers", "Authorization, Content-Type, Accept-Language, X-Psn-Npsso"),
        ("Access-Control-Max-Age", "7200"),
        ("Vary", "Origin"),
    ] {
        assert_eq!(values(&answer, name), [value], "{name}");
    }
    assert!(values(&answer, "Access-Control-Allow-Credentials").is_empty());
    assert_eq!(status(options(), "OPTIONS", SUMMARY, &[LISTED]), 405, "no preflight");
    assert_eq!(status(options(), "OPTIONS", SUMMARY, &[("access-control-request-method", "GET")]), 405, "nor this");
}

#[test]
fn methods_are_as_allowed() {
    for method in ["PUT", "PATCH", "DELETE", "HEAD", "TRACE", "CONNECT", "get", "GET ", "PROPFIND", ""] {
        let RelayResponse { status, headers, .. } = decide(options(), method, SUMMARY, &[LISTED]).unwrap_err();
        assert_eq!(status, 405, "{method}");
        assert!(headers.contains(&("Allow", "GET, POST".into())));
    }
    let more = Options { methods: vec![String::from("DELETE")], ..options() };
    assert_eq!(status(more.clone(), "DELETE", SUMMARY, &[]), 200);
    assert_eq!(status(more, "GET", SUMMARY, &[]), 405);
}

#[test]
fn signed_in_only_the_named_reads_go_through_and_without_the_pages_credentials() {
    let options = || signed_in(&DEFAULT_READS);
    let passed = decide(options(), "GET", SUMMARY, &[LISTED, AUTHORIZATION, ("accept-language", "ja")]).unwrap();
    assert_eq!(headers(&passed), [("Accept-Language", "ja")]);
    // What would be refused if it were sent is not even looked at.
    assert_eq!(status(options(), "GET", SUMMARY, &[LISTED, ("authorization", "nonsense")]), 200);
    let friends = "/m.np.playstation.com/api/userProfile/v1/internal/users/me/friends";
    for (method, target, expected) in [
        ("GET", friends, 403),
        ("GET", AUTHORIZE, 403),
        ("GET", "/m.np.playstation.com/api/userProfile/v1/internal/users/1/basicPresences?type=primary", 403),
        ("POST", TOKEN, 405),
        ("POST", SUMMARY, 405),
        ("DELETE", SUMMARY, 405),
    ] {
        assert_eq!(status(options(), method, target, &[LISTED]), expected, "{method} {target}");
    }
    assert_eq!(status(options(), "GET", SUMMARY, &[LISTED, NPSSO]), 400);
    assert_eq!(status(options(), "GET", SUMMARY, &[]), 403, "nobody vouches for it");
    assert_eq!(status(Options { has_authorize: true, ..options() }, "GET", SUMMARY, &[]), 200, "the program will");
    assert_eq!(status(signed_in(&["getUserTitles"]), "GET", SUMMARY, &[LISTED]), 403, "not named");
    let preflight = &[LISTED, ("access-control-request-method", "GET")];
    let answer = decide(options(), "OPTIONS", SUMMARY, preflight).unwrap_err();
    assert_eq!(values(&answer, "Access-Control-Allow-Methods"), ["GET"]);
    assert_eq!(values(&answer, "Access-Control-Allow-Headers"), ["Authorization, Content-Type, Accept-Language"]);
}

#[test]
fn psn_may_be_elsewhere() {
    let options = Options { base_url: Some(String::from("http://127.0.0.1:8080/sim/")), ..options() };
    let pass = decide(options, "GET", SUMMARY, &[]).unwrap();
    assert_eq!(pass.url, format!("http://127.0.0.1:8080/sim{SUMMARY}"));
}
