use crate::hosts::GROUPS;
use crate::options::HeaderOptions;

endpoint! {
    /// Gives a group a name, which all members see. PSN refuses it for the group of two people.
    ///
    /// The request is sent once, and never repeated by itself. A second call changes nothing more.
    ///
    /// Asks `PATCH /api/gamingLoungeGroups/v1/groups/{groupId}`
    /// on m.np.playstation.com. PSNAWP's tests have recorded its answers.
    renameGroup as rename_group,
    method: PATCH,
    service: GROUPS,
    path: "/groups/{groupId}",
    json: r#"{"groupName":{"value":$name}}"#,
    effect: Write,
    relay: ByName,
    evidence: Recorded("PSNAWP's tests, 2025"),
    arguments: {
        /// The group's id, as `getUserGroups()` gives it.
        group_id as groupId: Segment,
    },
    sent_arguments: {
        /// The name.
        name as name: Text,
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
        /// await renameGroup(authorization, groupId, "Lamp lighters");
        /// ```
        Nothing -> () as "void"
    },
}
