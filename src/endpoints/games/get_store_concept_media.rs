use crate::hosts::GRAPHQL;
use crate::models::{StoreConceptPartResponse, StoreConceptWithMedia};
use crate::options::StoreOptions;

endpoint! {
    /// Lists the pictures and videos of a game of the PlayStation Store.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForMedia` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreConceptMedia as get_store_concept_media,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("conceptId", "$conceptId")],
    graphql: {
        operation: "conceptRetrieveForMedia",
        hash: "615a2c4618229aa2f11c10fe497eaf4fdc151e4dcc0b6b82e154aeacb0123c2d"
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
        /// const { data } = await getStoreConceptMedia(authorization, "10000237");
        /// const pictures = data.conceptRetrieve.defaultProduct?.media.filter(({ type }) => type === "IMAGE");
        /// ```
        GraphQl("conceptRetrieve") -> StoreConceptPartResponse<StoreConceptWithMedia>
            as "StoreConceptPartResponse<StoreConceptWithMedia>"
    },
}
