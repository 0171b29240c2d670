use crate::hosts::USER_V2;
use crate::models::GetUserFriendsAccountIdsResponse;
use crate::options::FriendPageOptions;

endpoint! {
    /// Lists the account ids of an account's friends, in an order that can be chosen: the newer form of
    /// `getUserFriendsAccountIds()`. `PsnClient` gives them with profiles and presence, as `getFriends()`.
    ///
    /// Asks `GET /api/userProfile/v2/internal/users/{accountId}/friends` on m.np.playstation.com; a note on the
    /// PlayStation App 26.4.0 says that it was tried.
    getUserFriends as get_user_friends,
    method: GET,
    service: USER_V2,
    path: "/{accountId}/friends",
    relay: Never,
    evidence: LiveVerified("a note on the PlayStation App 26.4.0, 2026"),
    arguments: {
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: AccountId,
    },
    options: {
        /// Which page of the list, in which order, and on which platforms.
        Optional FriendPageOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON. PSN refuses accounts whose privacy settings hide this from the signed-in account.
        ///
        /// ```ts
        /// const { friends } = await getUserFriends(authorization, "me", { order: "availability+realName+onlineId" });
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
