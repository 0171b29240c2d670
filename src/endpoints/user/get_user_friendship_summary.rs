use crate::hosts::USER;
use crate::models::UserFriendshipSummaryResponse;
use crate::options::HeaderOptions;

endpoint! {
    /// Says whether two accounts are friends. `getFriendshipSummary()` says it of an account and the signed-in one.
    ///
    /// Asks `GET /api/userProfile/v1/internal/users/{accountId}/friends/{friendAccountId}/summary` on m.np.playstation.com.
    getUserFriendshipSummary as get_user_friendship_summary,
    method: GET,
    service: USER,
    path: "/{accountId}/friends/{friendAccountId}/summary",
    relay: Never,
    evidence: LiveVerified("a note on the PlayStation App 26.4.0, 2026"),
    arguments: {
        /// The numeric id of an account.
        account_id as accountId: NumericAccountId,
        /// The numeric id of the other account.
        friend_account_id as friendAccountId: NumericAccountId,
    },
    options: {
        /// Headers to send besides the usual ones.
        Optional HeaderOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON. PSN refuses accounts whose privacy settings hide this from the signed-in account.
        ///
        /// ```ts
        /// const summary = await getUserFriendshipSummary(authorization, "1234567890123456789", "9876543210987654321");
        /// console.log(summary.friendRelation, summary.mutualFriendsCount);
        /// ```
        JsonUnlessError -> UserFriendshipSummaryResponse
    },
}
