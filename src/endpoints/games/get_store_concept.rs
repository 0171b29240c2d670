use crate::hosts::GRAPHQL;
use crate::models::StoreConceptResponse;
use crate::options::StoreOptions;

endpoint! {
    /// Tells what the PlayStation Store says of a game: names, texts, genres, pictures, and when it comes out.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=metGetConceptById` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreConcept as get_store_concept,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("productId", ""), ("conceptId", "$conceptId")],
    graphql: {
        operation: "metGetConceptById",
        hash: "cc90404ac049d935afbd9968aef523da2b6723abfb9d586e5f77ebf7c5289006"
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
        /// const { data } = await getStoreConcept(authorization, "10000237");
        /// const { name, releaseDate } = data.conceptRetrieve;
        /// ```
        GraphQl("conceptRetrieve") -> StoreConceptResponse
    },
}
