//! Which URL of PSN a URL of the relay names, and which name none.

use proptest::prelude::*;
use psn_api_wasm::relay::PsnUrl;
use url::Url;

use crate::builders::endpoints;
use crate::samples::{any_text, config};

const HOSTS: [&str; 6] = [
    "ca.account.sony.com",
    "m.np.playstation.com",
    "us-prof.np.community.playstation.net",
    "dms.api.playstation.com",
    "web.np.playstation.com",
    "my.account.sony.com",
];

fn place(path: &str) -> Result<String, u16> {
    PsnUrl::parse(&format!("https://relay.example{path}"), "")
        .map(|target| target.url())
        .map_err(|refusal| refusal.status)
}

#[test]
fn every_builders_url_comes_through_as_it_is() {
    for endpoint in endpoints() {
        let ids = &["1234567890123456789", "NPWR20188_00", "all"][..endpoint.path.len()];
        let request = (endpoint.build)(ids).unwrap().request;
        for base in ["", "/psn", "/api/v1/psn"] {
            let asked = request.clone().via(&format!("https://relay.example:8443{base}"));
            assert_eq!(PsnUrl::parse(&asked.url, base).unwrap().url(), request.url, "{}", endpoint.name);
        }
    }
}

#[test]
fn each_host_has_its_own_paths() {
    let is_let_through = |host: &str, path: &str| place(&format!("/{host}{path}")).is_ok();
    for host in HOSTS {
        let is_known = host != "my.account.sony.com";
        let is_legacy = host.starts_with("us-prof");
        assert_eq!(is_let_through(host, "/api/x"), is_known && !is_legacy, "{host}");
        assert_eq!(is_let_through(host, "/userProfile/x"), is_legacy, "{host}");
        for path in ["", "/", "/api", "/apix/x", "/API/x", "/x/api/x", "/userProfile", "/userprofile/x"] {
            assert!(!is_let_through(host, path), "{host}{path}");
        }
    }
}

#[test]
fn the_base_path_is_needed() {
    let asked =
        |path: &str, base| PsnUrl::parse(&format!("https://relay.example{path}"), base).map(|target| target.place);
    let there = String::from("https://m.np.playstation.com/api/x");
    assert_eq!(asked("/psn/m.np.playstation.com/api/x", "/psn"), Ok(there));
    for path in ["/m.np.playstation.com/api/x", "/psnm.np.playstation.com/api/x", "/psn", "/", ""] {
        assert_eq!(asked(path, "/psn").unwrap_err().status, 404, "{path}");
    }
    assert_eq!(asked("/PSN/m.np.playstation.com/api/x", "/psn").unwrap_err().status, 404);
}

