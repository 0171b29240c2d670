use crate::hosts::CAPTURES;
use crate::models::UnknownJson;
use crate::options::HeaderOptions;

endpoint! {
    /// Tells more about a picture or video that `getUserCaptures()` lists: title, description, and whether it is a
    /// spoiler.
    ///
    /// Nobody has published what PSN answers. Look at an answer before you rely on it: it may change at any time.
    ///
    /// Asks `GET /api/gameMediaService/v2/c2s/content` on m.np.playstation.com; see
    /// <https://github.com/Tustin/psn-php>, which has it.
    getCaptureDetails as get_capture_details,
    method: GET,
    service: CAPTURES,
    path: "/content",
    fixed_options: [
        (
            "fields",
            "title,description,broadcastDate,sceTitleName,countOfViewers,sceUserOnlineId,streamingPreviewImage,serviceType,channelId,sceTitleId,isSpoiler,transcodeStatus"
        ),
        ("ugcIds", "$ugcId"),
    ],
    relay: Never,
    evidence: LiveVerified("a note on the PlayStation App 26.4.0, 2026"),
    sent_arguments: {
        /// The capture's `id`.
        ugc_id as ugcId: Text,
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
        /// const answer = await getCaptureDetails(authorization, capture.id);
        /// ```
        JsonUnlessError -> UnknownJson as "Record<string, unknown>"
    },
}
