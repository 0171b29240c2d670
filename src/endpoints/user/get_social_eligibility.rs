use crate::hosts::ELIGIBILITY;
use crate::models::UnknownJson;
use crate::options::HeaderOptions;

endpoint! {
    /// Tells what the signed-in account may do with others: parties, messages, sharing.
    ///
    /// Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
    ///
    /// Asks `GET /api/cpss/v1/eligibilityCheck/batch` on m.np.playstation.com; a note on the PlayStation App 26.4.0
    /// says that it was tried.
    getSocialEligibility as get_social_eligibility,
    method: GET,
    service: ELIGIBILITY,
    path: "/batch",
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
        /// const answer = await getSocialEligibility(authorization);
        /// ```
        JsonUnlessError -> UnknownJson as "Record<string, unknown>"
    },
}
