use crate::hosts::MOBILE_GRAPHQL;
use crate::models::{DomainSearchResponse, PlayerSearchResult};
use crate::options::UserSearchPageOptions;

endpoint! {
    /// Reads a further page of `searchUsers()`.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=metGetDomainSearchResults` on m.np.playstation.com. PSNAWP's tests have
    /// recorded its answers.
    searchUsersPage as search_users_page,
    method: GET,
    service: MOBILE_GRAPHQL,
    path: "",
    fixed_options: [("searchTerm", "$searchTerm"), ("searchDomain", "SocialAllAccounts"), ("nextCursor", "$cursor")],
    graphql: {
        operation: "metGetDomainSearchResults",
        hash: "23ece284bf8bdc50bfa30a4d97fd4d733e723beb7a42dff8c1ee883f8461a2e1",
        key: "metGetDomainSearchResults:searchUsersPage"
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
        Required UserSearchPageOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without
        /// data, and with a `RequestError` if the answer is not JSON.
        ///
        /// ```ts
        /// const first = await searchUsers(authorization, "harbour");
        /// const [{ next, searchResults }] = first.data.universalContextSearch.results;
        /// const second = await searchUsersPage(authorization, "harbour", next, { pageOffset: searchResults.length });
        /// ```
        GraphQl("universalDomainSearch") -> DomainSearchResponse<PlayerSearchResult> as "DomainSearchResponse<PlayerSearchResult>"
    },
}
