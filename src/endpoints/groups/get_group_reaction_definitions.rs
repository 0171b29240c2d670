use crate::hosts::GROUPS;
use crate::models::UnknownJson;
use crate::options::HeaderOptions;

endpoint! {
    /// Lists the reactions that a message can get.
    ///
    /// Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
    ///
    /// Asks `GET /api/gamingLoungeGroups/v1/reactions/mobile-v1/definitions` on m.np.playstation.com; a note on the
    /// PlayStation App 26.4.0 says that it was tried.
    getGroupReactionDefinitions as get_group_reaction_definitions,
    method: GET,
    service: GROUPS,
    path: "/reactions/mobile-v1/definitions",
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
        /// const answer = await getGroupReactionDefinitions(authorization);
        /// ```
        JsonUnlessError -> UnknownJson as "Record<string, unknown>"
    },
}
