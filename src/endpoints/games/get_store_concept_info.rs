use crate::hosts::GRAPHQL;
use crate::models::{StoreConceptInfo, StoreConceptPartResponse};
use crate::options::StoreOptions;

endpoint! {
    /// Tells what a game of the PlayStation Store is about: texts, genres, publisher, and when it comes out. It is a
    /// part of what `getStoreConcept()` tells.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForGameInfo` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreConceptInfo as get_store_concept_info,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("conceptId", "$conceptId")],
    graphql: {
        operation: "conceptRetrieveForGameInfo",
        hash: "156bf37e6d6091b4d584ebf5f430a65e818b6120525dd82a0745352d21619da6"
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
        /// const { data } = await getStoreConceptInfo(authorization, "10000237");
        /// console.log(data.conceptRetrieve.localizedGenres.map(({ value }) => value));
        /// ```
        GraphQl("conceptRetrieve") -> StoreConceptPartResponse<StoreConceptInfo>
            as "StoreConceptPartResponse<StoreConceptInfo>"
    },
}
