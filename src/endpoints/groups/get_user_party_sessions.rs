use crate::hosts::SESSIONS;
use crate::models::UnknownJson;
use crate::options::HeaderOptions;

endpoint! {
    /// Lists the parties that the signed-in account is in.
    ///
    /// Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
    ///
    /// Asks `GET /api/sessionManager/v2/partySessions` on m.np.playstation.com; a capture of the PlayStation App 26.1.0
    /// has it.
    getUserPartySessions as get_user_party_sessions,
    method: GET,
    service: SESSIONS,
    path: "/partySessions",
    query: [("view", "v3")],
    relay: Never,
    evidence: LiveVerified("a capture of the PlayStation App 26.1.0, 2026-02"),
    options: {
        /// Headers to send besides the usual ones.
        Optional HeaderOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const answer = await getUserPartySessions(authorization);
        /// ```
        JsonUnlessError -> UnknownJson as "Record<string, unknown>"
    },
}
