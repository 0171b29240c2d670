use psn_api_wasm::endpoints::trophy::*;
use psn_api_wasm::models::TrophyWithGameHelp;
use psn_api_wasm::options::SpecificTitleOptions;
use psn_api_wasm::reply::Reply;

use super::{Endpoint, GET, MOBILE_APP, built};

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
    Endpoint {
        name: "get_title_game_help",
        js: "getTitleGameHelp",
        url: "https://m.np.playstation.com/api/graphql/v1/op?operationName=metGetTips&variables=%7B%22npCommId%22%3A%22NPWR20188_00%22%2C%22trophies%22%3A%5B%7B%22trophyId%22%3A%2218%22%2C%22udsObjectId%22%3A%22GATCHA_%5C%22SECRET%5C%22%22%2C%22helpType%22%3A%22HINT%22%7D%5D%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%2293768752a9f4ef69922a543e2209d45020784d8781f57b37a5294e6e206c5630%22%7D%7D",
        headers: MOBILE_APP,
        reply: Reply::GraphQl("tipsRetrieve"),
        response: "TitleGameHelpResponse",
        build: |_| built(get_title_game_help("NPWR20188_00", &[help()], ())),
        ..GET
    },
    Endpoint {
        name: "get_title_game_help_availability",
        js: "getTitleGameHelpAvailability",
        url: "https://m.np.playstation.com/api/graphql/v1/op?operationName=metGetHintAvailability&variables=%7B%22npCommId%22%3A%22NPWR20188_00%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%2271bf26729f2634f4d8cca32ff73aaf42b3b76ad1d2f63b490a809b66483ea5a7%22%7D%7D",
        headers: MOBILE_APP,
        reply: Reply::GraphQlOrNull("hintAvailabilityRetrieve"),
        response: "TitleGameHelpAvailabilityResponse",
        build: |_| built(get_title_game_help_availability("NPWR20188_00", ())),
        ..GET
    },
    Endpoint {
        name: "get_title_trophy",
        js: "getTitleTrophy",
        path: &["npCommunicationId", "trophyId"],
        url: "https://m.np.playstation.com/api/trophy/v1/npCommunicationIds/{}/trophies/{}",
        response: "TitleThinTrophy",
        build: |ids| built(get_title_trophy(ids[0], ids[1], ())),
        ..GET
    },
    Endpoint {
        name: "get_user_trophy_appearance_setting",
        js: "getUserTrophyAppearanceSetting",
        path: &["npCommunicationId"],
        url: "https://m.np.playstation.com/api/trophy/v1/users/me/npCommunicationIds/{}/appearanceSetting",
        response: "UserTrophyAppearanceSettingResponse",
        build: |ids| built(get_user_trophy_appearance_setting(ids[0], ())),
        ..GET
    },
    Endpoint {
        name: "get_user_title_trophy",
        js: "getUserTitleTrophy",
        path: &["accountId", "npCommunicationId", "trophyId"],
        url: "https://m.np.playstation.com/api/trophy/v1/users/{}/npCommunicationIds/{}/trophies/{}",
        response: "UserThinTrophy",
        build: |ids| built(get_user_title_trophy(ids[0], ids[1], ids[2], ())),
        ..GET
    },
];

/// A trophy whose help is asked for.
fn help() -> TrophyWithGameHelp {
    TrophyWithGameHelp {
        trophy_id: "18".to_owned(),
        uds_object_id: "GATCHA_\"SECRET\"".to_owned(),
        help_type: "HINT".to_owned(),
    }
}
