use crate::hosts::USER;
use crate::options::HeaderOptions;

endpoint! {
    /// Accepts the friend request of an account. `getUserFriendsRequests()` lists the requests.
    ///
    /// Only call it for an account that has sent a request: nobody has verified what PSN does for others, or when it is
    /// called twice. The request is sent once, and never repeated by itself.
    ///
    /// Asks `PUT /api/userProfile/v1/internal/users/me/friends/{accountId}` on m.np.playstation.com. PSNAWP's tests have
    /// recorded its answer.
    acceptFriendRequest as accept_friend_request,
    method: PUT,
    service: USER,
    path: "/me/friends/{accountId}",
    effect: Write,
    relay: ByName,
    evidence: Recorded("PSNAWP's tests, 2025"),
    arguments: {
        /// The numeric id of the account that has sent the request.
        account_id as accountId: NumericAccountId,
    },
    options: {
        /// Headers to send besides the usual ones.
        Optional HeaderOptions
    },
    response: {
        /// Resolves with `undefined`. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is neither empty nor JSON.
        ///
        /// ```ts
        /// await acceptFriendRequest(authorization, "1234567890123456789");
        /// ```
        Nothing -> () as "void"
    },
}
