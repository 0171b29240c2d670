//! `GET /api/trophy/v1/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophyGroups/{trophyGroupId}/trophies`

use crate::hosts::TROPHY;
use crate::models::UserTrophiesEarnedForTitleResponse;
use crate::options::TrophyPageOptions;
use crate::reply::Reply;
use crate::request::Request;

endpoint! {
    /// Lists which trophies of a title an account earned and when, how rare each is, and how far the tracked ones
    /// have come. Names and icons are told by `getTitleTrophies()`.
    ///
    /// PSN finds a title of PS3, PS4 or PS Vita only with `npServiceName: "trophy"`, and only if the account played
    /// it: else it answers "Resource not found".
    ///
    /// Asks `GET /api/trophy/v1/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophyGroups/{trophyGroupId}/trophies`
    /// on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
    promise
    /// Resolves with PSN's JSON. Rejects with PSN's message when PSN answers an error, and when no JSON comes: with a
    /// `RequestError`. PSN refuses accounts whose privacy settings hide this from the signed-in account.
    ///
    /// ```ts
    /// const { trophies } = await getUserTrophiesEarnedForTitle(authorization, "me", "NPWR20188_00", "all");
    /// const earned = trophies.filter((trophy) => trophy.earned);
    /// ```
    fn get_user_trophies_earned_for_title as getUserTrophiesEarnedForTitle(
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: PathSegment,
        /// The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
        np_communication_id as npCommunicationId: NpCommunicationId,
        /// `"all"` for every trophy, `"default"` for those of the base game, `"001"` and on for added ones.
        trophy_group_id as trophyGroupId: PathSegment,
        /// Which trophy service, which page, and in which language.
        options as options: TrophyPageOptions = {},
    ) -> UserTrophiesEarnedForTitleResponse pages(UserThinTrophy, "trophies trophyGroupId.trophyId offset limit") {
        let title = format_args!("{TROPHY}/users/{account_id}/npCommunicationIds/{np_communication_id}");
        Request::get(format_args!("{title}/trophyGroups/{trophy_group_id}/trophies"))
            .options(options)
            .reply(Reply::JsonUnlessError)
    }
}
