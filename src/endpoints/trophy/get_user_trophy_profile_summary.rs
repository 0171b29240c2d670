//! `GET /api/trophy/v1/users/{accountId}/trophySummary`

use crate::hosts::TROPHY;
use crate::models::UserTrophyProfileSummaryResponse;
use crate::options::HeaderOptions;
use crate::reply::Reply;
use crate::request::Request;

endpoint! {
    /// Sums up an account's trophies: its level and tier, the progress to the next level, and the trophies earned by
    /// grade.
    ///
    /// Asks `GET /api/trophy/v1/users/{accountId}/trophySummary`
    /// on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
    promise
    /// Resolves with whatever JSON PSN answers: an error too, as `PsnErrorBody` in place of the type declared here.
    /// Rejects with a `RequestError` when no JSON comes. PSN refuses accounts whose privacy settings hide this from
    /// the signed-in account.
    ///
    /// ```ts
    /// const { trophyLevel, tier, earnedTrophies } = await getUserTrophyProfileSummary(authorization, "me");
    /// ```
    fn get_user_trophy_profile_summary as getUserTrophyProfileSummary(
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: PathSegment,
        /// Headers to send besides the usual ones.
        options as options: HeaderOptions = {},
    ) -> UserTrophyProfileSummaryResponse {
        Request::get(format_args!("{TROPHY}/users/{account_id}/trophySummary")).options(options).reply(Reply::Json)
    }
}
