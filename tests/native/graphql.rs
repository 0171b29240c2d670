//! The variables of the persisted queries.

use proptest::prelude::*;
use psn_api_wasm::Call;
use psn_api_wasm::endpoints::games::{
    get_purchased_games, get_recently_played_games, get_store_category, get_store_strands, get_store_views,
};
use psn_api_wasm::models::Membership;
use psn_api_wasm::options::{
    PurchasedGamesOptions, RecentlyPlayedGamesOptions, StoreCategoryOptions, StorePageOptions,
};
use serde_json::json;
use url::Url;

use crate::samples::{any_text, config};

/// The variables of a call; what stands around them must be as always.
fn variables<R>(call: Call<R>) -> String {
    let url = Url::parse(&call.request.url).unwrap();
    let pairs: Vec<_> = url.query_pairs().collect();
    let keys: Vec<_> = pairs.iter().map(|(key, _)| key.as_ref()).collect();
    assert_eq!(keys, ["operationName", "variables", "extensions"]);
    pairs[1].1.clone().into_owned()
}

#[test]
fn defaults_keep_their_order() {
    assert_eq!(
        variables(get_purchased_games(())),
        r#"{"isActive":true,"platform":["ps4","ps5"],"size":24,"start":0,"sortBy":"ACTIVE_DATE","sortDirection":"desc"}"#
    );
    assert_eq!(variables(get_recently_played_games(())), r#"{"limit":50,"categories":"ps4_game,ps5_native_game"}"#);
}

#[test]
fn what_is_given_takes_the_place_of_its_default() {
    let options =
        PurchasedGamesOptions { start: Some(48), platform: Some(vec!["ps5".to_owned()]), ..Default::default() };
    assert_eq!(
        variables(get_purchased_games(options)),
        r#"{"isActive":true,"platform":["ps5"],"size":24,"start":48,"sortBy":"ACTIVE_DATE","sortDirection":"desc"}"#
    );
    let options = PurchasedGamesOptions {
        is_active: Some(false),
        platform: Some(Vec::new()),
        size: Some(0),
        start: Some(1),
        sort_by: Some("NAME".to_owned()),
        sort_direction: Some("asc".to_owned()),
        membership: Some(Membership::PsPlus),
        header_overrides: None,
    };
    assert_eq!(
        variables(get_purchased_games(options)),
        r#"{"isActive":false,"platform":[],"size":0,"start":1,"sortBy":"NAME","sortDirection":"asc","membership":"PS_PLUS"}"#
    );
    let options = RecentlyPlayedGamesOptions { limit: Some(3), categories: Some(Vec::new()), header_overrides: None };
    assert_eq!(variables(get_recently_played_games(options)), r#"{"limit":3,"categories":""}"#);
}

/// Some variables are objects and lists, which are made of arguments and options; those are sent in no other place.
#[test]
fn variables_are_made_of_arguments_and_options() {
    let options = StoreCategoryOptions {
        size: Some(5),
        sort_by: Some("\"a\"".to_owned()),
        is_ascending: Some(true),
        ..Default::default()
    };
    assert_eq!(
        variables(get_store_category("$size", options)),
        r#"{"id":"$size","pageArgs":{"size":5,"offset":0},"sortBy":{"name":"\"a\"","isAscending":true},"filterBy":[],"facetOptions":[]}"#
    );
    let options = StorePageOptions { offset: Some(7), ..Default::default() };
    assert_eq!(
        variables(get_store_strands("a\"b", options)),
        r#"{"strands":[{"id":"a\"b","pageArgs":{"size":50,"offset":7}}]}"#
    );
    assert_eq!(
        variables(get_store_views("$experienceId", "b", ())),
        r#"{"viewInputs":[{"viewId":"$experienceId","experienceId":"b"}]}"#
    );
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_text_is_json_in_a_query(names in prop::collection::vec(any_text(), 0..4), sort in any_text()) {
        let options = PurchasedGamesOptions {
            platform: Some(names.clone()),
            sort_by: Some(sort.clone()),
            ..Default::default()
        };
        let sent: serde_json::Value = serde_json::from_str(&variables(get_purchased_games(options))).unwrap();
        let expected = json!({
            "isActive": true, "platform": names, "size": 24, "start": 0, "sortBy": sort, "sortDirection": "desc",
        });
        prop_assert_eq!(sent, expected);

        let options = RecentlyPlayedGamesOptions { categories: Some(names.clone()), ..Default::default() };
        let sent: serde_json::Value = serde_json::from_str(&variables(get_recently_played_games(options))).unwrap();
        prop_assert_eq!(sent, json!({ "limit": 50, "categories": names.join(",") }));
    }
}
