use crate::hosts::USER;
use crate::models::FriendshipSummaryResponse;
use crate::options::HeaderOptions;

endpoint! {
    /// Says whether an account is a friend of the signed-in account, and how many friends they share.
    ///
    /// Asks `GET /api/userProfile/v1/internal/users/me/friends/{accountId}/summary` on m.np.playstation.com. PSNAWP's tests
    /// have recorded its answers.
    getFriendshipSummary as get_friendship_summary,
    method: GET,
    service: USER,
    path: "/me/friends/{accountId}/summary",
    relay: Never,
    evidence: Recorded("PSNAWP's tests, 2025"),
    arguments: {
        /// The numeric id of the other account.
        account_id as accountId: NumericAccountId,
    },
    options: {
        /// Headers to send besides the usual ones.
        Optional HeaderOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const { friendRelation } = await getFriendshipSummary(authorization, "1234567890123456789");
        /// ```
        JsonUnlessError -> FriendshipSummaryResponse
    },
}
