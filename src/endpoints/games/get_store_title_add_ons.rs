use crate::hosts::GRAPHQL;
use crate::models::StoreTitleAddOnsResponse;
use crate::options::StorePageOptions;

endpoint! {
    /// Lists the add-ons of a title in the PlayStation Store: additions to the game, and items such as coins.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=metGetAddOnsByTitleId` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreTitleAddOns as get_store_title_add_ons,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("npTitleId", "$npTitleId")],
    variables: [("pageArgs", r#"{"size":$size,"offset":$offset}"#)],
    graphql: {
        operation: "metGetAddOnsByTitleId",
        hash: "e98d01ff5c1854409a405a5f79b5a9bcd36a5c0679fb33f4e18113c157d4d916"
    },
    relay: Never,
    evidence: LiveVerified("psn-client-ruby, 2026-07"),
    sent_arguments: {
        /// The title's id, such as `"PPSA01521_00"`.
        np_title_id as npTitleId: Text,
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
        /// const { data } = await getStoreTitleAddOns(authorization, "PPSA01521_00", { size: 20 });
        /// for (const { name, price } of data.addOnProductsByTitleIdRetrieve.addOnProducts) console.log(name, price?.discountedPrice);
        /// ```
        GraphQl("addOnProductsByTitleIdRetrieve") -> StoreTitleAddOnsResponse
    },
    list: {
        item: "StoreCard",
        items: ["data", "addOnProductsByTitleIdRetrieve", "addOnProducts"],
        id: ["id"],
        start: "offset",
        size: "size",
    },
}
