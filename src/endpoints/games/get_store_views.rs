use crate::hosts::MOBILE_GRAPHQL;
use crate::models::StoreViewsResponse;
use crate::options::StoreOptions;

endpoint! {
    /// Reads a view of the PlayStation Store: a part of a page, with its pictures, texts and grids.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=metGetViews` on m.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreViews as get_store_views,
    method: GET,
    service: MOBILE_GRAPHQL,
    path: "",
    variables: [("viewInputs", r#"[{"viewId":$viewId,"experienceId":$experienceId}]"#)],
    graphql: {
        operation: "metGetViews",
        hash: "6fd98ff7fecb603006fb5d92db176d5028435be163c8d1ee9f7c598ab4677dd1"
    },
    relay: Never,
    evidence: LiveVerified("psn-client-ruby, 2026-07"),
    sent_arguments: {
        /// The view's id: what comes after `EMS_VIEW:` in a link of `getStoreExperience()`, or the `target` of a link
        /// in another view.
        view_id as viewId: Text,
        /// The store's id: what `getStoreExperience()` gives as `id`.
        experience_id as experienceId: Text,
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
        /// const { data } = await getStoreViews(authorization, viewId, experienceId);
        /// const grids = data.emsViewsRetrieve.flatMap(({ components }) => components.filter(({ categoryId }) => categoryId));
        /// ```
        GraphQl("emsViewsRetrieve") -> StoreViewsResponse
    },
}
