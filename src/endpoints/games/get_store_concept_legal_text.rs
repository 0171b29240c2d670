use crate::hosts::GRAPHQL;
use crate::models::{StoreConceptPartResponse, StoreConceptWithLegalText};
use crate::options::StoreOptions;

endpoint! {
    /// Gives the legal texts of a game of the PlayStation Store.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=wcaConceptRetrieveForLegalText` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreConceptLegalText as get_store_concept_legal_text,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("conceptId", "$conceptId")],
    graphql: {
        operation: "wcaConceptRetrieveForLegalText",
        hash: "b4c35dd0b4ec1541041699ac77e0f607d510d9b2b1e4ad9d2e743e1727f5aeb8"
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
        /// const { data } = await getStoreConceptLegalText(authorization, "10000237");
        /// const texts = data.conceptRetrieve.defaultProduct?.descriptions.filter(({ type }) => type === "LEGAL");
        /// ```
        GraphQl("conceptRetrieve") -> StoreConceptPartResponse<StoreConceptWithLegalText>
            as "StoreConceptPartResponse<StoreConceptWithLegalText>"
    },
}
