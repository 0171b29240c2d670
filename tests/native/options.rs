//! The exact query of every builder that takes options.

use psn_api_wasm::endpoints::games::get_user_played_games;
use psn_api_wasm::endpoints::trophy::*;
use psn_api_wasm::endpoints::user::*;
use psn_api_wasm::models::NpServiceName;
use psn_api_wasm::options::*;

use crate::builders::Buildable;

fn query(call: impl Buildable) -> String {
    let url = call.built().unwrap().request.url;
    url.split_once('?').map_or(String::new(), |(_, query)| query.to_owned())
}

fn page() -> PageOptions {
    PageOptions { limit: Some(800), offset: Some(0), header_overrides: None }
}

#[test]
fn pages() {
    for query in [
        query(get_user_titles("me", page())),
        query(get_user_blocked_account_ids(page())),
        query(get_user_friends_account_ids("me", page())),
        query(get_user_friends_requests(page())),
    ] {
        assert_eq!(query, "limit=800&offset=0");
    }
    let options = PageOptions { offset: Some(u32::MAX), ..Default::default() };
    assert_eq!(query(get_user_titles("me", options)), "offset=4294967295");
}

#[test]
fn no_options_make_no_query() {
    assert_eq!(get_user_titles("me", PageOptions::default()), get_user_titles("me", ()));
    assert!(!get_user_titles("me", ()).unwrap().request.url.contains('?'));
    assert_eq!(query(get_user_trophy_profile_summary("me", HeaderOptions::default())), "");
    assert_eq!(query(get_profile_from_account_id("me", HeaderOptions::default())), "");
}

/// The queries that a route always has do not depend on the options.
#[test]
fn fixed_queries_stay() {
    assert_eq!(get_basic_presence("1", HeaderOptions::default()), get_basic_presence("1", ()));
    assert_eq!(get_account_devices(AccountDevicesOptions::default()), get_account_devices(()));
}

#[test]
fn trophy_sets() {
    let group = |service| TrophyGroupOptions { np_service_name: Some(service), header_overrides: None };
    for (service, name) in [
        (NpServiceName::Trophy, "trophy"),
        (NpServiceName::Trophy2, "trophy2"),
        (NpServiceName::Other("trophy 3".to_owned()), "trophy+3"),
    ] {
        let expected = format!("npServiceName={name}");
        assert_eq!(query(get_title_trophy_groups("a", group(service.clone()))), expected);
        assert_eq!(query(get_user_trophy_group_earnings_for_title("a", "b", group(service))), expected);
    }
    let page = || TrophyPageOptions {
        np_service_name: Some(NpServiceName::Trophy),
        limit: Some(1),
        offset: Some(2),
        header_overrides: None,
    };
    let expected = "npServiceName=trophy&limit=1&offset=2";
    assert_eq!(query(get_title_trophies("a", "b", page())), expected);
    assert_eq!(query(get_user_trophies_earned_for_title("a", "b", "c", page())), expected);
}

#[test]
fn specific_titles() {
    let options = |include_not_earned_trophy_ids| SpecificTitleOptions {
        np_title_ids: "CUSA01433_00,PPSA01521_00".to_owned(),
        include_not_earned_trophy_ids,
        header_overrides: None,
    };
    let ids = "npTitleIds=CUSA01433_00%2CPPSA01521_00";
    for (include, expected) in [
        (None, ids.to_owned()),
        (Some(true), format!("{ids}&includeNotEarnedTrophyIds=true")),
        (Some(false), format!("{ids}&includeNotEarnedTrophyIds=false")),
    ] {
        assert_eq!(query(get_user_trophies_for_specific_title("me", options(include))), expected);
    }
}

#[test]
fn played_games() {
    let options = PlayedGamesOptions {
        limit: Some(200),
        offset: Some(400),
        categories: Some("ps4_game,ps5_native_game".to_owned()),
        header_overrides: None,
    };
    assert_eq!(
        query(get_user_played_games("me", options)),
        "limit=200&offset=400&categories=ps4_game%2Cps5_native_game"
    );
}
