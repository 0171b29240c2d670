use crate::app::SCOPE;
use crate::hosts::SIGN_IN;
use crate::models::AuthTokensResponse;

endpoint! {
    /// Exchanges a refresh token for a new access token, without a new sign-in.
    ///
    /// Asks `POST /api/authz/v3/oauth/token` on ca.account.sony.com.
    exchangeRefreshTokenForAuthTokens as exchange_refresh_token_for_auth_tokens,
    method: POST,
    service: SIGN_IN,
    path: "/token",
    form: [
        ("refresh_token", "$refreshToken"),
        ("grant_type", "refresh_token"),
        ("token_format", "jwt"),
        ("scope", SCOPE),
    ],
    authorization: App,
    relay: Never,
    evidence: LiveVerified("mknepprath-next, 2026-09"),
    of_psn_api: true,
    sent_arguments: {
        /// The `refreshToken` of an earlier exchange.
        refresh_token as refreshToken: Text,
    },
    response: {
        /// Resolves with tokens. The new refresh token expires when the first one would have, about ten days after the
        /// sign-in; then sign in with the NPSSO again. If PSN refuses the token, for example because it has expired, it
        /// also resolves: every field is `undefined` then. Rejects if the answer is not JSON.
        ///
        /// ```ts
        /// const newer = await exchangeRefreshTokenForAuthTokens(authorization.refreshToken);
        /// ```
        Tokens -> AuthTokensResponse
    },
}
