//! `GET /api/trophy/v1/npCommunicationIds/{npCommunicationId}/trophyGroups/{trophyGroupId}/trophies`

use crate::hosts::TROPHY;
use crate::models::TitleTrophiesResponse;
use crate::options::TrophyPageOptions;
use crate::reply::Reply;
use crate::request::Request;

endpoint! {
    /// Lists the trophies of a title, or of one of its trophy groups: names, details, icons and grades, but not who
    /// earned them, which `getUserTrophiesEarnedForTitle()` tells.
    ///
    /// PSN finds a title of PS3, PS4 or PS Vita only with `npServiceName: "trophy"`.
    ///
    /// Asks `GET /api/trophy/v1/npCommunicationIds/{npCommunicationId}/trophyGroups/{trophyGroupId}/trophies`
    /// on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
    promise
    /// Resolves with whatever JSON PSN answers: an error too, as `PsnErrorBody` in place of the type declared here.
    /// Rejects with a `RequestError` when no JSON comes.
    ///
    /// ```ts
    /// const { trophies } = await getTitleTrophies(authorization, "NPWR20188_00", "all");
    /// ```
    fn get_title_trophies as getTitleTrophies(
        /// The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
        np_communication_id as npCommunicationId: NpCommunicationId,
        /// `"all"` for every trophy, `"default"` for those of the base game, `"001"` and on for added ones.
        trophy_group_id as trophyGroupId: PathSegment,
        /// Which trophy service, which page, and in which language.
        options as options: TrophyPageOptions = {},
    ) -> TitleTrophiesResponse pages(TitleThinTrophy, "trophies trophyGroupId.trophyId offset limit") {
        let url = format_args!("{TROPHY}/npCommunicationIds/{np_communication_id}/trophyGroups/{trophy_group_id}/trophies");
        Request::get(url).options(options).reply(Reply::Json)
    }
}
