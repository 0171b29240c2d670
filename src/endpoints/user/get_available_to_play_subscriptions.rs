use crate::hosts::USER;
use crate::models::AvailableToPlaySubscriptionsResponse;
use crate::options::HeaderOptions;

endpoint! {
    /// Lists the friends for whom the signed-in account has switched on the notification "available to play". It does not
    /// say who is available now.
    ///
    /// Asks `GET /api/userProfile/v1/internal/users/me/friends/subscribing/availableToPlay` on m.np.playstation.com. PSNAWP's
    /// tests have recorded an empty answer.
    getAvailableToPlaySubscriptions as get_available_to_play_subscriptions,
    method: GET,
    service: USER,
    path: "/me/friends/subscribing/availableToPlay",
    relay: Never,
    evidence: Recorded("PSNAWP's tests, 2025"),
    options: {
        /// Headers to send besides the usual ones.
        Optional HeaderOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const { settings } = await getAvailableToPlaySubscriptions(authorization);
        /// const accountIds = settings.map(({ accountId }) => accountId);
        /// ```
        JsonUnlessError -> AvailableToPlaySubscriptionsResponse
    },
}
