use crate::hosts::MOBILE_GRAPHQL;
use crate::models::StoreDefaultViewResponse;
use crate::options::StoreOptions;

endpoint! {
    /// Reads the first view of a category of the PlayStation Store: its heading, and the grid of its products.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=metGetDefaultView` on m.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreDefaultView as get_store_default_view,
    method: GET,
    service: MOBILE_GRAPHQL,
    path: "",
    fixed_options: [("categoryId", "$categoryId"), ("localizedKeyId", "$localizedKeyId"), ("experienceId", "$experienceId")],
    graphql: {
        operation: "metGetDefaultView",
        hash: "bec1b8a3b0bae8c08e3ce2c7fe2f38a69343434ccfbcdd82cc1f2e44f86b7c40"
    },
    relay: Never,
    evidence: LiveVerified("psn-client-ruby, 2026-07"),
    sent_arguments: {
        /// The category's id: the `target` of a link in a view.
        category_id as categoryId: Text,
        /// The key of its name: the `localizedName` of that link.
        localized_key_id as localizedKeyId: Text,
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
        /// const { target, localizedName } = link; // of a component of getStoreViews()
        /// const { data } = await getStoreDefaultView(authorization, target, localizedName, experienceId);
        /// const { childViews } = data.emsDefaultViewRetrieve;
        /// ```
        GraphQl("emsDefaultViewRetrieve") -> StoreDefaultViewResponse
    },
}
