use psn_api_wasm::endpoints::trophy::*;
use psn_api_wasm::options::SpecificTitleOptions;
use psn_api_wasm::reply::Reply;

use super::{Endpoint, GET, built};

pub const ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        name: "get_title_trophies",
        js: "getTitleTrophies",
        path: &["npCommunicationId", "trophyGroupId"],
        url: "https://m.np.playstation.com/api/trophy/v1/npCommunicationIds/{}/trophyGroups/{}/trophies",
        reply: Reply::Json,
        response: "TitleTrophiesResponse",
        build: |ids| built(get_title_trophies(ids[0], ids[1], ())),
        ..GET
    },
    Endpoint {
        name: "get_title_trophy_groups",
        js: "getTitleTrophyGroups",
        path: &["npCommunicationId"],
        url: "https://m.np.playstation.com/api/trophy/v1/npCommunicationIds/{}/trophyGroups",
        reply: Reply::Json,
        response: "TitleTrophyGroupsResponse",
        build: |ids| built(get_title_trophy_groups(ids[0], ())),
        ..GET
    },
    Endpoint {
        name: "get_user_titles",
        js: "getUserTitles",
        path: &["accountId"],
        url: "https://m.np.playstation.com/api/trophy/v1/users/{}/trophyTitles",
        reply: Reply::Json,
        response: "UserTitlesResponse",
        build: |ids| built(get_user_titles(ids[0], ())),
        ..GET
    },
    Endpoint {
        name: "get_user_trophies_earned_for_title",
        js: "getUserTrophiesEarnedForTitle",
        path: &["accountId", "npCommunicationId", "trophyGroupId"],
        url: "https://m.np.playstation.com/api/trophy/v1/users/{}/npCommunicationIds/{}/trophyGroups/{}/trophies",
        response: "UserTrophiesEarnedForTitleResponse",
        build: |ids| built(get_user_trophies_earned_for_title(ids[0], ids[1], ids[2], ())),
        ..GET
    },
    Endpoint {
        name: "get_user_trophies_for_specific_title",
        js: "getUserTrophiesForSpecificTitle",
        path: &["accountId"],
        url: "https://m.np.playstation.com/api/trophy/v1/users/{}/titles/trophyTitles?npTitleIds=CUSA01433_00",
        reply: Reply::Json,
        response: "UserTrophiesBySpecificTitleResponse",
        build: |ids| {
            let options = SpecificTitleOptions { np_title_ids: "CUSA01433_00".to_owned(), ..Default::default() };
            built(get_user_trophies_for_specific_title(ids[0], options))
        },
        ..GET
    },
    Endpoint {
        name: "get_user_trophy_group_earnings_for_title",
        js: "getUserTrophyGroupEarningsForTitle",
        path: &["accountId", "npCommunicationId"],
        url: "https://m.np.playstation.com/api/trophy/v1/users/{}/npCommunicationIds/{}/trophyGroups",
        response: "UserTrophyGroupEarningsForTitleResponse",
        build: |ids| built(get_user_trophy_group_earnings_for_title(ids[0], ids[1], ())),
        ..GET
    },
    Endpoint {
        name: "get_user_trophy_profile_summary",
        js: "getUserTrophyProfileSummary",
        path: &["accountId"],
        url: "https://m.np.playstation.com/api/trophy/v1/users/{}/trophySummary",
        reply: Reply::Json,
        response: "UserTrophyProfileSummaryResponse",
        build: |ids| built(get_user_trophy_profile_summary(ids[0], ())),
        ..GET
    },
];
