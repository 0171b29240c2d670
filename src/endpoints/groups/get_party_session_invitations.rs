use crate::hosts::SESSIONS;
use crate::models::UnknownJson;
use crate::options::HeaderOptions;

endpoint! {
    /// Lists the parties that the signed-in account is invited to. PSN refuses some accounts.
    ///
    /// Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
    ///
    /// Asks `GET /api/sessionManager/v2/users/me/partySessionsInvitations` on m.np.playstation.com; a note on the
    /// PlayStation App 26.4.0 says that it was tried.
    getPartySessionInvitations as get_party_session_invitations,
    method: GET,
    service: SESSIONS,
    path: "/users/me/partySessionsInvitations",
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
        /// const answer = await getPartySessionInvitations(authorization);
        /// ```
        JsonUnlessError -> UnknownJson as "Record<string, unknown>"
    },
}
