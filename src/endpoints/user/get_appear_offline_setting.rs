use crate::hosts::USER;
use crate::models::UnknownJson;
use crate::options::HeaderOptions;

endpoint! {
    /// Tells whether the signed-in account appears offline to others.
    ///
    /// Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
    ///
    /// Asks `GET /api/userProfile/v1/internal/users/me/userSettings/appearOffline` on m.np.playstation.com; a note on
    /// the PlayStation App 26.4.0 says that it was tried.
    getAppearOfflineSetting as get_appear_offline_setting,
    method: GET,
    service: USER,
    path: "/me/userSettings/appearOffline",
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
        /// const answer = await getAppearOfflineSetting(authorization);
        /// ```
        JsonUnlessError -> UnknownJson as "Record<string, unknown>"
    },
}
