use crate::hosts::GRAPHQL;
use crate::models::{StoreConceptEditions, StoreConceptPartResponse};
use crate::options::StoreOptions;

endpoint! {
    /// Lists the editions of a game that the PlayStation Store sells, with their prices.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForCtasWithPrice` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreConceptEditions as get_store_concept_editions,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("conceptId", "$conceptId")],
    graphql: {
        operation: "conceptRetrieveForCtasWithPrice",
        hash: "eab9d873f90d4ad98fd55f07b6a0a606e6b3925f2d03b70477234b79c1df30b5"
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
        /// const { data } = await getStoreConceptEditions(authorization, "10000237");
        /// for (const { name, webctas } of data.conceptRetrieve.products) {
        ///   console.log(name, webctas.find(({ type }) => type === "ADD_TO_CART")?.price?.discountedPrice);
        /// }
        /// ```
        GraphQl("conceptRetrieve") -> StoreConceptPartResponse<StoreConceptEditions>
            as "StoreConceptPartResponse<StoreConceptEditions>"
    },
}
