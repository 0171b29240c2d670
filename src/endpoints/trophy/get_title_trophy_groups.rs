//! `GET /api/trophy/v1/npCommunicationIds/{npCommunicationId}/trophyGroups`

use crate::hosts::TROPHY;
use crate::models::TitleTrophyGroupsResponse;
use crate::options::TrophyGroupOptions;
use crate::reply::Reply;
use crate::request::Request;

endpoint! {
    /// Lists the trophy groups of a title, that is the base game and its additions, with their trophies counted by
    /// grade.
    ///
    /// PSN finds a title of PS3, PS4 or PS Vita only with `npServiceName: "trophy"`.
    ///
    /// Asks `GET /api/trophy/v1/npCommunicationIds/{npCommunicationId}/trophyGroups`
    /// on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
    promise
    /// Resolves with whatever JSON PSN answers: an error too, as `PsnErrorBody` in place of the type declared here.
    /// Rejects with a `RequestError` when no JSON comes.
    ///
    /// ```ts
    /// const { trophyGroups } = await getTitleTrophyGroups(authorization, "NPWR15179_00", { npServiceName: "trophy" });
    /// ```
    fn get_title_trophy_groups as getTitleTrophyGroups(
        /// The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
        np_communication_id as npCommunicationId: NpCommunicationId,
        /// Which trophy service, and in which language.
        options as options: TrophyGroupOptions = {},
    ) -> TitleTrophyGroupsResponse {
        let url = format_args!("{TROPHY}/npCommunicationIds/{np_communication_id}/trophyGroups");
        Request::get(url).options(options).reply(Reply::Json)
    }
}
