use crate::hosts::TROPHY;
use crate::models::TitleTrophiesResponse;
use crate::options::TrophyPageOptions;

endpoint! {
    /// Lists the trophies of a title, or of one of its trophy groups: names, details, icons and grades.
    /// `getUserTrophiesEarnedForTitle()` says which of them an account earned.
    ///
    /// Asks `GET /api/trophy/v1/npCommunicationIds/{npCommunicationId}/trophyGroups/{trophyGroupId}/trophies`
    /// on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
    getTitleTrophies as get_title_trophies,
    method: GET,
    service: TROPHY,
    path: "/npCommunicationIds/{npCommunicationId}/trophyGroups/{trophyGroupId}/trophies",
    relay: Default,
    evidence: Recorded("PSNAWP's tests, 2025"),
    of_psn_api: true,
    arguments: {
        /// The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
        np_communication_id as npCommunicationId: NpCommunicationId,
        /// `"all"` for every trophy, `"default"` for those of the base game, `"001"` and on for added ones.
        trophy_group_id as trophyGroupId: Segment,
    },
    options: {
        /// Which trophy service, which page, and in which language.
        Optional TrophyPageOptions
    },
    response: {
        /// Resolves with the JSON that PSN answers. If PSN answers an error, that JSON is a `PsnErrorBody` instead of
        /// the type declared here. Rejects with a `RequestError` if the answer is not JSON.
        ///
        /// PSN finds a title of PS3, PS4 or PS Vita only with `npServiceName: "trophy"`.
        ///
        /// ```ts
        /// const { trophies } = await getTitleTrophies(authorization, "NPWR20188_00", "all");
        /// ```
        Json -> TitleTrophiesResponse
    },
    list: {
        item: "TitleThinTrophy",
        items: ["trophies"],
        id: ["trophyGroupId", "trophyId"],
        start: "offset",
        size: "limit",
    },
}
