use crate::hosts::TROPHY;
use crate::models::TitleTrophyGroupsResponse;
use crate::options::TrophyGroupOptions;

endpoint! {
    /// Lists the trophy groups of a title, that is, the base game and its additions, and the number of trophies of each
    /// grade in them.
    ///
    /// Asks `GET /api/trophy/v1/npCommunicationIds/{npCommunicationId}/trophyGroups`
    /// on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
    getTitleTrophyGroups as get_title_trophy_groups,
    method: GET,
    service: TROPHY,
    path: "/npCommunicationIds/{npCommunicationId}/trophyGroups",
    relay: Default,
    evidence: Recorded("PSNAWP's tests, 2025"),
    of_psn_api: true,
    arguments: {
        /// The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
        np_communication_id as npCommunicationId: NpCommunicationId,
    },
    options: {
        /// Which trophy service, and in which language.
        Optional TrophyGroupOptions
    },
    response: {
        /// Resolves with the JSON that PSN answers. If PSN answers an error, that JSON is a `PsnErrorBody` instead of
        /// the type declared here. Rejects with a `RequestError` if the answer is not JSON.
        ///
        /// PSN finds a title of PS3, PS4 or PS Vita only with `npServiceName: "trophy"`.
        ///
        /// ```ts
        /// const { trophyGroups } = await getTitleTrophyGroups(authorization, "NPWR15179_00", { npServiceName: "trophy" });
        /// ```
        Json -> TitleTrophyGroupsResponse
    },
}
