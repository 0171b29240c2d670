use crate::hosts::USER;
use crate::models::GetUserFriendsAccountIdsResponse;
use crate::options::PageOptions;

endpoint! {
    /// Lists the account ids of an account's friends.
    ///
    /// Asks `GET /api/userProfile/v1/internal/users/{accountId}/friends` on m.np.playstation.com.
    getUserFriendsAccountIds as get_user_friends_account_ids,
    method: GET,
    service: USER,
    path: "/{accountId}/friends",
    relay: Never,
    evidence: Recorded("PSNAWP's tests, 2025"),
    of_psn_api: true,
    arguments: {
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: AccountId,
    },
    options: {
        /// Which page of the list.
        Optional PageOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON. PSN refuses accounts whose privacy settings hide this from the signed-in account.
        ///
        /// ```ts
        /// const { friends } = await getUserFriendsAccountIds(authorization, "me", { limit: 100 });
        /// ```
        JsonUnlessError -> GetUserFriendsAccountIdsResponse
    },
    list: {
        item: "string",
        items: ["friends"],
        id: [],
        start: "offset",
        size: "limit",
    },
}
