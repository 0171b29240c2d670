use crate::hosts::GRAPHQL;
use crate::models::StoreConceptPriceResponse;
use crate::options::StoreOptions;

endpoint! {
    /// Tells what a game costs in the PlayStation Store, as text and in the smallest unit of the currency.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=metGetPricingDataByConceptId` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreConceptPrice as get_store_concept_price,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("conceptId", "$conceptId")],
    graphql: {
        operation: "metGetPricingDataByConceptId",
        hash: "abcb311ea830e679fe2b697a27f755764535d825b24510ab1239a4ca3092bd09"
    },
    relay: Never,
    evidence: LiveVerified("psn-client-ruby, 2026-07"),
    sent_arguments: {
        /// The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
        concept_id as conceptId: Text,
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
        /// const { data } = await getStoreConceptPrice(authorization, "10000237");
        /// const price = data.conceptRetrieve.defaultProduct?.price;
        /// console.log(price ? price.discountedPrice : "nothing to buy yet");
        /// ```
        GraphQl("conceptRetrieve") -> StoreConceptPriceResponse
    },
}
