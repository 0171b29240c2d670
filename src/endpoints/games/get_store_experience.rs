use crate::hosts::MOBILE_GRAPHQL;
use crate::models::StoreExperienceResponse;
use crate::options::StoreExperienceOptions;

endpoint! {
    /// Gives the root of the PlayStation Store: its tabs, and where they lead.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=metGetExperience` on m.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getStoreExperience as get_store_experience,
    method: GET,
    service: MOBILE_GRAPHQL,
    path: "",
    graphql: {
        operation: "metGetExperience",
        hash: "054e61ee68bbeadc21435caebcc4f2bba0919a99b06629d141b0b82dc55f10c4"
    },
    relay: Never,
    evidence: LiveVerified("psn-client-ruby, 2026-07"),
    options: {
        /// Which store, and in which language.
        Optional StoreExperienceOptions
    },
    response: {
        /// Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
        /// whole answer if PSN answers without data, as for an unknown id, and with a `RequestError` if the answer is
        /// not JSON.
        ///
        /// ```ts
        /// const { data } = await getStoreExperience(authorization);
        /// const { id, navTree } = data.emsExperienceRetrieve;
        /// const [viewId] = navTree.items.flatMap(({ link }) => link.match(/(?<=^EMS_VIEW:).+/) ?? []);
        /// ```
        GraphQl("emsExperienceRetrieve") -> StoreExperienceResponse
    },
}
