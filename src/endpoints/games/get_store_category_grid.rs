use crate::hosts::MOBILE_GRAPHQL;
use crate::models::StoreCategoryResponse;
use crate::options::StorePageOptions;

endpoint! {
    /// Lists what the PlayStation Store has in a category, as the mobile app shows it: in the store's own order, and with
    /// the category's filters. Most categories list products. Some list games instead, as `concepts`.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=metGetCategoryGrid` on m.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreCategoryGrid as get_store_category_grid,
    method: GET,
    service: MOBILE_GRAPHQL,
    path: "",
    fixed_options: [("id", "$categoryId")],
    variables: [("pageArgs", r#"{"size":$size,"offset":$offset}"#)],
    graphql: {
        operation: "metGetCategoryGrid",
        hash: "b67a9e4414b80d8d762bf12a588c6125467ae0bb3bbe3cee3f7696c6984f8ef6"
    },
    relay: Never,
    evidence: LiveVerified("psn-client-ruby, 2026-07"),
    sent_arguments: {
        /// The category's id, such as `"4cbf39e2-5749-4970-ba81-93a489e4570c"` for the games for PS5.
        category_id as categoryId: Text,
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
        /// const { data } = await getStoreCategoryGrid(authorization, "4cbf39e2-5749-4970-ba81-93a489e4570c", { size: 20 });
        /// const { products, concepts, facetOptions } = data.categoryGridRetrieve;
        /// ```
        GraphQl("categoryGridRetrieve") -> StoreCategoryResponse
    },
    list: {
        item: "StoreCard",
        items: ["data", "categoryGridRetrieve", "products"],
        other_items: ["data", "categoryGridRetrieve", "concepts"],
        id: ["id"],
        start: "offset",
        size: "size",
    },
}
