use crate::hosts::GROUPS;
use crate::models::UploadGroupResourceResponse;
use crate::options::HeaderOptions;

endpoint! {
    /// Uploads a picture for a group. `sendGroupImage()` sends it as a message.
    ///
    /// The request is sent once, and never repeated by itself. If you call this twice, PSN keeps two pictures. A relay that is
    /// signed in does not forward this. Another relay does, up to its `maxRequestBody`: 64 KB by default.
    ///
    /// Asks `POST /api/gamingLoungeGroups/v1/groups/{groupId}/resources` on m.np.playstation.com, as PSNAWP 3.1 does.
    uploadGroupResource as upload_group_resource,
    method: POST,
    service: GROUPS,
    path: "/groups/{groupId}/resources",
    effect: Write,
    relay: Never,
    evidence: Documented("PSNAWP 3.1"),
    arguments: {
        /// The group's id, as `getUserGroups()` gives it.
        group_id as groupId: Segment,
    },
    picture: {
        /// The bytes of a PNG or JPEG picture, at most 1 MiB (1,048,576 bytes).
        picture,
    },
    options: {
        /// Headers to send besides the usual ones.
        Optional HeaderOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, with a `RequestError` if the answer
        /// is not JSON, and with a `TypeError` before any request if the bytes are no such picture.
        ///
        /// ```ts
        /// const picture = new Uint8Array(await file.arrayBuffer());
        /// const { resourceId } = await uploadGroupResource(authorization, groupId, picture);
        /// await sendGroupImage(authorization, groupId, resourceId);
        /// ```
        JsonUnlessError -> UploadGroupResourceResponse
    },
}
