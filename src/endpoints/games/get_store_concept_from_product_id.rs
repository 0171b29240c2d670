use crate::hosts::GRAPHQL;
use crate::models::StoreConceptFromProductIdResponse;
use crate::options::StoreOptions;

endpoint! {
    /// Finds the game that a product of the PlayStation Store belongs to, and what can be bought of it.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=metGetConceptByProductIdQuery` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreConceptFromProductId as get_store_concept_from_product_id,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("productId", "$productId")],
    graphql: {
        operation: "metGetConceptByProductIdQuery",
        hash: "0a4c9f3693b3604df1c8341fdc3e481f42eeecf961a996baaa65e65a657a6433"
    },
    relay: Never,
    evidence: LiveVerified("psn-client-ruby, 2026-07"),
    sent_arguments: {
        /// The product's id: what `getUserEntitlements()` gives as `productId`.
        product_id as productId: Text,
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
        /// const { data } = await getStoreConceptFromProductId(authorization, "EP0001-PPSA90211_00-HARBOUROFLANTERN");
        /// const { id, name } = data.productRetrieve.concept;
        /// ```
        GraphQl("productRetrieve") -> StoreConceptFromProductIdResponse
    },
}