#[test]
fn what_may_mean_something_else_is_refused() {
    for path in [
        "//m.np.playstation.com/api/x",
        "/m.np.playstation.com//api/x",
        "/m.np.playstation.com/api//x",
        "/m.np.playstation.com/api/x//",
        "/m.np.playstation.com/api/./x",
        "/m.np.playstation.com/api/../x",
        "/m.np.playstation.com/api/..",
        "/m.np.playstation.com/api/%2e%2e/x",
        "/m.np.playstation.com/api/.%2E/x",
        "/m.np.playstation.com/api/..;/x",
        "/m.np.playstation.com/api/x%3Bjsessionid=1",
        "/m.np.playstation.com/api/x%2fy",
        "/m.np.playstation.com/api/x%5Cy",
        "/m.np.playstation.com/api\\x",
        "/m.np.playstation.com/api/%252e%252e/x",
        "/m.np.playstation.com/api/%25",
        "/m.np.playstation.com/api/%",
        "/m.np.playstation.com/api/%2",
        "/m.np.playstation.com/api/%zz",
        "/m.np.playstation.com/api/%+1",
        "/m.np.playstation.com/api/a@b",
        "/m.np.playstation.com/api/a%40b",
        "/m.np.playstation.com/api/%0d%0aHost:evil.example",
        "/m.np.playstation.com/api/%00",
        "/m.np.playstation.com/api/%7f",
        "/m.np.playstation.com/api/%C2%85",
        "/m.np.playstation.com/api/%EF%BC%8E",
        "/m.np.playstation.com/api/%3F",
        "/m.np.playstation.com/api/%23",
        "/m.np.playstation.com/api/x#y",
        "/m.np.playstation.com/api/a b",
        "/m.np.playstation.com/api/é",
        "/m.np.playstation.com/api/x?a=\r\nb",
        "/m.np.playstation.com/api/x?a=%0d%0ab",
        "/m.np.playstation.com/api/x?a=%00",
        "/m.np.playstation.com/api/x?a=%C2%85",
        "/m.np.playstation.com/api/x?a=%250a",
        "/m.np.playstation.com/api/x?a=%FF",
        "/m.np.playstation.com/api/x?a=%",
        "/https://m.np.playstation.com/api/x",
        "/https:%2f%2fm.np.playstation.com/api/x",
        "/user@m.np.playstation.com/api/x",
    ] {
        assert_eq!(place(path), Err(400), "{path}");
    }
    for path in [
        "/m.np.playstation.com:443/api/x",
        "/M.NP.PLAYSTATION.COM/api/x",
        "/m.np.playstation.com./api/x",
        "/evil.example/api/x",
        "/m.np.playstation.com.evil.example/api/x",
        "/evil.example.m.np.playstation.com/api/x",
        "/127.0.0.1/api/x",
        "/localhost/api/x",
        "/169.254.169.254/api/x",
    ] {
        assert_eq!(place(path), Err(403), "{path}");
    }
    assert_eq!(place(&format!("/m.np.playstation.com/api/x?{}", "a".repeat(9000))), Err(413));
}

#[test]
fn what_means_one_thing_only_goes_through() {
    for path in [
        "/m.np.playstation.com/api/x/",
        "/m.np.playstation.com/api/a%20b",
        "/m.np.playstation.com/api/a~b_c-d.e!$&'()*+,:=",
        "/m.np.playstation.com/api/...",
        "/m.np.playstation.com/api/x?a=%2F..%2F%5C%40&b=/../@\\&b=%E2%82%AC+%25&c",
        "/m.np.playstation.com/api/x?https://evil.example/",
    ] {
        assert_eq!(place(path), Ok(format!("https:/{path}")), "{path}");
    }
    assert_eq!(place("/m.np.playstation.com/api/x?"), Ok(String::from("https://m.np.playstation.com/api/x")));
}

proptest! {
    #![proptest_config(config())]

    /// Whatever is asked, what is sent goes to one of PSN's hosts and is what other parsers take it for.
    #[test]
    fn nothing_else_is_ever_named(pieces in prop::collection::vec(any_text(), 0..4), host in prop::sample::select(&HOSTS)) {
        let path = format!("/{host}/api/{}", pieces.join("/"));
        for path in [path.clone(), format!("/{}", pieces.join("/")), format!("{path}?{}", pieces.concat())] {
            let Ok(PsnUrl { place, query }) = PsnUrl::parse(&format!("https://relay.example{path}"), "") else { continue };
            let url = PsnUrl { place: place.clone(), query }.url();
            let parsed = Url::parse(&url).unwrap();
            prop_assert_eq!(parsed.scheme(), "https");
            prop_assert_eq!(parsed.port(), None);
            prop_assert!(parsed.username().is_empty() && parsed.password().is_none());
            prop_assert!(HOSTS[..5].contains(&parsed.host_str().unwrap()));
            // A parser that changed the path would have made it another one than was checked.
            let (_, path) = place.split_once(parsed.host_str().unwrap()).unwrap();
            prop_assert_eq!(parsed.path(), path);
        }
    }
}
