use crate::hosts::GRAPHQL;
use crate::models::StoreProductRatingResponse;
use crate::options::StoreOptions;

endpoint! {
    /// Tells how many stars players give a product in the PlayStation Store: an edition of a game, or an add-on.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=wcaProductStarRatingRetrive` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreProductRating as get_store_product_rating,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("productId", "$productId")],
    graphql: {
        operation: "wcaProductStarRatingRetrive",
        hash: "cedd370c39e89da20efa7b2e55710e88cb6e6843cc2f8203f7e73ba4751e7253"
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
        /// const { data } = await getStoreProductRating(authorization, "EP0001-PPSA90211_00-HARBOUROFLANTERN");
        /// console.log(data.productRetrieve.starRating?.averageRating ?? "not rated yet");
        /// ```
        GraphQl("productRetrieve") -> StoreProductRatingResponse
    },
}
