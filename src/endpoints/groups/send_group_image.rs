use crate::hosts::GROUPS;
use crate::models::SendGroupMessageResponse;
use crate::options::HeaderOptions;

endpoint! {
    /// Sends a picture to a group. Everybody in it sees the picture.
    ///
    /// The request is sent once, and never repeated by itself. If you call this twice, it sends two messages.
    ///
    /// Asks `POST /api/gamingLoungeGroups/v1/groups/{groupId}/threads/{groupId}/messages` on m.np.playstation.com, as PSNAWP
    /// 3.1 does.
    sendGroupImage as send_group_image,
    method: POST,
    service: GROUPS,
    path: "/groups/{groupId}/threads/{groupId}/messages",
    json: r#"{"messageType":3,"messageDetail":{"imageMessageDetail":{"resourceId":$resourceId}}}"#,
    effect: Write,
    relay: As("sendGroupMessage"),
    evidence: Documented("PSNAWP 3.1"),
    arguments: {
        /// The group's id, as `getUserGroups()` gives it. Its messages have the same id.
        group_id as groupId: Segment,
    },
    sent_arguments: {
        /// The picture's id, as `uploadGroupResource()` gives it.
        resource_id as resourceId: Text,
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
        /// const { resourceId } = await uploadGroupResource(authorization, groupId, picture);
        /// const { messageUid } = await sendGroupImage(authorization, groupId, resourceId);
        /// ```
        JsonUnlessError -> SendGroupMessageResponse
    },
}
