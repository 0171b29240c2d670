//! Options: wrong ones are told by name.

use psn_api_wasm::relay::{Options, Policy};

use super::{options, signed_in};

fn problem(options: Options) -> String {
    Policy::new(options).unwrap_err()
}

#[test]
fn origins_are_exact() {
    for origin in [
        "https://trophies.example",
        "http://localhost:5173",
        "http://127.0.0.1:8080",
        "http://[::1]:3000",
        "https://xn--bcher-kva.example",
        "capacitor://localhost",
        "chrome-extension://abcdefghijklmnop",
    ] {
        Policy::new(Options { origins: vec![origin.to_owned()], ..Options::default() }).unwrap();
    }
    for origin in [
        "",
        "*",
        "null",
        "https://*",
        "https://*.example",
        "https://trophies.example/",
        "https://trophies.example/x",
        "https://trophies.example?x",
        "https://trophies.example#x",
        "https://trophies.example:443",
        "http://trophies.example:80",
        "http://trophies.example:0",
        "http://trophies.example:080",
        "http://trophies.example:99999",
        "http://trophies.example:",
        "HTTPS://trophies.example",
        "https://Trophies.example",
        "https://user@trophies.example",
        "https://tröphies.example",
        "https://a.example, https://b.example",
        "https://a.example https://b.example",
        " https://trophies.example",
        "https://",
        "//trophies.example",
        "trophies.example",
        "https://[]",
        "https://a.example\r\nX: y",
    ] {
        let origins = vec![String::from("https://good.example"), origin.to_owned()];
        let problem = problem(Options { origins, ..options() });
        assert!(problem.starts_with("allowOrigins "), "{origin}: {problem}");
        let shown = serde_json::to_string(origin).unwrap().replace("\\r\\n", "\\u000d\\u000a");
        assert!(problem.contains(&shown), "{origin}: {problem}");
    }
}

#[test]
fn base_paths_are_plain() {
    for base_path in ["/", "/psn", "/psn/", "/api/psn-relay/v1.0", "/~a_b"] {
        Policy::new(Options { base_path: base_path.to_owned(), ..options() }).unwrap();
    }
    for base_path in ["", "psn", "/a//b", "//a", "/a/..", "/./a", "/a b", "/a%20b", "/é", "/a?b", "https://a.example/"]
    {
        let problem = problem(Options { base_path: base_path.to_owned(), ..options() });
        assert!(problem.starts_with("basePath "), "{base_path}: {problem}");
    }
}

#[test]
fn methods_are_those_of_http() {
    for methods in [vec![], vec!["get"], vec!["OPTIONS"], vec!["HEAD"], vec!["TRACE"], vec!["GET", "GET, PUT"]] {
        let methods = methods.into_iter().map(String::from).collect();
        assert!(problem(Options { methods, ..options() }).starts_with("methods "));
    }
}

#[test]
fn only_reads_can_be_allowed() {
    Policy::new(signed_in(&["getUserTitles", "getBasicPresence"])).unwrap();
    Policy::new(signed_in(&[])).unwrap();
    for name in
        ["getUserFriendsAccountIds", "getPurchasedGames", "makeUniversalSearch", "call", "getUserTitles ", "*", ""]
    {
        let problem = problem(signed_in(&["getUserTitles", name]));
        assert!(problem.starts_with("allow ") && problem.contains(&format!("{name:?}")), "{name}: {problem}");
    }
}

#[test]
fn a_message_shows_no_more_of_a_value_than_is_of_use() {
    let long = "x".repeat(100_000);
    for options in [signed_in(&[&long]), Options { origins: vec![long.clone()], ..options() }] {
        let problem = problem(options);
        assert!(problem.contains("xxx") && problem.len() < 1500, "{}", problem.len());
    }
}

#[test]
fn nobody_gets_from_a_cache_what_authorize_let_another_have() {
    for options in [options(), signed_in(&["getUserTitles"])] {
        Policy::new(Options { cache: 600, ..options.clone() }).unwrap();
        Policy::new(Options { has_authorize: true, ..options.clone() }).unwrap();
        let problem = problem(Options { cache: 600, has_authorize: true, ..options });
        assert!(problem.starts_with("cache ") && problem.contains("authorize"), "{problem}");
    }
}
