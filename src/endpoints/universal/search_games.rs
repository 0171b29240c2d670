use crate::hosts::MOBILE_GRAPHQL;
use crate::models::{ContextSearchResponse, GameSearchResult};
use crate::options::SearchOptions;

endpoint! {
    /// Searches the PlayStation Store for games and add-ons: the first 15 of each that PSN finds.
    ///
    /// `results` has two domains, `MobileGames` and `MobileAddOns`. A game's `id` is its concept id.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=metGetContextSearchResults` on m.np.playstation.com. PSNAWP's tests have
    /// recorded its answers.
    searchGames as search_games,
    method: GET,
    service: MOBILE_GRAPHQL,
    path: "",
    fixed_options: [("searchTerm", "$searchTerm"), ("searchContext", "MobileUniversalSearchGame")],
    graphql: {
        operation: "metGetContextSearchResults",
        hash: "a2fbc15433b37ca7bfcd7112f741735e13268f5e9ebd5ffce51b85acc126f41d",
        key: "metGetContextSearchResults:searchGames"
    },
    relay: Never,
    evidence: Recorded("PSNAWP's tests, 2025"),
    sent_arguments: {
        /// What to search for, such as a name or its beginning.
        search_term as searchTerm: Text,
    },
    options: {
        /// The language of the headings.
        Optional SearchOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without
        /// data, and with a `RequestError` if the answer is not JSON.
        ///
        /// ```ts
        /// const { data } = await searchGames(authorization, "lantern");
        /// const games = data.universalContextSearch.results.find(({ domain }) => domain === "MobileGames");
        /// const names = games?.searchResults.map(({ result }) => result.name);
        /// ```
        GraphQl("universalContextSearch") -> ContextSearchResponse<GameSearchResult>
            as "ContextSearchResponse<GameSearchResult>"
    },
}
