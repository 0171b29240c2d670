use crate::hosts::GROUPS;
use crate::options::HeaderOptions;

endpoint! {
    /// Leaves a group.
    ///
    /// The request is sent once, and never repeated by itself.
    ///
    /// Asks `DELETE /api/gamingLoungeGroups/v1/groups/{groupId}/members/me`
    /// on m.np.playstation.com. PSNAWP's tests have recorded its answers.
    leaveGroup as leave_group,
    method: DELETE,
    service: GROUPS,
    path: "/groups/{groupId}/members/me",
    effect: Write,
    relay: ByName,
    evidence: Recorded("PSNAWP's tests, 2025"),
    arguments: {
        /// The group's id, as `getUserGroups()` gives it.
        group_id as groupId: Segment,
    },
    options: {
        /// Headers to send besides the usual ones.
        Optional HeaderOptions
    },
    response: {
        /// Resolves with `undefined`. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is neither empty nor JSON.
        ///
        /// ```ts
        /// await leaveGroup(authorization, groupId);
        /// ```
        Nothing -> () as "void"
    },
}
