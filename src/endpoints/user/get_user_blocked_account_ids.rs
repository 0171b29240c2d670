use crate::hosts::USER;
use crate::models::GetUserBlockedAccountIdsResponse;
use crate::options::PageOptions;

endpoint! {
    /// Lists the account ids of those whom the signed-in account has blocked.
    ///
    /// Asks `GET /api/userProfile/v1/internal/users/me/blocks` on m.np.playstation.com.
    getUserBlockedAccountIds as get_user_blocked_account_ids,
    method: GET,
    service: USER,
    path: "/me/blocks",
    relay: Never,
    evidence: Recorded("PSNAWP's tests, 2025"),
    of_psn_api: true,
    options: {
        /// Which page of the list.
        Optional PageOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const { blockList } = await getUserBlockedAccountIds(authorization);
        /// ```
        JsonUnlessError -> GetUserBlockedAccountIdsResponse
    },
    list: {
        item: "string",
        items: ["blockList"],
        id: [],
        start: "offset",
        size: "limit",
    },
}
