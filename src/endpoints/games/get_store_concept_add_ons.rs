use crate::hosts::GRAPHQL;
use crate::models::StoreConceptAddOnsResponse;
use crate::options::StorePageOptions;

endpoint! {
    /// Lists the add-ons of a game in the PlayStation Store, over all its versions: additions to the game, and items such
    /// as coins.
    ///
    /// PSN does not say how long the list is: it ends with an empty page.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=getAddOnProductsByConcept` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreConceptAddOns as get_store_concept_add_ons,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("conceptId", "$conceptId")],
    variables: [("pageArgs", r#"{"size":$size,"offset":$offset}"#)],
    graphql: {
        operation: "getAddOnProductsByConcept",
        hash: "23c26f5664dfee6d0a88183f4a6ba624b5d7ad082cf1768fb1c0b7c17b8a477e"
    },
    relay: Never,
    evidence: LiveVerified("psn-client-ruby, 2026-07"),
    sent_arguments: {
        /// The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
        concept_id as conceptId: Text,
    },
    options: {
        /// Which page of the list, and in which language.
        Optional StorePageOptions
    },
    response: {
        /// Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
        /// whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
        /// not JSON.
        ///
        /// ```ts
        /// const { data } = await getStoreConceptAddOns(authorization, "10000237");
        /// console.log(data.addOnProductsRetrieve.addOnProducts.map(({ name }) => name));
        /// ```
        GraphQl("addOnProductsRetrieve") -> StoreConceptAddOnsResponse
    },
    list: {
        item: "StoreCard",
        items: ["data", "addOnProductsRetrieve", "addOnProducts"],
        id: ["id"],
        start: "offset",
        size: "size",
    },
}
