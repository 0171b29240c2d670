//! `GET /api/authz/v3/oauth/authorize` on ca.account.sony.com

#[cfg(feature = "functions")]
use {crate::javascript::send_sign_in, js_sys::Promise, wasm_bindgen::prelude::*};

use super::token_request::{REDIRECT_URI, SCOPE};
use crate::encoding::form;
use crate::hosts::SIGN_IN;
use crate::reply::{Redirect, Reply};
use crate::request::{Call, Request};

/// Exchanges the NPSSO of a signed-in browser for an access code. The answer is a redirect that must not be
/// followed: [`access_code`](crate::reply::access_code) reads the code from its `location`.
pub fn exchange_npsso_for_access_code(npsso: &str) -> Call<Redirect> {
    let query = form(&[
        ("access_type", "offline"),
        ("client_id", "09515159-7237-4370-9b40-3806e67c0891"),
        ("redirect_uri", REDIRECT_URI),
        ("response_type", "code"),
        ("scope", SCOPE),
    ]);
    Request::get(format_args!("{SIGN_IN}/authorize?{query}"))
        .header("Cookie", format!("npsso={npsso}"))
        .reply(Reply::AccessCode)
}

#[cfg(feature = "functions")]
#[wasm_bindgen(js_name = exchangeNpssoForAccessCode, skip_typescript)]
pub fn js_exchange_npsso_for_access_code(npsso_token: JsValue) -> Result<Promise, JsValue> {
    // The NPSSO goes from the caller's hands to `fetch`, past this module.
    let call = exchange_npsso_for_access_code("");
    send_sign_in(&call.request, call.reply, &npsso_token)
}

declare! {
    /// Exchanges an NPSSO for an access code: the first step of signing in.
    ///
    /// An NPSSO is the cookie that a browser gets when you sign in at https://www.playstation.com; once signed in,
    /// https://ca.account.sony.com/api/v1/ssocookie shows it. It is as good as your password for about two months:
    /// keep it out of programs, repositories and logs.
    ///
    /// Resolves with a code that `exchangeAccessCodeForAuthTokens()` takes once. Rejects when PSN does not accept the
    /// NPSSO, with PSN's number for the reason in the error's `code` where PSN gives one (4165: the NPSSO has expired
    /// or is none), and where the runtime hides redirects, as browsers do, with the `code` `"unsupported_runtime"`
    /// and what to do in `cause`.
    ///
    /// Asks `GET /api/authz/v3/oauth/authorize` on ca.account.sony.com.
    ///
    /// ```ts
    /// const accessCode = await exchangeNpssoForAccessCode(npsso);
    /// ```
    fn exchangeNpssoForAccessCode ""(
        /// The NPSSO: 64 letters and digits.
        npssoToken: "string",
    ) -> "string"
}

declare! {
    /// The name of `exchangeNpssoForAccessCode()` in older versions of psn-api.
    alias exchangeNpssoForCode = exchangeNpssoForAccessCode
}
