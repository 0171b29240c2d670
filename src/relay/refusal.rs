//! The relay's own errors, which a page tells from PSN's by their words: PSN's codes are numbers.

use std::borrow::Cow;

use crate::client::{Millis, PsnErrorCode};
use crate::encoding::json_string;

/// Why a request is not passed on, or has no answer of PSN's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub status: u16,
    /// A word of [`PsnErrorCode`].
    pub code: &'static str,
    /// For people; holds nothing secret.
    pub message: Cow<'static, str>,
    /// When to come back.
    pub retry_at: Option<Millis>,
}

/// What a client says of a call that failed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Failed {
    /// A word of [`PsnErrorCode`].
    pub code: String,
    pub message: String,
    pub status: Option<u16>,
    /// PSN's own number.
    pub psn_code: Option<u32>,
    pub reference_id: Option<String>,
    pub retry_at: Option<Millis>,
}

impl Refusal {
    pub(super) fn new(status: u16, code: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        Self { status, code, message: message.into(), retry_at: None }
    }

    pub(super) fn malformed(message: &'static str) -> Self {
        Self::new(400, PsnErrorCode::RelayRefused.as_str(), message)
    }

    pub(super) fn forbidden(message: &'static str) -> Self {
        Self::new(403, PsnErrorCode::RelayRefused.as_str(), message)
    }

    pub(super) fn not_found(message: &'static str) -> Self {
        Self::new(404, PsnErrorCode::RelayRefused.as_str(), message)
    }

    pub(super) fn method_not_allowed() -> Self {
        Self::new(405, PsnErrorCode::RelayRefused.as_str(), "The relay does not pass this method on.")
    }

    pub(super) fn too_large(message: &'static str) -> Self {
        Self::new(413, PsnErrorCode::RelayRefused.as_str(), message)
    }

    /// A header's value that the relay does not pass on, and does not repeat.
    pub(super) fn header(status: u16, name: &'static str) -> Self {
        Self::new(
            status,
            PsnErrorCode::RelayRefused.as_str(),
            format!("The value of the header {name} cannot be passed on."),
        )
    }

    /// What `authorize` does not let through.
    pub fn unauthorized() -> Self {
        Self::new(401, PsnErrorCode::RelayRefused.as_str(), "The relay does not let this request through.")
    }

    /// A body that is over the limit.
    pub fn large_body() -> Self {
        Self::too_large("The body is larger than the relay takes.")
    }

    /// A body that has been read before, or breaks off.
    pub fn unreadable_body() -> Self {
        Self::malformed("The body cannot be read.")
    }

    /// Over the limit of this client of the relay.
    pub fn rate_limited(retry_at: Millis) -> Self {
        let message = "Too many requests: the relay's limit for one client is reached.";
        Self { retry_at: Some(retry_at), ..Self::new(429, PsnErrorCode::RateLimited.as_str(), message) }
    }

    /// PSN was not reached.
    pub fn network() -> Self {
        Self::new(502, PsnErrorCode::Network.as_str(), "The relay did not reach PSN.")
    }

    /// The exchange took too long.
    pub fn timeout() -> Self {
        Self::new(504, PsnErrorCode::Timeout.as_str(), "The exchange with PSN took too long.")
    }

    /// The page has gone: nobody reads this.
    pub fn aborted() -> Self {
        Self::new(499, PsnErrorCode::Aborted.as_str(), "The page gave up.")
    }

    pub(super) fn blocked(status: u16) -> Self {
        let status = if status >= 400 { status } else { 502 };
        Self::new(status, PsnErrorCode::Blocked.as_str(), "The edge before PSN refuses the relay.")
    }

    pub(super) fn invalid_response(message: &'static str) -> Self {
        Self::new(502, PsnErrorCode::InvalidResponse.as_str(), message)
    }

    pub(super) fn json(&self) -> String {
        error_json(&json_string(self.code), &self.message, None)
    }
}

/// These mean that the relay's own session is of no use: not the page's affair, and nothing that the page could cure.
const OF_THE_SESSION: [PsnErrorCode; 6] = [
    PsnErrorCode::NpssoExpired,
    PsnErrorCode::NpssoMalformed,
    PsnErrorCode::TermsNotAccepted,
    PsnErrorCode::SignInRequired,
    PsnErrorCode::RefreshTokenExpired,
    PsnErrorCode::Unauthorized,
];

impl Failed {
    fn is(&self, code: PsnErrorCode) -> bool {
        self.code == code.as_str()
    }

    fn is_of_the_session(&self) -> bool {
        OF_THE_SESSION.iter().any(|code| self.is(*code))
    }

    /// The status that the page gets.
    pub(super) fn status(&self) -> u16 {
        match self.status {
            _ if self.is_of_the_session() => 503,
            Some(status @ 400..=599) => status,
            _ if self.is(PsnErrorCode::RateLimited) => 429,
            _ if self.is(PsnErrorCode::Timeout) => 504,
            _ => 502,
        }
    }

    /// PSN's own error where PSN said what is wrong with the request, or else the word.
    pub(super) fn json(&self) -> String {
        let code = match self.psn_code {
            Some(number) if !self.is_of_the_session() => number.to_string(),
            _ => json_string(&self.code),
        };
        error_json(&code, &self.message, self.reference_id.as_deref())
    }
}

fn error_json(code: &str, message: &str, reference_id: Option<&str>) -> String {
    let reference_id = reference_id.map(|id| format!(r#","referenceId":{}"#, json_string(id))).unwrap_or_default();
    format!(r#"{{"error":{{"code":{code},"message":{}{reference_id}}}}}"#, json_string(message))
}
