use crate::hosts::USER;
use crate::models::ProfileFromAccountIdResponse;
use crate::options::HeaderOptions;

endpoint! {
    /// Reads an account's profile: online id, avatars, languages, "about me".
    ///
    /// Asks `GET /api/userProfile/v1/internal/users/{accountId}/profiles` on m.np.playstation.com.
    getProfileFromAccountId as get_profile_from_account_id,
    method: GET,
    service: USER,
    path: "/{accountId}/profiles",
    relay: Default,
    evidence: Recorded("PSNAWP's tests, 2025"),
    of_psn_api: true,
    arguments: {
        /// The numeric id of the account; this endpoint does not know `"me"`, but `getAccountDevices()` tells that account's id.
        account_id as accountId: NumericAccountId,
    },
    options: {
        /// Headers to send besides the usual ones.
        Optional HeaderOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const { onlineId } = await getProfileFromAccountId(authorization, "1234567890123456789");
        /// ```
        JsonUnlessError -> ProfileFromAccountIdResponse
    },
}
