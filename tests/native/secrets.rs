//! No secret shows in `Debug` output.

use psn_api_wasm::endpoints::authentication::*;
use psn_api_wasm::endpoints::trophy::get_user_titles;

#[test]
fn debug_output_names_headers_and_shows_none() {
    let request = get_user_titles("me", ()).unwrap().request.authorized_by("invented");
    assert_eq!(
        format!("{request:?}"),
        "Request { method: Get, url: \"https://m.np.playstation.com/api/trophy/v1/users/me/trophyTitles\", \
         headers: [\"Authorization\", \"Content-Type\"], body: None }"
    );
}

#[test]
fn debug_output_of_signing_in_hides_what_was_given() {
    let shown = [
        format!("{0:?} {0:#?}", exchange_npsso_for_access_code("invented")),
        format!("{0:?} {0:#?}", exchange_access_code_for_auth_tokens("invented")),
        format!("{0:?} {0:#?}", exchange_refresh_token_for_auth_tokens("invented")),
    ];
    for shown in shown {
        assert!(shown.contains("https://ca.account.sony.com"), "{shown}");
        assert!(!shown.contains("invented"), "{shown}");
        assert!(!shown.contains("MDk1MTUx"), "{shown}");
    }
}
