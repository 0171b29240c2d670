use crate::hosts::CAPTURES;
use crate::models::CaptureUrlsResponse;
use crate::options::HeaderOptions;

endpoint! {
    /// Gives new addresses of a picture or video that `getUserCaptures()` lists. Fetch them without the access token: they
    /// have keys of their own, which soon expire.
    ///
    /// Asks `GET /api/gameMediaService/v2/c2s/ugc/{ugcId}/url` on m.np.playstation.com; see
    /// <https://github.com/Tustin/psn-php>, which has it.
    getCaptureUrls as get_capture_urls,
    method: GET,
    service: CAPTURES,
    path: "/ugc/{ugcId}/url",
    relay: Never,
    evidence: LiveVerified("a note on the PlayStation App 26.4.0, 2026"),
    arguments: {
        /// The capture's `id`.
        ugc_id as ugcId: Segment,
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
        /// const { screenshotUrl, videoUrl } = await getCaptureUrls(authorization, capture.id);
        /// ```
        JsonUnlessError -> CaptureUrlsResponse
    },
}
