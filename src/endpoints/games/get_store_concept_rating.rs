use crate::hosts::GRAPHQL;
use crate::models::StoreConceptRatingResponse;
use crate::options::StoreOptions;

endpoint! {
    /// Tells how many stars players give a game in the PlayStation Store.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=wcaConceptStarRatingRetrive` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreConceptRating as get_store_concept_rating,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("conceptId", "$conceptId")],
    graphql: {
        operation: "wcaConceptStarRatingRetrive",
        hash: "e12dc5cef72296a437b4d71e0b130010bf3707ab981b585ba00d1d5773ce2092"
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
        /// const { data } = await getStoreConceptRating(authorization, "10000237");
        /// console.log(data.conceptRetrieve.defaultProduct?.starRating?.averageRating ?? "not rated yet");
        /// ```
        GraphQl("conceptRetrieve") -> StoreConceptRatingResponse
    },
}
