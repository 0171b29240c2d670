//! `POST /api/search/v1/universalSearch`

#[cfg(feature = "endpoints")]
use {crate::javascript, wasm_bindgen::prelude::*};

use crate::encoding::json_string;
use crate::hosts::SEARCH;
use crate::models::{SocialAccountResult, UniversalSearchResponse};
use crate::reply::Reply;
use crate::request::{Call, Request};

/// Searches the accounts of PSN for online ids like `search_term`. PSN's search is fuzzy and does not find every
/// account; [`get_profile_from_user_name`](super::super::user::get_profile_from_user_name) reads an exact one.
pub fn make_universal_search(search_term: &str) -> Call<UniversalSearchResponse<SocialAccountResult>> {
    let search_term = json_string(search_term);
    let body = format!(r#"{{"searchTerm":{search_term},"domainRequests":[{{"domain":"SocialAllAccounts"}}]}}"#);
    Request::post(format!("{SEARCH}/universalSearch"), body).reply(Reply::Json)
}

#[cfg(feature = "endpoints")]
#[wasm_bindgen(js_name = makeUniversalSearch, skip_typescript)]
pub fn js_make_universal_search(
    authorization: JsValue,
    search_term: JsValue,
    domain: JsValue,
) -> Result<JsValue, JsValue> {
    let call = make_universal_search("");
    export! {
        function {
            javascript::require_authorization("makeUniversalSearch", &authorization)?;
            let (body, nothing) = (javascript::search_body(&search_term, &domain)?, JsValue::UNDEFINED);
            javascript::send("makeUniversalSearch", &call.request, call.reply, &authorization, &nothing, &body, &nothing)
                .map(JsValue::from)
        },
        method "searchTerm:text domain:text" instead of authorization |client| {
            let body = javascript::search_body(&search_term, &domain)?;
            Ok(client.begin_ready("makeUniversalSearch", javascript::Ready { body, ..javascript::Ready::new(call) }))
        }
    }
}

declare_method! {
    /// Searches PSN; the one domain that is known searches accounts by online id.
    ///
    /// PSN's search is fuzzy and does not find every account: `getProfileFromUserName()` reads an exact online id.
    ///
    /// Asks `POST /api/search/v1/universalSearch` on m.np.playstation.com.
    ///
    /// ```ts
    /// const { domainResponses } = await client.makeUniversalSearch("harbour-pilot", "SocialAllAccounts");
    /// ```
    fn makeUniversalSearch "<R extends UniversalSearchDomains>"(
        /// What to search for, such as an online id or its beginning.
        searchTerm: "string",
        /// Where to search: `"SocialAllAccounts"`.
        domain: R,
    ) -> "Promise<UniversalSearchResponse<R extends \"SocialAllAccounts\" ? SocialAccountResult : unknown>>"
}

declare! {
    /// Searches PSN; the one domain that is known searches accounts by online id.
    ///
    /// PSN's search is fuzzy and does not find every account: `getProfileFromUserName()` reads an exact online id.
    ///
    /// Resolves with whatever JSON PSN answers: an error too, as `PsnErrorBody` in place of the type declared here.
    /// Rejects with a `RequestError` when no JSON comes.
    ///
    /// Asks `POST /api/search/v1/universalSearch` on m.np.playstation.com.
    ///
    /// ```ts
    /// const { domainResponses } = await makeUniversalSearch(authorization, "harbour-pilot", "SocialAllAccounts");
    /// const accountId = domainResponses[0]?.results[0]?.socialMetadata.accountId;
    /// ```
    fn makeUniversalSearch "<R extends UniversalSearchDomains>"(
        /// Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
        authorization: AuthorizationPayload,
        /// What to search for, such as an online id or its beginning.
        searchTerm: "string",
        /// Where to search: `"SocialAllAccounts"`.
        domain: R,
    ) -> "UniversalSearchResponse<R extends \"SocialAllAccounts\" ? SocialAccountResult : unknown>"
}
