//! The headers of an authorized request, and what takes their place.

use std::borrow::Cow;

use psn_api_wasm::Request;
use psn_api_wasm::endpoints::games::{get_purchased_games, get_recently_played_games, get_user_played_games};
use psn_api_wasm::endpoints::groups::get_user_groups;
use psn_api_wasm::endpoints::trophy::*;
use psn_api_wasm::endpoints::user::*;
use psn_api_wasm::models::CallValidHeaders;
use psn_api_wasm::options::*;

use crate::builders::{Buildable, endpoints};

const USUAL: [(&str, &str); 2] = [("Authorization", "Bearer invented"), ("Content-Type", "application/json")];

fn headers(request: &Request) -> Vec<(&str, &str)> {
    let headers = request.headers.iter();
    headers.map(|(name, value)| (&**name, value.as_str())).collect()
}

#[test]
fn every_endpoint_of_an_account_is_authorized_alike() {
    for endpoint in endpoints().filter(|endpoint| !endpoint.js.starts_with("exchange")) {
        let request = (endpoint.build)(&["id", "id", "id"]).unwrap().request;
        assert_eq!(headers(&request), endpoint.headers, "{}", endpoint.name);
        let authorized = request.clone().authorized_by("invented");
        // What a service or a picture wants takes the place of the usual.
        let (usual_type, more): (Vec<_>, Vec<_>) =
            endpoint.headers.iter().partition(|(name, _)| *name == "Content-Type");
        let usual = [USUAL[0], usual_type.first().copied().unwrap_or(USUAL[1])];
        assert_eq!(headers(&authorized), [&usual[..], &more].concat(), "{}", endpoint.name);
        let unchanged = (authorized.method, &authorized.url, &authorized.body);
        assert_eq!(unchanged, (request.method, &request.url, &request.body));
    }
}

#[test]
fn an_override_replaces_what_a_service_wants() {
    let options = GroupPageOptions {
        header_overrides: Some(CallValidHeaders { accept_language: "de-DE".to_owned() }),
        ..Default::default()
    };
    assert_eq!(headers(&get_user_groups(options).request), [("Accept-Language", "de-DE")]);
}

#[test]
fn overrides_replace_by_name_as_written_and_join_otherwise() {
    let mut request = Request::get("https://example.com/");
    for (name, value) in [("X-New", "1"), ("Authorization", "Basic x"), ("authorization", "2"), ("X-New", "3")] {
        request.headers.push((Cow::Borrowed(name), value.to_owned()));
    }
    assert_eq!(
        headers(&request.authorized_by("invented")),
        [("Authorization", "Basic x"), ("Content-Type", "application/json"), ("X-New", "3"), ("authorization", "2"),]
    );
}

/// Every endpoint that takes options sends their header overrides, and puts them nowhere else.
#[test]
// A macro fills the fields that a struct may have; some have none but this.
#[allow(clippy::needless_update)]
fn header_overrides_are_sent_as_headers_alone() {
    let overrides = || Some(CallValidHeaders { accept_language: "de-DE".to_owned() });
    macro_rules! with_overrides {
        ($($build:ident($($id:literal),*) $Options:ident;)*) => {
            [$({
                let options = || $Options { ..Default::default() };
                let with = $Options { header_overrides: overrides(), ..options() };
                let plain = $build($($id,)* options()).built().unwrap().request;
                (stringify!($build), plain, $build($($id,)* with).built().unwrap().request)
            }),*]
        };
    }
    for (name, plain, request) in with_overrides! {
        get_title_trophies("a", "b") TrophyPageOptions;
        get_title_trophy_groups("a") TrophyGroupOptions;
        get_user_titles("a") PageOptions;
        get_user_trophies_earned_for_title("a", "b", "c") TrophyPageOptions;
        get_user_trophies_for_specific_title("a") SpecificTitleOptions;
        get_user_trophy_group_earnings_for_title("a", "b") TrophyGroupOptions;
        get_user_trophy_profile_summary("a") HeaderOptions;
        get_account_devices() AccountDevicesOptions;
        get_basic_presence("a") HeaderOptions;
        get_profile_from_account_id("a") HeaderOptions;
        get_user_blocked_account_ids() PageOptions;
        get_user_friends_account_ids("a") PageOptions;
        get_user_friends_requests() PageOptions;
        get_user_played_games("a") PlayedGamesOptions;
        get_purchased_games() PurchasedGamesOptions;
        get_recently_played_games() RecentlyPlayedGamesOptions;
    } {
        assert_eq!(request.url, plain.url, "{name}");
        let mut expected = USUAL.to_vec();
        expected.push(("Accept-Language", "de-DE"));
        assert_eq!(headers(&request.authorized_by("invented")), expected, "{name}");
    }
}
