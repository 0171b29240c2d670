use crate::hosts::GRAPHQL;
use crate::models::{StoreConceptPartResponse, StoreConceptUnknownPart};
use crate::options::StoreOptions;

endpoint! {
    /// Lists the pictures and videos that the PlayStation Store shows at the top of a game's page.
    ///
    /// Only the name of its one member is known: `media`. Look at an answer before you rely on it: it may change at any
    /// time.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForMediaCarousel` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreConceptMediaCarousel as get_store_concept_media_carousel,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("conceptId", "$conceptId")],
    graphql: {
        operation: "conceptRetrieveForMediaCarousel",
        hash: "404d96e0672728c19708b6519bcdc1427c5270ce76d9cb009cca39b8e68ace7b"
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
        /// const { data } = await getStoreConceptMediaCarousel(authorization, "10000237");
        /// console.log(data.conceptRetrieve);
        /// ```
        GraphQl("conceptRetrieve") -> StoreConceptPartResponse<StoreConceptUnknownPart>
            as "StoreConceptPartResponse<Record<string, unknown>>"
    },
}
