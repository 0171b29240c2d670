use crate::hosts::MOBILE_GRAPHQL;
use crate::models::StoreStrandsResponse;
use crate::options::StorePageOptions;

endpoint! {
    /// Reads a strand of the PlayStation Store: a row of products or games that the store has put together. The
    /// answer is a list, whose first item is the strand.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=metGetCategoryStrands` on m.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreStrands as get_store_strands,
    method: GET,
    service: MOBILE_GRAPHQL,
    path: "",
    variables: [("strands", r#"[{"id":$strandId,"pageArgs":{"size":$size,"offset":$offset}}]"#)],
    graphql: {
        operation: "metGetCategoryStrands",
        hash: "55ab5f168bec56f8362b5519f59faaf786d4e1cfeabb8bc969d6a65545e14f4d"
    },
    relay: Never,
    evidence: LiveVerified("psn-client-ruby, 2026-07"),
    sent_arguments: {
        /// The strand's id, which the views of the store name.
        strand_id as strandId: Text,
    },
    options: {
        /// Which page of the list, and in which language.
        Optional StorePageOptions
    },
    response: {
        /// Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
        /// whole answer if PSN answers without data, and with a `RequestError` if the answer is not JSON.
        ///
        /// ```ts
        /// const { data } = await getStoreStrands(authorization, "fbb563aa-c602-476d-bb92-fe7f35080205", { size: 10 });
        /// const [strand] = data.categoryStrandsRetrieve;
        /// const cards = strand?.products ?? strand?.concepts ?? [];
        /// ```
        GraphQl("categoryStrandsRetrieve") -> StoreStrandsResponse
    },
}
