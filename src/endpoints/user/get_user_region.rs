//! The same route as `getProfileFromUserName()`, whose `npId` ends with the region.

use wasm_bindgen::prelude::*;

use super::get_profile_from_user_name::profile_request;
use crate::javascript::{Caller, Ready, caller, reject_unsafe, send, text};
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

#[wasm_bindgen(js_name = getUserRegion, skip_typescript)]
pub fn js_get_user_region(authorization: JsValue, user_name: JsValue, locales: JsValue) -> Result<JsValue, JsValue> {
    let caller = caller();
    if matches!(caller, Some(Caller::Asks)) {
        return Ok(JsValue::from_str("userName:id locales:any"));
    }
    let call = get_user_region(&text(&user_name)?).map_err(reject_unsafe)?;
    if let Some(Caller::Client(client)) = caller {
        return Ok(client.begin_ready("getUserRegion", Ready { detail: locales, ..Ready::new(call) }));
    }
    send("getUserRegion", &call.request, call.reply, &authorization, &JsValue::UNDEFINED, &JsValue::UNDEFINED, &locales)
        .map(JsValue::from)
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
