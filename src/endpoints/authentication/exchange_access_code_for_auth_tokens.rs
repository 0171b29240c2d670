//! `POST /api/authz/v3/oauth/token` on ca.account.sony.com, with an access code

#[cfg(feature = "functions")]
use {
    crate::javascript::{form_text, send_form},
    js_sys::Promise,
    wasm_bindgen::prelude::*,
};

use super::token_request::{REDIRECT_URI, token_request};
use crate::models::AuthTokensResponse;
use crate::reply::Reply;
use crate::request::Call;

/// Exchanges an access code for tokens.
pub fn exchange_access_code_for_auth_tokens(access_code: &str) -> Call<AuthTokensResponse> {
    token_request([
        ("code", access_code),
        ("redirect_uri", REDIRECT_URI),
        ("grant_type", "authorization_code"),
        ("token_format", "jwt"),
    ])
    .reply(Reply::Tokens)
}

#[cfg(feature = "functions")]
#[wasm_bindgen(js_name = exchangeAccessCodeForAuthTokens, skip_typescript)]
pub fn js_exchange_access_code_for_auth_tokens(access_code: JsValue) -> Result<Promise, JsValue> {
    let call = exchange_access_code_for_auth_tokens(&form_text(&access_code)?);
    send_form(&call.request, call.reply)
}

declare! {
    /// Exchanges an access code for tokens: the second step of signing in.
    ///
    /// Resolves with an access token for the next hour, a refresh token for about two months, and their lives in
    /// seconds. What PSN refuses, a used code for one, resolves as well, with every field `undefined`; rejects when
    /// no JSON comes.
    ///
    /// Asks `POST /api/authz/v3/oauth/token` on ca.account.sony.com.
    ///
    /// ```ts
    /// const authorization = await exchangeAccessCodeForAuthTokens(accessCode);
    /// const summary = await getUserTrophyProfileSummary(authorization, "me");
    /// ```
    fn exchangeAccessCodeForAuthTokens ""(
        /// The code that `exchangeNpssoForAccessCode()` gave; it can be used once.
        accessCode: "string",
    ) -> AuthTokensResponse
}

declare! {
    /// The name of `exchangeAccessCodeForAuthTokens()` in older versions of psn-api.
    alias exchangeCodeForAccessToken = exchangeAccessCodeForAuthTokens
}
