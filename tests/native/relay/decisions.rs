//! What is passed on, and with what.

use psn_api_wasm::relay::{
    DEFAULT_READS, Fields, ForwardedRequest, Options, PAGE_HEADERS, PageBody, PageRequest, Policy, RelayResponse,
    ResponseBody,
};

use super::{AUTHORIZE, ORIGIN, SUMMARY, TOKEN, decide, message, options, signed_in, values};

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
    pass.headers.iter().map(|(name, value)| (name.as_ref(), value.as_str())).collect()
}

#[test]
fn a_read_goes_with_the_pages_token() {
    let pass = pass(
        "GET",
        SUMMARY,
        &[LISTED, AUTHORIZATION, ("content-type", "application/json"), ("accept-language", "de, en;q=0.5")],
    );
    assert_eq!(pass.url, format!("https:/{SUMMARY}"));
    assert_eq!((pass.method.as_str(), pass.body), ("GET", PageBody::Ignored));
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
    assert_eq!(pass.body, PageBody::AsIs);
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
        assert!(headers.contains(&("Allow".into(), "GET, POST".into())));
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
        ("POST", TOKEN, 403),
        ("POST", AUTHORIZE, 403),
        ("GET", NPSSO_PAGE, 403),
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
fn signed_in_a_page_that_signs_in_is_told_that_it_need_not() {
    for (method, target) in [("GET", AUTHORIZE), ("POST", AUTHORIZE), ("POST", TOKEN), ("GET", NPSSO_PAGE)] {
        let refused = decide(signed_in(&DEFAULT_READS), method, target, &[LISTED, NPSSO]).unwrap_err();
        assert!(message(&refused).contains("signs in by itself"), "{refused:?}");
    }
    let friends = "/m.np.playstation.com/api/userProfile/v1/internal/users/me/friends";
    let refused = decide(signed_in(&DEFAULT_READS), "GET", friends, &[LISTED]).unwrap_err();
    assert_eq!(message(&refused), "The relay does not do this for pages.");
}

#[test]
fn what_another_site_asks_without_an_origin_is_not_passed_on() {
    let vouched = || Options { has_authorize: true, ..signed_in(&DEFAULT_READS) };
    for (site, expected) in
        [("cross-site", 403), ("same-site", 403), ("cross-site, none", 403), ("same-origin", 200), ("none", 200)]
    {
        let from = ("sec-fetch-site", site);
        for options in [options(), Options::default(), vouched()] {
            assert_eq!(status(options, "GET", SUMMARY, &[from]), expected, "{site}");
        }
        for options in [options(), vouched()] {
            assert_eq!(status(options, "GET", SUMMARY, &[from, LISTED]), 200, "{site} of a listed origin");
        }
    }
}

#[test]
fn psn_may_be_elsewhere() {
    let options = Options { base_url: Some(String::from("http://127.0.0.1:8080/sim/")), ..options() };
    let pass = decide(options, "GET", SUMMARY, &[]).unwrap();
    assert_eq!(pass.url, format!("http://127.0.0.1:8080/sim{SUMMARY}"));
}

const JSON: (&str, &str) = ("content-type", "application/json");
const NPSSO_PAGE: &str = "/ca.account.sony.com/api/v1/ssocookie";

fn fields(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| (String::from(*name), String::from(*value))).collect()
}

#[test]
fn signing_in_may_come_as_json() {
    for target in [AUTHORIZE, NPSSO_PAGE] {
        let mut pass = pass("POST", target, &[LISTED, AUTHORIZATION, JSON]);
        assert_eq!((pass.method.as_str(), pass.body), ("GET", PageBody::Fields(Fields::Npsso)), "{target}");
        assert_eq!(headers(&pass), []);
        assert_eq!(pass.take_fields(&fields(&[("npsso", "invented")])), Ok(None));
        assert_eq!(headers(&pass), [("Cookie", "npsso=invented")]);
        assert!(!format!("{pass:?}").contains("invented"));
    }
    let mut pass = pass("POST", AUTHORIZE, &[("content-type", "Application/JSON; charset=utf-8")]);
    for wrong in [
        &[] as &[_],
        &[("npsso", "a;b")],
        &[("npsso", "")],
        &[("npsso", "a\r\nb")],
        &[("npsso", &"a".repeat(257))],
        &[("npsso", "a"), ("x", "b")],
        &[("NPSSO", "a")],
        &[("x", "a")],
    ] {
        assert!(pass.take_fields(&fields(wrong)).is_err(), "{wrong:?}");
        assert_eq!(headers(&pass), []);
    }
    for (headers, expected) in [
        (&[JSON, NPSSO] as &[_], 400),
        (&[], 405),
        (&[("content-type", "application/x-www-form-urlencoded")], 405),
        (&[("content-type", "text/plain")], 405),
        (&[("content-type", "application/jsonp")], 405),
        (&[JSON, ("content-length", "65537")], 413),
    ] {
        for target in [AUTHORIZE, NPSSO_PAGE] {
            assert_eq!(status(options(), "POST", target, headers), expected, "{headers:?}");
        }
    }
    let reads_only = Options { methods: vec![String::from("GET")], ..options() };
    assert_eq!(status(reads_only, "POST", AUTHORIZE, &[JSON]), 405);
    assert_eq!(status(signed_in(&DEFAULT_READS), "POST", AUTHORIZE, &[LISTED, JSON]), 403);
}

