//! Options in the query, read back by another library.

use proptest::option;
use proptest::prelude::*;
use psn_api_wasm::Request;
use psn_api_wasm::endpoints::games::get_user_played_games;
use psn_api_wasm::endpoints::trophy::{get_title_trophies, get_user_trophies_for_specific_title};
use psn_api_wasm::models::NpServiceName;
use psn_api_wasm::options::{PlayedGamesOptions, SpecificTitleOptions, TrophyPageOptions};
use url::Url;

use crate::samples::{any_text, config};

/// The path, and the query as pairs.
fn read(request: &Request) -> (String, Vec<(String, String)>) {
    let url = Url::parse(&request.url).unwrap();
    assert_eq!(url.fragment(), None);
    (url.path().to_owned(), url.query_pairs().into_owned().collect())
}

fn pairs(entries: &[(&str, Option<String>)]) -> Vec<(String, String)> {
    let entries = entries.iter();
    entries.filter_map(|(key, value)| Some(((*key).to_owned(), value.clone()?))).collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn title_ids(np_title_ids in any_text(), not_earned in option::of(any::<bool>())) {
        let options = SpecificTitleOptions {
            np_title_ids: np_title_ids.clone(),
            include_not_earned_trophy_ids: not_earned,
            header_overrides: None,
        };
        let request = get_user_trophies_for_specific_title("me", options).unwrap().request;
        let (path, query) = read(&request);
        prop_assert_eq!(path, "/api/trophy/v1/users/me/titles/trophyTitles");
        prop_assert_eq!(query, pairs(&[
            ("npTitleIds", Some(np_title_ids)),
            ("includeNotEarnedTrophyIds", not_earned.map(|yes| yes.to_string())),
        ]));
    }

    #[test]
    fn games(limit in option::of(any::<u32>()), offset in option::of(any::<u32>()), categories in option::of(any_text())) {
        let options = PlayedGamesOptions { limit, offset, categories: categories.clone(), header_overrides: None };
        let (path, query) = read(&get_user_played_games("me", options).unwrap().request);
        prop_assert_eq!(path, "/api/gamelist/v2/users/me/titles");
        prop_assert_eq!(query, pairs(&[
            ("limit", limit.map(|limit| limit.to_string())),
            ("offset", offset.map(|offset| offset.to_string())),
            ("categories", categories),
        ]));
    }

    #[test]
    fn services(name in any_text(), limit in option::of(any::<u32>())) {
        let options = TrophyPageOptions {
            np_service_name: Some(NpServiceName::Other(name.clone())),
            limit,
            ..Default::default()
        };
        let (path, query) = read(&get_title_trophies("a", "b", options).unwrap().request);
        prop_assert_eq!(path, "/api/trophy/v1/npCommunicationIds/a/trophyGroups/b/trophies");
        prop_assert_eq!(query, pairs(&[
            ("npServiceName", Some(name)),
            ("limit", limit.map(|limit| limit.to_string())),
        ]));
    }
}
