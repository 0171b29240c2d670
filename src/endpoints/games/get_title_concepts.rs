use crate::hosts::CATALOG;
use crate::models::TitleConcept;
use crate::options::TitleConceptOptions;

endpoint! {
    /// Reads what the catalogue says of a title: names, genres, texts, pictures, ratings, and what can be bought.
    ///
    /// Asks `GET /api/catalog/v2/titles/{npTitleId}/concepts` on m.np.playstation.com. PSNAWP's tests have recorded its
    /// answers.
    getTitleConcepts as get_title_concepts,
    method: GET,
    service: CATALOG,
    path: "/{npTitleId}/concepts",
    relay: Default,
    evidence: Recorded("PSNAWP's tests, 2025"),
    arguments: {
        /// The title's id, such as `"PPSA01521_00"` or `"CUSA01433_00"`.
        np_title_id as npTitleId: Segment,
    },
    options: {
        /// For which country, and in which language.
        Optional TitleConceptOptions
    },
    response: {
        /// Resolves with PSN's JSON: a list of the games that the title belongs to, mostly one. Rejects with PSN's
        /// message if PSN answers an error, and with a `RequestError` if the answer is not JSON.
        ///
        /// ```ts
        /// const [concept] = await getTitleConcepts(authorization, "PPSA01521_00", { country: "GB", language: "en" });
        /// console.log(concept?.name, concept?.genres);
        /// ```
        Array -> Vec<TitleConcept> as "TitleConcept[]"
    },
}
