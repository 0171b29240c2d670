use crate::hosts::GROUPS;
use crate::models::CreateGroupResponse;
use crate::options::HeaderOptions;

endpoint! {
    /// Makes a group of the signed-in account and others. For one other, gives the group that the two always have.
    ///
    /// PSN leaves out people whose settings refuse it, and refuses a group that nobody can be invited to. It is sent
    /// once, and never repeated by itself. If you call this twice for several people, it makes two groups.
    ///
    /// Asks `POST /api/gamingLoungeGroups/v1/groups`
    /// on m.np.playstation.com. PSNAWP's tests have recorded its answers.
    createGroup as create_group,
    method: POST,
    service: GROUPS,
    path: "/groups",
    json: r#"{"invitees":$accountIds}"#,
    effect: Write,
    relay: ByName,
    evidence: Recorded("PSNAWP's tests, 2025"),
    sent_arguments: {
        /// The numeric ids of 1 to 100 others.
        account_ids as accountIds: Invitees,
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
        /// const { groupId } = await createGroup(authorization, ["1234567890123456789"]);
        /// ```
        JsonUnlessError -> CreateGroupResponse
    },
}
