use crate::hosts::GRAPHQL;
use crate::models::StoreProductResponse;
use crate::options::StoreOptions;

endpoint! {
    /// Tells what the PlayStation Store says of a product: an edition of a game, or an add-on.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=metGetProductById` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreProduct as get_store_product,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("productId", "$productId")],
    graphql: {
        operation: "metGetProductById",
        hash: "a128042177bd93dd831164103d53b73ef790d56f51dae647064cb8f9d9fc9d1a"
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
        /// const { data } = await getStoreProduct(authorization, "EP0001-PPSA90211_00-HARBOUROFLANTERN");
        /// const { name, platforms, concept } = data.productRetrieve;
        /// ```
        GraphQl("productRetrieve") -> StoreProductResponse
    },
}
