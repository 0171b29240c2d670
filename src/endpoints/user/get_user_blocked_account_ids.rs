//! `GET /api/userProfile/v1/internal/users/me/blocks`

use crate::hosts::USER;
use crate::models::GetUserBlockedAccountIdsResponse;
use crate::options::PageOptions;
use crate::reply::Reply;
use crate::request::Request;

endpoint! {
    /// Lists the ids of the accounts that the signed-in account blocked.
    ///
    /// Asks `GET /api/userProfile/v1/internal/users/me/blocks` on m.np.playstation.com.
    promise
    /// Resolves with PSN's JSON. Rejects with PSN's message when PSN answers an error, and when no JSON comes: with a
    /// `RequestError`.
    ///
    /// ```ts
    /// const { blockList } = await getUserBlockedAccountIds(authorization);
    /// ```
    fn get_user_blocked_account_ids as getUserBlockedAccountIds(
        /// Which page of the list.
        options as options: PageOptions = {},
    ) -> GetUserBlockedAccountIdsResponse pages("string", "blockList - offset limit") {
        Request::get(format_args!("{USER}/me/blocks")).options(options).reply(Reply::JsonUnlessError)
    }
}
