use crate::hosts::GROUPS;
use crate::models::UserGroupsResponse;
use crate::options::GroupPageOptions;

endpoint! {
    /// Lists the groups that the signed-in account is in, with their members.
    ///
    /// Asks `GET /api/gamingLoungeGroups/v1/members/me/groups` on m.np.playstation.com. PSNAWP's tests have recorded its
    /// answers.
    getUserGroups as get_user_groups,
    method: GET,
    service: GROUPS,
    path: "/members/me/groups",
    relay: Never,
    evidence: Recorded("PSNAWP's tests, 2025"),
    options: {
        /// Which page, and what of each group.
        Optional GroupPageOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const { groups } = await getUserGroups(authorization, { limit: 50, includeFields: ["members", "groupName"] });
        /// ```
        JsonUnlessError -> UserGroupsResponse
    },
    list: {
        item: "Group",
        items: ["groups"],
        id: ["groupId"],
        start: "offset",
        size: "limit",
    },
}
