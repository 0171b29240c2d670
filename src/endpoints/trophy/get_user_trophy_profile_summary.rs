use crate::hosts::TROPHY;
use crate::models::UserTrophyProfileSummaryResponse;
use crate::options::HeaderOptions;

endpoint! {
    /// Sums up an account's trophies: its level and tier, the progress to the next level, and the trophies earned by
    /// grade.
    ///
    /// Asks `GET /api/trophy/v1/users/{accountId}/trophySummary`
    /// on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
    getUserTrophyProfileSummary as get_user_trophy_profile_summary,
    method: GET,
    service: TROPHY,
    path: "/users/{accountId}/trophySummary",
    relay: Default,
    evidence: Recorded("PSNAWP's tests, 2025"),
    of_psn_api: true,
    arguments: {
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: AccountId,
    },
    options: {
        /// Headers to send besides the usual ones.
        Optional HeaderOptions
    },
    response: {
        /// Resolves with the JSON that PSN answers. If PSN answers an error, that JSON is a `PsnErrorBody` instead of
        /// the type declared here. Rejects with a `RequestError` if the answer is not JSON. PSN refuses accounts whose
        /// privacy settings hide this from the signed-in account.
        ///
        /// ```ts
        /// const { trophyLevel, tier, earnedTrophies } = await getUserTrophyProfileSummary(authorization, "me");
        /// ```
        Json -> UserTrophyProfileSummaryResponse
    },
}
