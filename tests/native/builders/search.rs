use psn_api_wasm::endpoints::universal::*;
use psn_api_wasm::options::{GameSearchPageOptions, UserSearchPageOptions};
use psn_api_wasm::reply::Reply;

use super::{Endpoint, GET, MOBILE_APP, built};

pub const ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        name: "search_games",
        js: "searchGames",
        url: "https://m.np.playstation.com/api/graphql/v1/op?operationName=metGetContextSearchResults&variables=%7B%22displayTitleLocale%22%3A%22en-US%22%2C%22searchTerm%22%3A%22so+%5C%22it%5C%22+is%22%2C%22searchContext%22%3A%22MobileUniversalSearchGame%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22a2fbc15433b37ca7bfcd7112f741735e13268f5e9ebd5ffce51b85acc126f41d%22%7D%7D",
        headers: MOBILE_APP,
        reply: Reply::GraphQl("universalContextSearch"),
        response: "GameSearchResult",
        build: |_| built(search_games("so \"it\" is", ())),
        ..GET
    },
    Endpoint {
        name: "search_users",
        js: "searchUsers",
        url: "https://m.np.playstation.com/api/graphql/v1/op?operationName=metGetContextSearchResults&variables=%7B%22displayTitleLocale%22%3A%22en-US%22%2C%22searchTerm%22%3A%22so+%5C%22it%5C%22+is%22%2C%22searchContext%22%3A%22MobileUniversalSearchSocial%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22ac5fb2b82c4d086ca0d272fba34418ab327a7762dd2cd620e63f175bbc5aff10%22%7D%7D",
        headers: MOBILE_APP,
        reply: Reply::GraphQl("universalContextSearch"),
        response: "PlayerSearchResult",
        build: |_| built(search_users("so \"it\" is", ())),
        ..GET
    },
    Endpoint {
        name: "search_games_page",
        js: "searchGamesPage",
        url: "https://m.np.playstation.com/api/graphql/v1/op?operationName=metGetDomainSearchResults&variables=%7B%22pageOffset%22%3A15%2C%22pageSize%22%3A10%2C%22searchDomain%22%3A%22MobileGames%22%2C%22searchTerm%22%3A%22a%22%2C%22nextCursor%22%3A%22CA8%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22b51624299bd17b3799f77c9f097cc8887a04d3873f0329095976a841595bc902%22%7D%7D",
        headers: MOBILE_APP,
        reply: Reply::GraphQl("universalDomainSearch"),
        response: "GameSearchResult",
        build: |_| built(search_games_page("a", "CA8", games())),
        ..GET
    },
    Endpoint {
        name: "search_users_page",
        js: "searchUsersPage",
        url: "https://m.np.playstation.com/api/graphql/v1/op?operationName=metGetDomainSearchResults&variables=%7B%22pageOffset%22%3A15%2C%22pageSize%22%3A10%2C%22displayTitleLocale%22%3A%22en-US%22%2C%22searchTerm%22%3A%22a%22%2C%22searchDomain%22%3A%22SocialAllAccounts%22%2C%22nextCursor%22%3A%22CA8%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%2223ece284bf8bdc50bfa30a4d97fd4d733e723beb7a42dff8c1ee883f8461a2e1%22%7D%7D",
        headers: MOBILE_APP,
        reply: Reply::GraphQl("universalDomainSearch"),
        response: "PlayerSearchResult",
        build: |_| built(search_users_page("a", "CA8", users())),
        ..GET
    },
];

/// The second pages.
fn games() -> GameSearchPageOptions {
    GameSearchPageOptions { page_offset: 15, ..Default::default() }
}

fn users() -> UserSearchPageOptions {
    UserSearchPageOptions { page_offset: 15, ..Default::default() }
}
