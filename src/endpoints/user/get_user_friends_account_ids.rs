//! `GET /api/userProfile/v1/internal/users/{accountId}/friends`

use crate::hosts::USER;
use crate::models::GetUserFriendsAccountIdsResponse;
use crate::options::PageOptions;
use crate::reply::Reply;
use crate::request::Request;

endpoint! {
    /// Lists the ids of an account's friends.
    ///
    /// Asks `GET /api/userProfile/v1/internal/users/{accountId}/friends` on m.np.playstation.com.
    promise
    /// Resolves with PSN's JSON. Rejects with PSN's message when PSN answers an error, and when no JSON comes: with a
    /// `RequestError`.
    /// PSN refuses accounts whose privacy settings hide this from the signed-in account.
    ///
    /// ```ts
    /// const { friends } = await getUserFriendsAccountIds(authorization, "me", { limit: 100 });
    /// ```
    fn get_user_friends_account_ids as getUserFriendsAccountIds(
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: PathSegment,
        /// Which page of the list.
        options as options: PageOptions = {},
    ) -> GetUserFriendsAccountIdsResponse pages("string", "friends - offset limit") {
        Request::get(format_args!("{USER}/{account_id}/friends")).options(options).reply(Reply::JsonUnlessError)
    }
}
