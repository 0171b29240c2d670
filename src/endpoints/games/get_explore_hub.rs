use crate::hosts::EXPLORE;
use crate::models::UnknownJson;
use crate::options::HeaderOptions;

endpoint! {
    /// Gives what the mobile app shows first: news of the games that the signed-in account follows.
    ///
    /// Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
    ///
    /// Asks `GET /api/explore/v2/users/me/hub` on m.np.playstation.com; a note on the PlayStation App 26.4.0 says that
    /// it was tried.
    getExploreHub as get_explore_hub,
    method: GET,
    service: EXPLORE,
    path: "/me/hub",
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
        /// const answer = await getExploreHub(authorization);
        /// ```
        JsonUnlessError -> UnknownJson as "Record<string, unknown>"
    },
}
