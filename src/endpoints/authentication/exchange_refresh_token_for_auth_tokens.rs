//! `POST /api/authz/v3/oauth/token` on ca.account.sony.com, with a refresh token

#[cfg(feature = "functions")]
use {
    crate::javascript::{form_text, send_form},
    js_sys::Promise,
    wasm_bindgen::prelude::*,
};

use super::token_request::{SCOPE, token_request};
use crate::models::AuthTokensResponse;
use crate::reply::Reply;
use crate::request::Call;

/// Exchanges a refresh token for newer tokens.
pub fn exchange_refresh_token_for_auth_tokens(refresh_token: &str) -> Call<AuthTokensResponse> {
    token_request([
        ("refresh_token", refresh_token),
        ("grant_type", "refresh_token"),
        ("token_format", "jwt"),
        ("scope", SCOPE),
    ])
    .reply(Reply::Tokens)
}

#[cfg(feature = "functions")]
#[wasm_bindgen(js_name = exchangeRefreshTokenForAuthTokens, skip_typescript)]
pub fn js_exchange_refresh_token_for_auth_tokens(refresh_token: JsValue) -> Result<Promise, JsValue> {
    let call = exchange_refresh_token_for_auth_tokens(&form_text(&refresh_token)?);
    send_form(&call.request, call.reply)
}

declare! {
    /// Exchanges a refresh token for a new access token, without a new sign-in.
    ///
    /// Resolves with tokens. The refresh token among them ends when the first one would have: refreshing does not
    /// extend the two months of a sign-in. What PSN refuses, an expired token for one, resolves as well, with every
    /// field `undefined`; rejects when no JSON comes.
    ///
    /// Asks `POST /api/authz/v3/oauth/token` on ca.account.sony.com.
    ///
    /// ```ts
    /// const newer = await exchangeRefreshTokenForAuthTokens(authorization.refreshToken);
    /// ```
    fn exchangeRefreshTokenForAuthTokens ""(
        /// The `refreshToken` of an earlier exchange.
        refreshToken: "string",
    ) -> AuthTokensResponse
}
