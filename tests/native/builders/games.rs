use psn_api_wasm::Method;
use psn_api_wasm::endpoints::games::*;
use psn_api_wasm::endpoints::universal::make_universal_search;
use psn_api_wasm::reply::Reply;

use super::{Endpoint, GET, built};

/// The persisted queries with their default variables.
pub const PURCHASED: &str = "https://web.np.playstation.com/api/graphql/v1/op?operationName=getPurchasedGameList&variables=%7B%22isActive%22%3Atrue%2C%22platform%22%3A%5B%22ps4%22%2C%22ps5%22%5D%2C%22size%22%3A24%2C%22start%22%3A0%2C%22sortBy%22%3A%22ACTIVE_DATE%22%2C%22sortDirection%22%3A%22desc%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22827a423f6a8ddca4107ac01395af2ec0eafd8396fc7fa204aaf9b7ed2eefa168%22%7D%7D";
pub const RECENTLY_PLAYED: &str = "https://web.np.playstation.com/api/graphql/v1/op?operationName=getUserGameList&variables=%7B%22limit%22%3A50%2C%22categories%22%3A%22ps4_game%2Cps5_native_game%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22e780a6d8b921ef0c59ec01ea5c5255671272ca0d819edb61320914cf7a78b3ae%22%7D%7D";

pub const ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        name: "get_purchased_games",
        js: "getPurchasedGames",
        url: PURCHASED,
        reply: Reply::GraphQl("purchasedTitlesRetrieve"),
        response: "PurchasedGamesResponse",
        build: |_| built(get_purchased_games(())),
        ..GET
    },
    Endpoint {
        name: "get_recently_played_games",
        js: "getRecentlyPlayedGames",
        url: RECENTLY_PLAYED,
        reply: Reply::GraphQl("gameLibraryTitlesRetrieve"),
        response: "RecentlyPlayedGamesResponse",
        build: |_| built(get_recently_played_games(())),
        ..GET
    },
    Endpoint {
        name: "get_user_played_games",
        js: "getUserPlayedGames",
        path: &["accountId"],
        url: "https://m.np.playstation.com/api/gamelist/v2/users/{}/titles",
        response: "UserPlayedGamesResponse",
        build: |ids| built(get_user_played_games(ids[0], ())),
        ..GET
    },
    Endpoint {
        name: "make_universal_search",
        js: "makeUniversalSearch",
        url: "https://m.np.playstation.com/api/search/v1/universalSearch",
        method: Method::Post,
        body: Some(r#"{"searchTerm":"so \"it\" is","domainRequests":[{"domain":"SocialAllAccounts"}]}"#),
        reply: Reply::Json,
        response: "SocialAccountResult",
        build: |_| built(make_universal_search("so \"it\" is", "SocialAllAccounts")),
        ..GET
    },
];
