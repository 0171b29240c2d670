//! `GET /api/userProfile/v1/internal/users/me/friends/receivedRequests`

use crate::hosts::USER;
use crate::models::GetUserFriendsRequestsResponse;
use crate::options::PageOptions;
use crate::reply::Reply;
use crate::request::Request;

endpoint! {
    /// Lists the friend requests that the signed-in account received and has not answered.
    ///
    /// Asks `GET /api/userProfile/v1/internal/users/me/friends/receivedRequests` on m.np.playstation.com.
    promise
    /// Resolves with PSN's JSON. Rejects with PSN's message when PSN answers an error, and when no JSON comes: with a
    /// `RequestError`.
    ///
    /// ```ts
    /// const { receivedRequests } = await getUserFriendsRequests(authorization);
    /// ```
    fn get_user_friends_requests as getUserFriendsRequests(
        /// Which page of the list.
        options as options: PageOptions = {},
    ) -> GetUserFriendsRequestsResponse pages(FriendRequest, "receivedRequests accountId offset limit") {
        Request::get(format_args!("{USER}/me/friends/receivedRequests")).options(options).reply(Reply::JsonUnlessError)
    }
}
