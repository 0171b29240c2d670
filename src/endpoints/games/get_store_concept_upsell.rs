use crate::hosts::GRAPHQL;
use crate::models::{StoreConceptPartResponse, StoreConceptUnknownPart};
use crate::options::StoreOptions;

endpoint! {
    /// Lists what the PlayStation Store offers beside a game: its better editions.
    ///
    /// Only the names of its members are known: `products` and `media`.
    /// Look at an answer before you rely on it: it may change at any time.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForUpsellWithCtas` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreConceptUpsell as get_store_concept_upsell,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("conceptId", "$conceptId")],
    graphql: {
        operation: "conceptRetrieveForUpsellWithCtas",
        hash: "278822e6c6b9f304e4c788867b3e8a448c67847ac932d09213d5085811be3a18"
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
        /// Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without data,
        /// as for an unknown id, and with a `RequestError` if the answer is not JSON.
        ///
        /// ```ts
        /// const { data } = await getStoreConceptUpsell(authorization, "10000237");
        /// console.log(data.conceptRetrieve);
        /// ```
        GraphQl("conceptRetrieve") -> StoreConceptPartResponse<StoreConceptUnknownPart>
            as "StoreConceptPartResponse<Record<string, unknown>>"
    },
}
