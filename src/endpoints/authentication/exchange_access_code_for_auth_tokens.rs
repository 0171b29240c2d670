use crate::app::REDIRECT_URI;
use crate::hosts::SIGN_IN;
use crate::models::AuthTokensResponse;

endpoint! {
    /// Exchanges an access code for tokens: the second step of signing in.
    ///
    /// Asks `POST /api/authz/v3/oauth/token` on ca.account.sony.com.
    exchangeAccessCodeForAuthTokens as exchange_access_code_for_auth_tokens,
    method: POST,
    service: SIGN_IN,
    path: "/token",
    form: [
        ("code", "$accessCode"),
        ("redirect_uri", REDIRECT_URI),
        ("grant_type", "authorization_code"),
        ("token_format", "jwt"),
    ],
    authorization: App,
    relay: Never,
    evidence: Recorded("PSNAWP's tests, 2025"),
    of_psn_api: true,
    aliases: ["exchangeCodeForAccessToken"],
    sent_arguments: {
        /// The code that `exchangeNpssoForAccessCode()` gave; it can be used once.
        access_code as accessCode: Text,
    },
    response: {
        /// Resolves with an access token for the next hour, a refresh token for about ten days, and for how many
        /// seconds each is valid. If PSN refuses the code, for example because it was used before, it also resolves:
        /// every field is `undefined` then. Rejects if the answer is not JSON.
        ///
        /// ```ts
        /// const authorization = await exchangeAccessCodeForAuthTokens(accessCode);
        /// const summary = await getUserTrophyProfileSummary(authorization, "me");
        /// ```
        Tokens -> AuthTokensResponse
    },
}
