//! An endpoint without the macro is the same as with it.

use std::fmt::Write;

use psn_api_wasm::encoding::{form, push_path_segment};
use psn_api_wasm::endpoints::trophy::get_user_trophies_earned_for_title;
use psn_api_wasm::hosts::TROPHY;
use psn_api_wasm::models::{CallValidHeaders, NpServiceName, UserTrophiesEarnedForTitleResponse};
use psn_api_wasm::options::TrophyPageOptions;
use psn_api_wasm::reply::Reply;
use psn_api_wasm::{Call, Method, Request};

#[test]
fn the_macro_makes_what_one_would_write() {
    let mut url = String::from(TROPHY);
    for (place, id) in [("users", "a b"), ("npCommunicationIds", "NPWR1/2"), ("trophyGroups", "all")] {
        write!(url, "/{place}/").unwrap();
        push_path_segment(&mut url, id);
    }
    url.push_str("/trophies?");
    url.push_str(&form(&[("npServiceName", "trophy"), ("limit", "5"), ("offset", "10")]));
    let by_hand =
        Request { method: Method::Get, url, headers: vec![("Accept-Language".into(), "ja".to_owned())], body: None };

    let options = TrophyPageOptions {
        np_service_name: Some(NpServiceName::Trophy),
        limit: Some(5),
        offset: Some(10),
        header_overrides: Some(CallValidHeaders { accept_language: "ja".to_owned() }),
    };
    let call: Call<UserTrophiesEarnedForTitleResponse> =
        get_user_trophies_earned_for_title("a b", "NPWR1/2", "all", options).unwrap();
    assert_eq!(call.request, by_hand);
    assert_eq!(call.reply, Reply::JsonUnlessError);
}

#[test]
fn methods_are_written_as_http_writes_them() {
    assert_eq!(Method::Get.as_str(), "GET");
    assert_eq!(Method::Post.as_str(), "POST");
    let others = [Method::Put, Method::Patch, Method::Delete];
    assert_eq!(others.map(Method::as_str), ["PUT", "PATCH", "DELETE"]);
}
