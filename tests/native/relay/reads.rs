//! The table of reads against the builders of the endpoints: what each asks for is named so, and nothing else is.

use psn_api_wasm::Request;
use psn_api_wasm::endpoint::RelayAccess;
use psn_api_wasm::endpoints::ALL;
use psn_api_wasm::endpoints::games::get_user_played_games;
use psn_api_wasm::endpoints::trophy::*;
use psn_api_wasm::endpoints::universal::make_universal_search;
use psn_api_wasm::endpoints::user::get_user_friends_account_ids;
use psn_api_wasm::models::NpServiceName;
use psn_api_wasm::options::*;
use psn_api_wasm::relay::{DEFAULT_READS, PsnUrl, READS, WRITES, endpoint_of};

use crate::builders::endpoints;

/// What cannot be named: signing in, searching, GraphQL, and reading what belongs to the signed-in account alone.
const NEVER: [&str; 68] = [
    "exchangeAccessCodeForAuthTokens",
    "exchangeNpssoForAccessCode",
    "exchangeRefreshTokenForAuthTokens",
    "getAccountDevices",
    "getAppearOfflineSetting",
    "getAvailableToPlaySubscriptions",
    "getCaptureDetails",
    "getCaptureUrls",
    "getExploreHub",
    "getFriendsWhoPlay",
    "getFriendshipSummary",
    "getGroup",
    "getGroupMessages",
    "getGroupReactionDefinitions",
    "getGroupResource",
    "getOpenPartySessions",
    "getPartySessionInvitations",
    "getPurchasedGames",
    "getRecentlyPlayedGames",
    "getSocialEligibility",
    "getStoreCategory",
    "getStoreCategoryGrid",
    "getStoreConcept",
    "getStoreConceptAccessibility",
    "getStoreConceptAddOns",
    "getStoreConceptCompatibility",
    "getStoreConceptContentRating",
    "getStoreConceptEditions",
    "getStoreConceptFromProductId",
    "getStoreConceptInfo",
    "getStoreConceptLegalText",
    "getStoreConceptMedia",
    "getStoreConceptMediaCarousel",
    "getStoreConceptPrice",
    "getStoreConceptRating",
    "getStoreConceptTitle",
    "getStoreConceptUpsell",
    "getStoreDefaultView",
    "getStoreExperience",
    "getStorePlusOffers",
    "getStoreProduct",
    "getStoreProductRating",
    "getStoreStrands",
    "getStoreTitleAddOns",
    "getStoreViews",
    "getTitleGameHelp",
    "getTitleGameHelpAvailability",
    "getUserAccountSummary",
    "getUserBlockedAccountIds",
    "getUserCaptures",
    "getUserConsoles",
    "getUserEntitlements",
    "getUserFriends",
    "getUserFriendsAccountIds",
    "getUserFriendsRequests",
    "getUserFriendshipSummary",
    "getUserGroups",
    "getUserNotifications",
    "getUserRecentTitles",
    "getUserSubscriptions",
    "getUserTrophyAppearanceSetting",
    "getUserWishlist",
    "makeUniversalSearch",
    "searchGames",
    "searchGamesPage",
    "searchUsers",
    "searchUsersPage",
    "uploadGroupResource",
];

/// What can be named, but is allowed only if it is.
const BY_NAME: [&str; 7] = [
    "getTitleTrophy",
    "getUserTitleTrophy",
    "getBasicPresence",
    "getProfileShareableLink",
    "getUserPresence",
    "getUserPresences",
    "getUserPlayedGame",
];

/// What changes something.
const CHANGES: [&str; 7] = [
    "acceptFriendRequest",
    "createGroup",
    "leaveGroup",
    "removeFriend",
    "removeGroupMember",
    "renameGroup",
    "sendGroupMessage",
];

fn name(url: &str) -> Option<&'static str> {
    name_of("GET", url)
}

fn name_of(method: &str, url: &str) -> Option<&'static str> {
    let asked = format!("https://relay.example/{}", url.strip_prefix("https://").unwrap());
    endpoint_of(method, &PsnUrl::parse(&asked, "").unwrap()).map(|request| request.name)
}

#[test]
fn every_builder_is_a_read_or_never_one() {
    let mut found = 0;
    for endpoint in endpoints() {
        let ids = &["1234567890123456789", "NPWR20188_00", "all"][..endpoint.path.len()];
        let request = (endpoint.build)(ids).unwrap().request;
        // A region is read of a profile, and a picture is a message.
        let js = match endpoint.js {
            "getUserRegion" => "getProfileFromUserName",
            "sendGroupImage" => "sendGroupMessage",
            js => js,
        };
        let expected = (!NEVER.contains(&js)).then_some(js);
        assert_eq!(name_of(request.method.as_str(), &request.url), expected, "{}", request.url);
        found += usize::from(expected == Some(endpoint.js));
    }
    assert_eq!(found, READS.len() + WRITES.len());
    for name in READS {
        assert_eq!(!DEFAULT_READS.contains(&name), BY_NAME.contains(&name), "{name}");
        assert!(!NEVER.contains(&name), "{name}");
    }
}

fn page() -> PageOptions {
    PageOptions { limit: Some(1), offset: Some(2), ..Default::default() }
}

fn trophy_page() -> TrophyPageOptions {
    TrophyPageOptions {
        np_service_name: Some(NpServiceName::Trophy2),
        limit: Some(1),
        offset: Some(2),
        ..Default::default()
    }
}

