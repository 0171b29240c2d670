use crate::hosts::SHARE;
use crate::models::ShareableProfileLinkResponse;

endpoint! {
    /// Gives a link to an account's profile, and a picture of the profile with a QR code.
    ///
    /// Asks `GET /api/cpss/v1/share/profile/{accountId}` on m.np.playstation.com.
    getProfileShareableLink as get_profile_shareable_link,
    method: GET,
    service: SHARE,
    path: "/profile/{accountId}",
    relay: ByName,
    evidence: Recorded("PSNAWP's tests, 2025"),
    of_psn_api: true,
    arguments: {
        /// The numeric id of the account.
        account_id as accountId: AccountId,
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const { shareUrl } = await getProfileShareableLink(authorization, "1234567890123456789");
        /// ```
        JsonUnlessError -> ShareableProfileLinkResponse
    },
}
