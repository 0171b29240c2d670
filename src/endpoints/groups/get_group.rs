use crate::hosts::GROUPS;
use crate::models::Group;
use crate::options::GroupOptions;

endpoint! {
    /// Reads one group of the signed-in account: its name, members and last message.
    ///
    /// Asks `GET /api/gamingLoungeGroups/v1/members/me/groups/{groupId}`
    /// on m.np.playstation.com. PSNAWP's tests have recorded its answers.
    getGroup as get_group,
    method: GET,
    service: GROUPS,
    path: "/members/me/groups/{groupId}",
    relay: Never,
    evidence: Recorded("PSNAWP's tests, 2025"),
    arguments: {
        /// The group's id, as `getUserGroups()` gives it.
        group_id as groupId: Segment,
    },
    options: {
        /// What to tell of it.
        Optional GroupOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const { members = [], mainThread } = await getGroup(authorization, groupId);
        /// ```
        JsonUnlessError -> Group
    },
}
