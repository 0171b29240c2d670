//! How PSN says that something went wrong.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::UnknownJson;

/// The body of a refusal from any of PSN's own services, under `m.np.playstation.com` and
/// `us-prof.np.community.playstation.net`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct PsnErrorBody {
    /// What went wrong.
    pub error: PsnErrorDetail,
}

/// What went wrong, in PSN's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PsnErrorDetail {
    /// An id under which PSN keeps the failure. The legacy profile service leaves it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_id: Option<String>,
    /// PSN's number for this kind of failure. `2240525` is a trophy set that is not there, `2240526` one
    /// that the account keeps private, `2105356` a user that is not there.
    pub code: i64,
    /// The failure in English, such as `Resource not found`.
    pub message: String,
    /// One word for the cause. Sent by the game list service only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The service that failed. Sent by the game list service only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// The body of a refusal to sign in or to refresh, from
/// `https://ca.account.sony.com/api/authz/v3/oauth/token`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct OAuthErrorBody {
    /// The kind of failure, as OAuth 2 names it: `invalid_grant` for a code or a refresh token that is
    /// wrong, used or expired.
    pub error: String,
    /// The failure in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_description: Option<String>,
    /// Sony's own number for the failure, such as `20` or `4159`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<i64>,
    /// Where Sony documents the failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub docs: Option<String>,
    /// Details of the failure. Their shape varies.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "unknown")]
    pub parameters: Option<UnknownJson>,
}
