//! Which hosts may learn an access token.

use psn_api_wasm::client::is_psn_host;
use url::Url;

#[test]
fn psn_has_some_hosts() {
    for url in [
        "https://m.np.playstation.com",
        "https://m.np.playstation.com/api/trophy/v1",
        "https://M.NP.PlayStation.com/",
        "https://us-prof.np.community.playstation.net?a=b",
        "https://ca.account.sony.com#x",
    ] {
        assert!(is_psn_host(url), "{url}");
        let host = Url::parse(url).unwrap().host_str().unwrap().to_owned();
        assert!(
            host.ends_with(".playstation.com") || host.ends_with(".playstation.net") || host.ends_with(".sony.com")
        );
    }
}

#[test]
fn all_others_are_refused() {
    for url in [
        "",
        "m.np.playstation.com",
        "http://m.np.playstation.com/",
        "HTTPS://m.np.playstation.com/",
        "https:m.np.playstation.com/",
        "https:/m.np.playstation.com/",
        "https:///m.np.playstation.com/",
        " https://m.np.playstation.com/",
        "https://m.np.playstation.com:443/",
        "https://m.np.playstation.com:8443/",
        "https://m.np.playstation.com./",
        "https://m.np.playstation.com@evil.example/",
        "https://user:word@m.np.playstation.com/",
        "https://evil.example/.playstation.com",
        "https://evil.example?.playstation.com",
        "https://evil.example#.playstation.com",
        "https://evil.example\\.playstation.com",
        "https://evil.example\\@m.np.playstation.com/",
        "https://evil.example%2f.playstation.com/",
        "https://evil.example\t.playstation.com/",
        "https://evil.example\n/.playstation.com",
        "https://evilplaystation.com/",
        "https://playstation.com.evil.example/",
        "https://.playstation.com/",
        "https://m.np.playstation.com。evil.example/",
        "https://m.np.pl\u{e4}ystation.com/",
        "https://[::1].playstation.com/",
        "javascript://m.np.playstation.com/%0aalert(1)",
    ] {
        assert!(!is_psn_host(url), "{url}");
    }
}
