//! `GET /api/cpss/v1/share/profile/{accountId}`

use crate::hosts::SHARE;
use crate::models::ShareableProfileLinkResponse;
use crate::reply::Reply;
use crate::request::Request;

endpoint! {
    /// Gives a link to an account's profile, and a picture of it with a QR code, to share.
    ///
    /// Asks `GET /api/cpss/v1/share/profile/{accountId}` on m.np.playstation.com.
    promise
    /// Resolves with PSN's JSON. Rejects with PSN's message when PSN answers an error, and when no JSON comes: with a
    /// `RequestError`.
    ///
    /// ```ts
    /// const { shareUrl } = await getProfileShareableLink(authorization, "1234567890123456789");
    /// ```
    fn get_profile_shareable_link as getProfileShareableLink(
        /// The numeric id of the account.
        account_id as accountId: PathSegment,
    ) -> ShareableProfileLinkResponse {
        Request::get(format_args!("{SHARE}/profile/{account_id}")).reply(Reply::JsonUnlessError)
    }
}
