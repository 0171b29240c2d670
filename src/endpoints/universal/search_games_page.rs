use crate::hosts::MOBILE_GRAPHQL;
use crate::models::{DomainSearchResponse, GameSearchResult};
use crate::options::GameSearchPageOptions;

endpoint! {
    /// Reads a further page of `searchGames()`.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=metGetDomainSearchResults` on m.np.playstation.com. PSNAWP's tests have
    /// recorded its answers.
    searchGamesPage as search_games_page,
    method: GET,
    service: MOBILE_GRAPHQL,
    path: "",
    fixed_options: [("searchTerm", "$searchTerm"), ("nextCursor", "$cursor")],
    graphql: {
        operation: "metGetDomainSearchResults",
        hash: "b51624299bd17b3799f77c9f097cc8887a04d3873f0329095976a841595bc902",
        key: "metGetDomainSearchResults:searchGamesPage"
    },
    relay: Never,
    evidence: Recorded("PSNAWP's tests, 2025"),
    sent_arguments: {
        /// What the first page was searched for.
        search_term as searchTerm: Text,
        /// The `next` of the page before, in the same domain.
        cursor as cursor: Text,
    },
    options: {
        /// Where the page begins, and how large it is.
        Required GameSearchPageOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without
        /// data, and with a `RequestError` if the answer is not JSON.
        ///
        /// ```ts
        /// const first = await searchGames(authorization, "lantern");
        /// const [{ next, searchResults }] = first.data.universalContextSearch.results;
        /// const second = await searchGamesPage(authorization, "lantern", next, { pageOffset: searchResults.length });
        /// ```
        GraphQl("universalDomainSearch") -> DomainSearchResponse<GameSearchResult> as "DomainSearchResponse<GameSearchResult>"
    },
}
