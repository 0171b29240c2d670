use crate::hosts::GROUPS;
use crate::options::HeaderOptions;

endpoint! {
    /// Leaves a group.
    ///
    /// It is never sent again by itself.
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
        /// Resolves with `undefined`. When PSN answers an error, rejects with PSN's message; when the answer is neither
        /// empty nor JSON, with a `RequestError`.
        ///
        /// ```ts
        /// await leaveGroup(authorization, groupId);
        /// ```
        Nothing -> () as "void"
    },
}
