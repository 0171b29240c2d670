//! What signing in gives, and what every other request needs.

use std::fmt;

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// The part of the tokens that a request needs. Every function that asks PSN for something takes one.
///
/// The whole `AuthTokensResponse` fits wherever this is asked for.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AuthorizationPayload {
    /// The access token, sent as `Authorization: Bearer …`. A secret.
    pub access_token: String,
}

impl fmt::Debug for AuthorizationPayload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationPayload").field("access_token", &HIDDEN).finish()
    }
}

// PSN writes these keys in snake case. psn-api's names are written; both are read, so that a Rust
// program can read PSN's own answer with the same type.
/// The tokens of a session, from `https://ca.account.sony.com/api/authz/v3/oauth/token`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AuthTokensResponse {
    /// The token that requests are made with. A secret.
    #[serde(alias = "access_token")]
    pub access_token: String,
    /// For how many seconds from now the access token is good, such as `3599`: about an hour.
    #[serde(alias = "expires_in")]
    pub expires_in: u32,
    /// A JSON Web Token that says who signed in. A secret.
    #[serde(alias = "id_token")]
    pub id_token: String,
    /// The token that is exchanged for new tokens once the access token has expired. A secret.
    #[serde(alias = "refresh_token")]
    pub refresh_token: String,
    /// For how many seconds from now the refresh token works. After a sign-in, this is `863999`, ten days, since 2026.
    /// Before, it was `5183999`, sixty days. Refreshing does not extend it: when it ends, sign in with the NPSSO again.
    /// An NPSSO works for about sixty days. Signing in does not extend that, so you need a new one then.
    #[serde(alias = "refresh_token_expires_in")]
    pub refresh_token_expires_in: u32,
    /// What the token allows, as words with spaces between: `psn:mobile.v2.core psn:clientapp`. The
    /// order of the words varies.
    pub scope: String,
    /// How the token is presented. Always `bearer`.
    #[serde(alias = "token_type")]
    pub token_type: String,
}

impl fmt::Debug for AuthTokensResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthTokensResponse")
            .field("access_token", &HIDDEN)
            .field("expires_in", &self.expires_in)
            .field("id_token", &HIDDEN)
            .field("refresh_token", &HIDDEN)
            .field("refresh_token_expires_in", &self.refresh_token_expires_in)
            .field("scope", &self.scope)
            .field("token_type", &self.token_type)
            .finish()
    }
}

/// What `Debug` output shows in place of a secret.
const HIDDEN: &str = "…";

/// The name that psn-api's first versions had for `AuthTokensResponse`.
pub type AccessTokenResponse = AuthTokensResponse;

/// The same in TypeScript.
#[cfg(feature = "typescript")]
pub(super) const ACCESS_TOKEN_RESPONSE: &str = "/**
 * The name that psn-api's first versions had for `AuthTokensResponse`.
 *
 * @deprecated Use `AuthTokensResponse`.
 */
export type AccessTokenResponse = AuthTokensResponse;";
