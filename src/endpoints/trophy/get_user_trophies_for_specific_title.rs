//! `GET /api/trophy/v1/users/{accountId}/titles/trophyTitles`

use crate::hosts::TROPHY;
use crate::models::UserTrophiesBySpecificTitleResponse;
use crate::options::SpecificTitleOptions;
use crate::reply::Reply;
use crate::request::Request;

endpoint! {
    /// Tells an account's progress in titles named by their title ids (`"CUSA…"`, `"PPSA…"`), and so which trophy set
    /// belongs to which title id.
    ///
    /// Up to five ids at once; for more PSN answers "Bad Request", and one that it does not know makes the whole
    /// request a "Resource not found". A title that the account never played comes with no trophy title.
    ///
    /// Asks `GET /api/trophy/v1/users/{accountId}/titles/trophyTitles`
    /// on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
    promise
    /// Resolves with whatever JSON PSN answers: an error too, as `PsnErrorBody` in place of the type declared here.
    /// Rejects with a `RequestError` when no JSON comes, and with a `TypeError` when called without options.
    ///
    /// ```ts
    /// const { titles } = await getUserTrophiesForSpecificTitle(authorization, "me", {
    ///   npTitleIds: "CUSA12057_00,PPSA01506_00",
    /// });
    /// ```
    fn get_user_trophies_for_specific_title as getUserTrophiesForSpecificTitle(
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: PathSegment,
        /// Which titles, and in which language.
        options as options: SpecificTitleOptions,
    ) -> UserTrophiesBySpecificTitleResponse {
        Request::get(format_args!("{TROPHY}/users/{account_id}/titles/trophyTitles")).options(options).reply(Reply::Json)
    }
}
