use crate::hosts::SUBSCRIPTIONS;
use crate::models::UnknownJson;
use crate::options::HeaderOptions;

endpoint! {
    /// Tells which subscriptions to PlayStation services the signed-in account has. `getUserAccountSummary()` tells this
    /// too, and its answer is published.
    ///
    /// Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
    ///
    /// Asks `GET /api/subscriptions/v2/users/me/services/pssubscriptions` on m.np.playstation.com; a note on the
    /// PlayStation App 26.4.0 says that it was tried.
    getUserSubscriptions as get_user_subscriptions,
    method: GET,
    service: SUBSCRIPTIONS,
    path: "/me/services/pssubscriptions",
    relay: Never,
    evidence: LiveVerified("a note on the PlayStation App 26.4.0, 2026"),
    options: {
        /// Headers to send besides the usual ones.
        Optional HeaderOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const answer = await getUserSubscriptions(authorization);
        /// ```
        JsonUnlessError -> UnknownJson as "Record<string, unknown>"
    },
}
