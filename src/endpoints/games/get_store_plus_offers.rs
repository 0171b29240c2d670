use crate::hosts::GRAPHQL;
use crate::models::StorePlusOffersResponse;
use crate::options::StoreOptions;

endpoint! {
    /// Lists the offers of a PlayStation Plus subscription, with their prices.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=featuresRetrieve` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStorePlusOffers as get_store_plus_offers,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("tierLabel", "$tier")],
    graphql: {
        operation: "featuresRetrieve",
        hash: "010870e8b9269c5bcf06b60190edbf5229310d8fae5b86515ad73f05bd11c4d1"
    },
    relay: Never,
    evidence: LiveVerified("psn-client-ruby, 2026-07"),
    sent_arguments: {
        /// Which subscription: `"TIER_10"` is Essential, `"TIER_20"` is Extra, `"TIER_30"` is Premium.
        tier as tier: Text = "\"TIER_10\" | \"TIER_20\" | \"TIER_30\"",
    },
    options: {
        /// In which language, and so for which country.
        Optional StoreOptions
    },
    response: {
        /// Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
        /// whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
        /// not JSON.
        ///
        /// ```ts
        /// const { data } = await getStorePlusOffers(authorization, "TIER_20");
        /// for (const { title, price } of data.tierSelectorOffersRetrieve.offers) console.log(title, price.discountedPrice);
        /// ```
        GraphQl("tierSelectorOffersRetrieve") -> StorePlusOffersResponse
    },
}
