use crate::hosts::GRAPHQL;
use crate::models::{StoreConceptPartResponse, StoreConceptUnknownPart};
use crate::options::StoreOptions;

endpoint! {
    /// Tells what makes a game of the PlayStation Store easier to play, by platform.
    ///
    /// Only the names of its members are known: `accessibilityNoticesByPlatform` and `platforms`.
    /// Look at an answer before you rely on it: it may change at any time.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForAccessibilityFeatures` on web.np.playstation.com;
    /// see <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreConceptAccessibility as get_store_concept_accessibility,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("conceptId", "$conceptId")],
    graphql: {
        operation: "conceptRetrieveForAccessibilityFeatures",
        hash: "5ad27cf7d1f053068dabf46cc131518a7b7d686e9d64daa1a500d8faab0444c2"
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
        /// const { data } = await getStoreConceptAccessibility(authorization, "10000237");
        /// console.log(data.conceptRetrieve);
        /// ```
        GraphQl("conceptRetrieve") -> StoreConceptPartResponse<StoreConceptUnknownPart>
            as "StoreConceptPartResponse<Record<string, unknown>>"
    },
}
