use crate::hosts::MOBILE_GRAPHQL;
use crate::models::{ContextSearchResponse, PlayerSearchResult};
use crate::options::SearchOptions;

endpoint! {
    /// Searches accounts by online id and by the names that they show: the first 15 of what PSN finds.
    ///
    /// The best match is not always an exact one. If you have the exact online id, use `getProfileFromUserName()`.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=metGetContextSearchResults` on m.np.playstation.com. PSNAWP's tests have
    /// recorded its answers.
    searchUsers as search_users,
    method: GET,
    service: MOBILE_GRAPHQL,
    path: "",
    fixed_options: [("searchTerm", "$searchTerm"), ("searchContext", "MobileUniversalSearchSocial")],
    graphql: {
        operation: "metGetContextSearchResults",
        hash: "ac5fb2b82c4d086ca0d272fba34418ab327a7762dd2cd620e63f175bbc5aff10",
        key: "metGetContextSearchResults:searchUsers"
    },
    relay: Never,
    evidence: Recorded("PSNAWP's tests, 2025"),
    sent_arguments: {
        /// What to search for, such as an online id or its beginning.
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
        /// const { data } = await searchUsers(authorization, "harbour");
        /// const [players] = data.universalContextSearch.results;
        /// const names = players?.searchResults.map(({ result }) => result.onlineId);
        /// ```
        GraphQl("universalContextSearch") -> ContextSearchResponse<PlayerSearchResult>
            as "ContextSearchResponse<PlayerSearchResult>"
    },
}
