//! `GET /api/trophy/v1/users/{accountId}/trophyTitles`

use crate::hosts::TROPHY;
use crate::models::UserTitlesResponse;
use crate::options::PageOptions;
use crate::reply::Reply;
use crate::request::Request;

endpoint! {
    /// Lists the titles that an account has trophies in, the one with the latest trophy first.
    ///
    /// A page holds 100 titles unless `limit` asks for more, up to 800; `nextOffset` is where the next one
    /// begins, and is absent on the last. Titles that the account hid are listed for the account itself only.
    ///
    /// Asks `GET /api/trophy/v1/users/{accountId}/trophyTitles`
    /// on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
    promise
    /// Resolves with whatever JSON PSN answers: an error too, as `PsnErrorBody` in place of the type declared here.
    /// Rejects with a `RequestError` when no JSON comes. PSN refuses accounts whose privacy settings hide this from
    /// the signed-in account.
    ///
    /// ```ts
    /// const { trophyTitles, totalItemCount } = await getUserTitles(authorization, "me", { limit: 800 });
    /// ```
    fn get_user_titles as getUserTitles(
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: PathSegment,
        /// Which page, and in which language.
        options as options: PageOptions = {},
    ) -> UserTitlesResponse pages(TrophyTitle, "trophyTitles npCommunicationId offset limit 800") {
        Request::get(format_args!("{TROPHY}/users/{account_id}/trophyTitles")).options(options).reply(Reply::Json)
    }
}
