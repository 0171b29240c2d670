//! `GET /api/userProfile/v1/internal/users/{accountId}/profiles`

use crate::hosts::USER;
use crate::models::ProfileFromAccountIdResponse;
use crate::options::HeaderOptions;
use crate::reply::Reply;
use crate::request::Request;

endpoint! {
    /// Reads an account's profile: online id, avatars, languages, "about me".
    ///
    /// Asks `GET /api/userProfile/v1/internal/users/{accountId}/profiles` on m.np.playstation.com.
    promise
    /// Resolves with PSN's JSON. Rejects with PSN's message when PSN answers an error, and when no JSON comes: with a
    /// `RequestError`.
    ///
    /// ```ts
    /// const { onlineId } = await getProfileFromAccountId(authorization, "1234567890123456789");
    /// ```
    fn get_profile_from_account_id as getProfileFromAccountId(
        /// The numeric id of the account; this endpoint does not know `"me"`.
        account_id as accountId: PathSegment,
        /// Headers to send besides the usual ones.
        options as options: HeaderOptions = {},
    ) -> ProfileFromAccountIdResponse {
        Request::get(format_args!("{USER}/{account_id}/profiles")).options(options).reply(Reply::JsonUnlessError)
    }
}
