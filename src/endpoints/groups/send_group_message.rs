use crate::hosts::GROUPS;
use crate::models::SendGroupMessageResponse;
use crate::options::HeaderOptions;

endpoint! {
    /// Sends a text to a group. Everybody in it sees the text.
    ///
    /// The request is sent once, and never repeated by itself. If you call this twice, it sends two messages.
    ///
    /// Asks `POST /api/gamingLoungeGroups/v1/groups/{groupId}/threads/{groupId}/messages` on m.np.playstation.com. PSNAWP's
    /// tests have recorded its answer.
    sendGroupMessage as send_group_message,
    method: POST,
    service: GROUPS,
    path: "/groups/{groupId}/threads/{groupId}/messages",
    json: r#"{"messageType":1,"body":$body}"#,
    effect: Write,
    relay: ByName,
    evidence: Recorded("PSNAWP's tests, 2025"),
    arguments: {
        /// The group's id, as `getUserGroups()` gives it. Its messages have the same id.
        group_id as groupId: Segment,
    },
    sent_arguments: {
        /// The text.
        body as body: Text,
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
        /// const { messageUid } = await sendGroupMessage(authorization, group.groupId, "Ready?");
        /// ```
        JsonUnlessError -> SendGroupMessageResponse
    },
}
