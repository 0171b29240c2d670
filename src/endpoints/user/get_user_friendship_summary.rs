use crate::hosts::USER;
use crate::models::UserFriendshipSummaryResponse;
use crate::options::HeaderOptions;

endpoint! {
    /// Says how two accounts stand to each other. `getFriendshipSummary()` says it of an account and your own.
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
        /// Resolves with PSN's JSON. When PSN answers an error, rejects with PSN's message; when the answer is not JSON,
        /// with a `RequestError`. PSN refuses accounts whose privacy settings hide this from the signed-in account.
        ///
        /// ```ts
        /// const summary = await getUserFriendshipSummary(authorization, "1234567890123456789", "9876543210987654321");
        /// console.log(summary.friendRelation, summary.mutualFriendsCount);
        /// ```
        JsonUnlessError -> UserFriendshipSummaryResponse
    },
}
