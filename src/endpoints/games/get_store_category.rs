use crate::hosts::GRAPHQL;
use crate::models::StoreCategoryResponse;
use crate::options::StoreCategoryOptions;

endpoint! {
    /// Lists what the PlayStation Store has in a category, such as the games for PS5, the latest first.
    ///
    /// These are the ids of some categories: `4cbf39e2-5749-4970-ba81-93a489e4570c` games for PS5,
    /// `44d8bb20-653e-431e-8ad0-c0a365f68d2f` games for PS4, `e1699f77-77e1-43ca-a296-26d08abacb0f` new games,
    /// `803cee19-e5a1-4d59-a463-0b6b2701bf7c` deals, `d9930400-c5c7-4a06-a28d-cc74888426dc` what is free,
    /// `038b4df3-bb4c-48f8-8290-3feb35f0f0fd` PlayStation Plus. `getStoreViews()` finds others.
    ///
    /// Most categories list products. Some, such as the new games, list games instead, as `concepts` and without prices:
    /// `getStoreConceptPrice()` has them.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=categoryGridRetrieve` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreCategory as get_store_category,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("id", "$categoryId")],
    variables: [
        ("pageArgs", r#"{"size":$size,"offset":$offset}"#),
        ("sortBy", r#"{"name":$sortBy,"isAscending":$isAscending}"#),
        ("filterBy", "[]"),
        ("facetOptions", "[]"),
    ],
    graphql: {
        operation: "categoryGridRetrieve",
        hash: "4ce7d410a4db2c8b635a48c1dcec375906ff63b19dadd87e073f8fd0c0481d35"
    },
    relay: Never,
    evidence: LiveVerified("psn-client-ruby, 2026-07"),
    sent_arguments: {
        /// The category's id, such as `"4cbf39e2-5749-4970-ba81-93a489e4570c"` for the games for PS5.
        category_id as categoryId: Text,
    },
    options: {
        /// Which page, in which order, and in which language.
        Optional StoreCategoryOptions
    },
    response: {
        /// Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
        /// whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
        /// not JSON.
        ///
        /// ```ts
        /// const deals = "803cee19-e5a1-4d59-a463-0b6b2701bf7c";
        /// const { data } = await getStoreCategory(authorization, deals, { size: 20, sortBy: "productName", isAscending: true });
        /// const { products, concepts, pageInfo } = data.categoryGridRetrieve;
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
