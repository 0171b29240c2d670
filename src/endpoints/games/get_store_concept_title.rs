use crate::hosts::GRAPHQL;
use crate::models::{StoreConceptPartResponse, StoreConceptTitle};
use crate::options::StoreOptions;

endpoint! {
    /// Tells what a game of the PlayStation Store is called, and whether the signed-in account owns it.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForGameTitle` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreConceptTitle as get_store_concept_title,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("conceptId", "$conceptId")],
    graphql: {
        operation: "conceptRetrieveForGameTitle",
        hash: "d244286e38044363f1fb6707f719d41558c74542fc421503a38124ca87068812"
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
        /// const { data } = await getStoreConceptTitle(authorization, "10000237");
        /// const { name, ownedTitles } = data.conceptRetrieve;
        /// ```
        GraphQl("conceptRetrieve") -> StoreConceptPartResponse<StoreConceptTitle>
            as "StoreConceptPartResponse<StoreConceptTitle>"
    },
}
