use crate::hosts::CAPTURES;
use crate::models::UserCapturesResponse;
use crate::options::CaptureOptions;

endpoint! {
    /// Lists the pictures and videos that the signed-in account's consoles have put into the cloud. PSN deletes each after
    /// some days.
    ///
    /// For the next page, give the `nextCursorMark` of the answer as `cursorMark`, until it is `"-1"` or missing. Fetch the
    /// pictures without the access token: their addresses have keys of their own, which soon expire.
    ///
    /// Asks `GET /api/gameMediaService/v2/c2s/category/cloudMediaGallery/ugcType/all` on m.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getUserCaptures as get_user_captures,
    method: GET,
    service: CAPTURES,
    path: "/category/cloudMediaGallery/ugcType/all",
    fixed_options: [("includeTokenizedUrls", "true")],
    relay: Never,
    evidence: LiveVerified("a note on the PlayStation App 26.4.0, 2026"),
    options: {
        /// Which page.
        Optional CaptureOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const { ugcDocument } = await getUserCaptures(authorization);
        /// const pictures = ugcDocument.filter(({ captureType }) => captureType === "SCREENSHOT");
        /// ```
        JsonUnlessError -> UserCapturesResponse
    },
}
