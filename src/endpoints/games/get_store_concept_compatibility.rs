use crate::hosts::GRAPHQL;
use crate::models::{StoreConceptCompatibility, StoreConceptPartResponse};
use crate::options::StoreOptions;

endpoint! {
    /// Tells what a game of the PlayStation Store needs and offers, by platform: how many can play, whether it needs to be
    /// online, and what makes it easier to play.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=conceptRetrieveForCompatibilityNotices` on web.np.playstation.com;
    /// see <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreConceptCompatibility as get_store_concept_compatibility,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("conceptId", "$conceptId")],
    graphql: {
        operation: "conceptRetrieveForCompatibilityNotices",
        hash: "fb1a981a21d7a00ba72bd79d3998044d77207687a5aa1d3a17d90d7b7f3acb05"
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
        /// const { data } = await getStoreConceptCompatibility(authorization, "10000237");
        /// const notices = data.conceptRetrieve.compatibilityNoticesByPlatform?.Common ?? [];
        /// console.log(notices.find(({ type }) => type === "NO_OF_PLAYERS")?.value);
        /// ```
        GraphQl("conceptRetrieve") -> StoreConceptPartResponse<StoreConceptCompatibility>
            as "StoreConceptPartResponse<StoreConceptCompatibility>"
    },
}
