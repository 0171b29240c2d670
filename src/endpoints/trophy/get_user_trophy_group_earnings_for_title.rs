//! `GET /api/trophy/v1/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophyGroups`

use crate::hosts::TROPHY;
use crate::models::UserTrophyGroupEarningsForTitleResponse;
use crate::options::TrophyGroupOptions;
use crate::reply::Reply;
use crate::request::Request;

endpoint! {
    /// Counts the trophies that an account earned in a title, by trophy group and grade.
    ///
    /// PSN finds a title of PS3, PS4 or PS Vita only with `npServiceName: "trophy"`, and only if the account played
    /// it: else it answers "Resource not found".
    ///
    /// Asks `GET /api/trophy/v1/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophyGroups`
    /// on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
    promise
    /// Resolves with PSN's JSON. Rejects with PSN's message when PSN answers an error, and when no JSON comes: with a
    /// `RequestError`. PSN refuses accounts whose privacy settings hide this from the signed-in account.
    ///
    /// ```ts
    /// const { progress } = await getUserTrophyGroupEarningsForTitle(authorization, "me", "NPWR20188_00");
    /// ```
    fn get_user_trophy_group_earnings_for_title as getUserTrophyGroupEarningsForTitle(
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: PathSegment,
        /// The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
        np_communication_id as npCommunicationId: NpCommunicationId,
        /// Which trophy service, and in which language.
        options as options: TrophyGroupOptions = {},
    ) -> UserTrophyGroupEarningsForTitleResponse {
        let url = format_args!("{TROPHY}/users/{account_id}/npCommunicationIds/{np_communication_id}/trophyGroups");
        Request::get(url).options(options).reply(Reply::JsonUnlessError)
    }
}

declare! {
    /// The name of `getUserTrophyGroupEarningsForTitle()` in the earliest versions of psn-api.
    alias getUserSummarizedTrophiesByTrophyGroup = getUserTrophyGroupEarningsForTitle
}
