use crate::hosts::GROUPS;
use crate::models::GroupResource;
use crate::options::HeaderOptions;

endpoint! {
    /// Reads the picture of a message in a group, or another file of it.
    ///
    /// The id is in the message: `messageDetail.imageMessageDetail.resourceId` for a picture. A relay that is signed in does
    /// not answer this.
    ///
    /// Asks `GET /api/gamingLoungeGroups/v1/groups/{groupId}/resources/{resourceId}` on m.np.playstation.com, as PSNAWP 3.1
    /// does.
    getGroupResource as get_group_resource,
    method: GET,
    service: GROUPS,
    path: "/groups/{groupId}/resources/{resourceId}",
    relay: Never,
    evidence: Documented("PSNAWP 3.1"),
    arguments: {
        /// The group's id, as `getUserGroups()` gives it.
        group_id as groupId: Segment,
        /// The id of what is read.
        resource_id as resourceId: Segment,
    },
    options: {
        /// Headers to send besides the usual ones.
        Optional HeaderOptions
    },
    response: {
        /// Resolves with the bytes, and with the content type that PSN names: PNG, JPEG, GIF, WebP, any sound or video, or
        /// `application/octet-stream`. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if the
        /// answer is something else, is empty, or has more than 16 MiB.
        ///
        /// ```ts
        /// const { bytes, contentType } = await getGroupResource(authorization, groupId, resourceId);
        /// await writeFile(contentType === "image/png" ? "picture.png" : "picture.jpg", bytes);
        /// ```
        Bytes -> GroupResource
    },
}
