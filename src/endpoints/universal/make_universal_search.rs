use crate::hosts::SEARCH;
use crate::models::{SocialAccountResult, UniversalSearchResponse};

endpoint! {
    /// Searches PSN. One domain is known: `"SocialAllAccounts"` searches accounts by online id.
    ///
    /// PSN's search does not find every account. If you have the exact online id, use `getProfileFromUserName()`.
    ///
    /// Asks `POST /api/search/v1/universalSearch` on m.np.playstation.com.
    makeUniversalSearch as make_universal_search,
    method: POST,
    service: SEARCH,
    path: "/universalSearch",
    json: r#"{"searchTerm":$searchTerm,"domainRequests":[{"domain":$domain}]}"#,
    relay: Never,
    evidence: Documented("psn-api 2.18.1"),
    of_psn_api: true,
    type_parameters: "R extends UniversalSearchDomains",
    sent_arguments: {
        /// What to search for, such as an online id or its beginning.
        search_term as searchTerm: Text,
        /// Where to search: `"SocialAllAccounts"`.
        domain as domain: Text = "R",
    },
    response: {
        /// Resolves with the JSON that PSN answers. If PSN answers an error, that JSON is a `PsnErrorBody` instead of
        /// the type declared here. Rejects with a `RequestError` if the answer is not JSON.
        ///
        /// ```ts
        /// const { domainResponses } = await makeUniversalSearch(authorization, "harbour-pilot", "SocialAllAccounts");
        /// const accountId = domainResponses[0]?.results[0]?.socialMetadata.accountId;
        /// ```
        Json -> UniversalSearchResponse<SocialAccountResult>
            as "UniversalSearchResponse<R extends \"SocialAllAccounts\" ? SocialAccountResult : unknown>"
    },
}