fn groups() -> TrophyGroupOptions {
    TrophyGroupOptions { np_service_name: Some(NpServiceName::Trophy), ..Default::default() }
}

/// The table follows from what the endpoints say.
#[test]
fn the_endpoints_say_which_are_reads() {
    let with = |wanted: RelayAccess| -> Vec<&str> {
        ALL.iter().filter(|spec| spec.relay == wanted).map(|spec| spec.name).collect()
    };
    assert_eq!(with(RelayAccess::Default), DEFAULT_READS);
    let (writes, reads): (Vec<_>, Vec<_>) =
        with(RelayAccess::ByName).into_iter().partition(|name| CHANGES.contains(name));
    assert_eq!(reads, BY_NAME);
    assert_eq!(writes, WRITES);
    assert_eq!(with(RelayAccess::Never).len(), NEVER.len());
    assert_eq!(with(RelayAccess::As("getProfileFromUserName")), ["getUserRegion"]);
    assert_eq!(with(RelayAccess::As("sendGroupMessage")), ["sendGroupImage"]);
    assert_eq!(READS, [&DEFAULT_READS[..], &BY_NAME].concat()[..]);
}

/// A write is what its method says, and no other method is it.
#[test]
fn a_write_is_known_by_its_method() {
    let friend = "https://m.np.playstation.com/api/userProfile/v1/internal/users/me/friends/1";
    assert_eq!(name_of("PUT", friend), Some("acceptFriendRequest"));
    assert_eq!(name_of("DELETE", friend), Some("removeFriend"));
    assert_eq!(name_of("GET", friend), None);
    assert_eq!(name_of("POST", friend), None);
    let messages = "https://m.np.playstation.com/api/gamingLoungeGroups/v1/groups/a/threads/a/messages";
    assert_eq!(name_of("POST", messages), Some("sendGroupMessage"));
    assert_eq!(name_of("GET", messages), None);
}

#[test]
fn every_option_of_a_builder_is_let_through() {
    let specific = SpecificTitleOptions {
        np_title_ids: String::from("CUSA00001_00,CUSA00002_00"),
        include_not_earned_trophy_ids: Some(true),
        header_overrides: None,
    };
    let played = PlayedGamesOptions {
        limit: Some(1),
        offset: Some(2),
        categories: Some(String::from("ps4_game,unknown")),
        header_overrides: None,
    };
    let requests: [(&str, Request); 8] = [
        ("getTitleTrophies", get_title_trophies("a", "b", trophy_page()).unwrap().request),
        ("getTitleTrophyGroups", get_title_trophy_groups("a", groups()).unwrap().request),
        ("getUserTitles", get_user_titles("me", page()).unwrap().request),
        (
            "getUserTrophiesEarnedForTitle",
            get_user_trophies_earned_for_title("me", "a", "b", trophy_page()).unwrap().request,
        ),
        ("getUserTrophiesForSpecificTitle", get_user_trophies_for_specific_title("me", specific).unwrap().request),
        (
            "getUserTrophyGroupEarningsForTitle",
            get_user_trophy_group_earnings_for_title("me", "a", groups()).unwrap().request,
        ),
        ("getUserPlayedGames", get_user_played_games("me", played).unwrap().request),
        ("getUserTrophyProfileSummary", get_user_trophy_profile_summary("me", ()).unwrap().request),
    ];
    for (expected, request) in requests {
        assert!(request.url.contains('?') || expected == "getUserTrophyProfileSummary", "{}", request.url);
        assert_eq!(name(&request.url), Some(expected), "{}", request.url);
    }
}

/// What is not the caller's to choose has the endpoint's value.
#[test]
fn fixed_options_are_as_the_endpoint_has_them() {
    let presences = "https://m.np.playstation.com/api/userProfile/v2/internal/users/basicPresences";
    assert_eq!(name(&format!("{presences}?type=primary&accountIds=1%2C2&platforms=PS5")), Some("getUserPresences"));
    assert_eq!(name(&format!("{presences}?type=other&accountIds=1")), None);
    assert_eq!(name(&format!("{presences}?type=primary&accountIds=1&more=1")), None);
}

#[test]
fn what_no_builder_asks_is_no_read() {
    let friends = get_user_friends_account_ids("me", page()).unwrap().request.url;
    let search = make_universal_search("a", "SocialAllAccounts").request.url;
    let profile = "https://us-prof.np.community.playstation.net/userProfile/v1/users/a/profile2";
    let titles = "https://m.np.playstation.com/api/trophy/v1/users/me/trophyTitles";
    for url in [
        friends,
        search,
        profile.to_owned(),
        format!("{profile}?fields=email"),
        format!("{titles}?limit=1&limit=2"),
        format!("{titles}?access_token=a"),
        format!("{titles}?%6cimit=1&limit=2"),
        format!("{titles}?&"),
        format!("{titles}/"),
        titles.replace("/me/", "/"),
        titles.replace("trophyTitles", "trophytitles"),
        titles.replace("trophyTitles", "trophyTitles/x"),
        titles.replace("m.np", "dms.api"),
        String::from("https://m.np.playstation.com/api/userProfile/v1/internal/users/me/friends/profiles"),
        String::from(
            "https://m.np.playstation.com/api/userProfile/v1/internal/users/1/basicPresences?type=primary&a=b",
        ),
        String::from("https://m.np.playstation.com/api/userProfile/v1/internal/users/1/basicPresences"),
    ] {
        assert_eq!(name(&url), None, "{url}");
    }
    assert_eq!(name(&format!("{titles}?limit=1")), Some("getUserTitles"));
}
