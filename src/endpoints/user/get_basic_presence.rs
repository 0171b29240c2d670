//! `GET /api/userProfile/v1/internal/users/{accountId}/basicPresences?type=primary`

use crate::hosts::USER;
use crate::models::BasicPresenceResponse;
use crate::options::HeaderOptions;
use crate::reply::Reply;
use crate::request::Request;

endpoint! {
    /// Tells whether an account is online, on which platform, and what it plays.
    ///
    /// Asks `GET /api/userProfile/v1/internal/users/{accountId}/basicPresences?type=primary` on m.np.playstation.com.
    promise
    /// Resolves with PSN's JSON. Rejects with PSN's message when PSN answers an error, and when no JSON comes: with a
    /// `RequestError`.
    /// PSN refuses accounts whose privacy settings hide this from the signed-in account.
    ///
    /// ```ts
    /// const { basicPresence } = await getBasicPresence(authorization, "1234567890123456789");
    /// ```
    fn get_basic_presence as getBasicPresence(
        /// The numeric id of the account.
        account_id as accountId: PathSegment,
        /// Headers to send besides the usual ones.
        options as options: HeaderOptions = {},
    ) -> BasicPresenceResponse {
        Request::get(format_args!("{USER}/{account_id}/basicPresences?type=primary"))
            .options(options)
            .reply(Reply::JsonUnlessError)
    }
}
