use crate::hosts::USER;
use crate::models::BasicPresenceResponse;
use crate::options::HeaderOptions;

endpoint! {
    /// Says whether an account is online, on which platform, and what it plays.
    ///
    /// Asks `GET /api/userProfile/v1/internal/users/{accountId}/basicPresences?type=primary` on m.np.playstation.com.
    getBasicPresence as get_basic_presence,
    method: GET,
    service: USER,
    path: "/{accountId}/basicPresences",
    query: [("type", "primary")],
    relay: ByName,
    evidence: Recorded("PSNAWP's tests, 2025"),
    of_psn_api: true,
    arguments: {
        /// The numeric id of the account.
        account_id as accountId: AccountId,
    },
    options: {
        /// Headers to send besides the usual ones.
        Optional HeaderOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON. PSN refuses accounts whose privacy settings hide this from the signed-in account.
        ///
        /// ```ts
        /// const { basicPresence } = await getBasicPresence(authorization, "1234567890123456789");
        /// ```
        JsonUnlessError -> BasicPresenceResponse
    },
}
