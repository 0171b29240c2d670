use crate::hosts::USER;
use crate::models::GetUserFriendsRequestsResponse;
use crate::options::PageOptions;

endpoint! {
    /// Lists the friend requests that the signed-in account received and has not answered.
    ///
    /// Asks `GET /api/userProfile/v1/internal/users/me/friends/receivedRequests` on m.np.playstation.com.
    getUserFriendsRequests as get_user_friends_requests,
    method: GET,
    service: USER,
    path: "/me/friends/receivedRequests",
    relay: Never,
    evidence: Recorded("PSNAWP's tests, 2025"),
    of_psn_api: true,
    options: {
        /// Which page of the list.
        Optional PageOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const { receivedRequests } = await getUserFriendsRequests(authorization);
        /// ```
        JsonUnlessError -> GetUserFriendsRequestsResponse
    },
    list: {
        item: "FriendRequest",
        items: ["receivedRequests"],
        id: ["accountId"],
        start: "offset",
        size: "limit",
    },
}
