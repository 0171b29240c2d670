//! The same route as `getProfileFromUserName()`, whose `npId` ends with the region.

#[cfg(feature = "endpoints")]
use {crate::javascript, wasm_bindgen::prelude::*};

use super::get_profile_from_user_name::profile_request;
use crate::models::ProfileFromUserNameResponse;
use crate::path::{PathSegment, UnsafeSegment};
use crate::reply::Reply;
use crate::request::Call;

/// Reads the region of the account that has an online id. The answer is a profile, from whose `npId`
/// [`region_of_np_id`](crate::region::region_of_np_id) reads the region.
///
/// # Errors
/// [`UnsafeSegment`] for an online id that is `.` or `..`.
pub fn get_user_region(user_name: &str) -> Result<Call<ProfileFromUserNameResponse>, UnsafeSegment> {
    let user_name = PathSegment::new("getUserRegion", "userName", user_name)?;
    Ok(profile_request(&user_name).reply(Reply::Region))
}

#[cfg(feature = "endpoints")]
#[wasm_bindgen(js_name = getUserRegion, skip_typescript)]
pub fn js_get_user_region(authorization: JsValue, user_name: JsValue, locales: JsValue) -> Result<JsValue, JsValue> {
    let call = || get_user_region(&javascript::text(&user_name)?).map_err(javascript::reject_unsafe);
    export! {
        function {
            let (call, nothing) = (call()?, JsValue::UNDEFINED);
            javascript::send("getUserRegion", &call.request, call.reply, &authorization, &nothing, &nothing, &locales)
                .map(JsValue::from)
        },
        method "userName:id locales:any" instead of authorization |client| {
            let call = javascript::Ready { detail: locales, ..javascript::Ready::new(call()?) };
            Ok(client.begin_ready("getUserRegion", call))
        }
    }
}

declare_method! {
    /// Reads the region of the account that has an online id.
    ///
    /// Resolves with the region's code and its name in the first of the languages that the runtime knows, or with
    /// `null` where the profile names no region.
    ///
    /// ```ts
    /// const region = await client.getUserRegion("harbour-pilot", ["fr"]);
    /// ```
    fn getUserRegion ""(
        /// The online id, in any case: 3 to 16 letters, digits, `-` and `_`.
        userName: "string",
        /// Languages for the name, as BCP 47 tags; `["en"]` by default.
        locales = {default}: "Intl.LocalesArgument",
    ) -> "Promise<UserRegionInfo | null>"
}

declare! {
    /// Reads the region of the account that has an online id.
    ///
    /// Resolves with the region's code and its name in the first of the languages that the runtime knows, or with
    /// `null` where the profile names no region. Rejects with PSN's message when PSN answers an error, and when no
    /// JSON comes.
    ///
    /// ```ts
    /// const region = await getUserRegion(authorization, "harbour-pilot", ["fr"]);
    /// console.log(region?.code, region?.name); // such as "DE", "Allemagne"
    /// ```
    fn getUserRegion ""(
        /// Who to call as: an object with an `accessToken`, such as `exchangeAccessCodeForAuthTokens()` gives.
        authorization: AuthorizationPayload,
        /// The online id, in any case: 3 to 16 letters, digits, `-` and `_`.
        userName: "string",
        /// Languages for the name, as BCP 47 tags; `["en"]` by default.
        locales = {default}: "Intl.LocalesArgument",
    ) -> "UserRegionInfo | null"
}
