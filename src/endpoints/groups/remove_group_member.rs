use crate::hosts::GROUPS;
use crate::options::HeaderOptions;

endpoint! {
    /// Removes somebody else from a group. `leaveGroup()` is for the signed-in account.
    ///
    /// The request is sent once, and never repeated by itself. For somebody who is not in the group, PSN answers "Resource not
    /// found".
    ///
    /// Asks `DELETE /api/gamingLoungeGroups/v1/groups/{groupId}/members/{accountId}`
    /// on m.np.playstation.com. PSNAWP's tests have recorded its answers.
    removeGroupMember as remove_group_member,
    method: DELETE,
    service: GROUPS,
    path: "/groups/{groupId}/members/{accountId}",
    effect: Write,
    relay: ByName,
    evidence: Recorded("PSNAWP's tests, 2025"),
    arguments: {
        /// The group's id, as `getUserGroups()` gives it.
        group_id as groupId: Segment,
        /// The numeric id of the member.
        account_id as accountId: NumericAccountId,
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
        /// await removeGroupMember(authorization, groupId, "1234567890123456789");
        /// ```
        Nothing -> () as "void"
    },
}