#[test]
fn a_token_request_may_come_as_json_and_goes_as_a_form() {
    let mut pass = pass("POST", TOKEN, &[("authorization", "Basic aW52ZW50ZWQ="), JSON]);
    assert_eq!(pass.body, PageBody::Fields(Fields::Form));
    let form = ("Content-Type", "application/x-www-form-urlencoded");
    assert_eq!(headers(&pass), [("Authorization", "Basic aW52ZW50ZWQ="), form]);
    let sent = pass.take_fields(&fields(&[("refresh_token", "a b&c=d"), ("grant_type", "refresh_token")]));
    assert_eq!(sent, Ok(Some(String::from("refresh_token=a+b%26c%3Dd&grant_type=refresh_token"))));
    assert!(pass.take_fields(&[]).is_err());
    assert!(pass.take_fields(&fields(&[("a", "b"); 21])).is_err());
    // Elsewhere JSON is JSON.
    let other = decide(options(), "POST", SUMMARY, &[JSON]).unwrap();
    assert_eq!((other.body, headers(&other)), (PageBody::AsIs, vec![("Content-Type", "application/json")]));
}

#[test]
fn how_long_an_npsso_lives_is_asked_with_it() {
    let pass = pass("GET", NPSSO_PAGE, &[LISTED, NPSSO, AUTHORIZATION]);
    assert_eq!(headers(&pass), [("Cookie", "npsso=invented")]);
    assert_eq!(status(options(), "GET", "/m.np.playstation.com/api/v1/ssocookie", &[NPSSO]), 400);
}

#[test]
fn signed_in_a_page_of_the_relays_own_origin_is_answered_if_it_is_listed() {
    const SAME: (&str, &str) = ("sec-fetch-site", "same-origin");
    let at = |origins: &[&str], base: &str, headers: &[(&str, &str)]| {
        let origins = origins.iter().copied().map(String::from).collect();
        let policy = Policy::new(Options { origins, ..signed_in(&DEFAULT_READS) }).unwrap();
        policy.decide(&PageRequest { method: "GET", url: &format!("{base}{SUMMARY}"), headers })
    };
    for (base, headers) in [
        (ORIGIN, &[SAME] as &[_]),
        // Behind a proxy that ends the encryption.
        ("http://trophies.example", &[SAME]),
    ] {
        let forwarded = at(&[ORIGIN], base, headers).unwrap();
        assert_eq!(forwarded.url, format!("https:/{SUMMARY}"), "{base}");
    }
    assert!(at(&["http://localhost:5173"], "http://localhost:5173", &[SAME]).is_ok());
    for (origins, base, headers) in [
        (&[ORIGIN] as &[_], ORIGIN, &[] as &[_]),
        (&[ORIGIN], ORIGIN, &[("sec-fetch-site", "same-site")]),
        (&[ORIGIN], ORIGIN, &[("sec-fetch-site", "cross-site")]),
        (&[ORIGIN], ORIGIN, &[("sec-fetch-site", "none")]),
        (&[ORIGIN], ORIGIN, &[("sec-fetch-site", "Same-Origin")]),
        (&[ORIGIN], ORIGIN, &[("sec-fetch-site", "same-origin, same-origin")]),
        (&[ORIGIN], ORIGIN, &[("sec-fetch-site", "")]),
        // As after DNS rebinding: the page's host is the relay's, under another name.
        (&[ORIGIN], "https://evil.example", &[SAME]),
        (&[ORIGIN], "https://trophies.example:8443", &[SAME]),
        (&[ORIGIN], "https://trophies.example.evil.example", &[SAME]),
        (&[ORIGIN], "https://trophies.example@evil.example", &[SAME]),
        (&[ORIGIN], "https://TROPHIES.example", &[SAME]),
        (&["http://trophies.example"], ORIGIN, &[SAME]),
        (&[], ORIGIN, &[SAME]),
        // An origin that is named counts, whatever the other header says.
        (&[ORIGIN], ORIGIN, &[SAME, ("origin", "https://evil.example")]),
        (&[ORIGIN], ORIGIN, &[SAME, ("origin", "null")]),
    ] {
        let refused = at(origins, base, headers).unwrap_err();
        assert_eq!(refused.status, 403, "{base} {headers:?}");
        assert!(values(&refused, "Access-Control-Allow-Origin").is_empty());
    }
    let neither = at(&[ORIGIN], "http://trophies.example", &[]).unwrap_err();
    assert!(message(&neither).contains("authorize"), "{}", message(&neither));
    let unlisted = at(&[], "http://192.0.2.7:8080", &[SAME]).unwrap_err();
    assert!(message(&unlisted).contains("http://192.0.2.7:8080"), "{}", message(&unlisted));
}

#[test]
fn a_wrong_base_path_is_told_with_the_right_one() {
    let said = |base_path: &str, path: &str| {
        let options = Options { base_path: String::from(base_path), ..options() };
        let refused = decide(options, "GET", path, &[]).unwrap_err();
        (refused.status, message(&refused))
    };
    for (base_path, path, status, named) in [
        ("/psn", format!("/api/psn{SUMMARY}"), 404, &["/psn", "/api/psn"] as &[_]),
        ("/psn", String::from(SUMMARY), 404, &["/psn", "asked at /."]),
        ("/", format!("/psn{SUMMARY}"), 403, &["at /,", "/psn"]),
        ("/psn", format!("/psn/psn{SUMMARY}"), 403, &["/psn", "/psn/psn"]),
        ("/psn", String::from("/favicon.ico"), 404, &["/psn", "/favicon.ico"]),
    ] {
        let (found, message) = said(base_path, &path);
        assert_eq!(found, status, "{path}");
        for name in named {
            assert!(message.contains(name), "{path}: {message}");
        }
        assert!(message.len() < 250, "{message}");
    }
    assert!(said("/psn", &format!("/{}", "a".repeat(5000))).1.len() < 250);
}
