use crate::hosts::GRAPHQL;
use crate::models::{StoreConceptPartResponse, StoreConceptWithContentRating};
use crate::options::StoreOptions;

endpoint! {
    /// Tells from which age a game of the PlayStation Store may be played, and why.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForContentRating` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreConceptContentRating as get_store_concept_content_rating,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("conceptId", "$conceptId")],
    graphql: {
        operation: "conceptRetrieveForContentRating",
        hash: "b504e0bc68af3dc08bc56c0001b27da26ed15d70827420f80805b2d031a95aa8"
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
        /// const { data } = await getStoreConceptContentRating(authorization, "10000237");
        /// console.log(data.conceptRetrieve.contentRating?.description ?? "not rated");
        /// ```
        GraphQl("conceptRetrieve") -> StoreConceptPartResponse<StoreConceptWithContentRating>
            as "StoreConceptPartResponse<StoreConceptWithContentRating>"
    },
}
