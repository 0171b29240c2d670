use crate::hosts::USER;
use crate::options::HeaderOptions;

endpoint! {
    /// Ends a friendship, or declines a friend request: which of them depends on whether the two are friends.
    /// `getFriendshipSummary()` tells that.
    ///
    /// It is never sent again by itself, and nobody has verified what PSN answers when it is called twice.
    ///
    /// Asks `DELETE /api/userProfile/v1/internal/users/me/friends/{accountId}` on m.np.playstation.com. PSNAWP's tests have
    /// recorded its answer.
    removeFriend as remove_friend,
    method: DELETE,
    service: USER,
    path: "/me/friends/{accountId}",
    effect: Write,
    relay: ByName,
    evidence: Recorded("PSNAWP's tests, 2025"),
    arguments: {
        /// The numeric id of the friend, or of the account that has sent a request.
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
        /// await removeFriend(authorization, "1234567890123456789");
        /// ```
        Nothing -> () as "void"
    },
}
