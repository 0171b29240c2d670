//! The relay's own errors. Their codes are words: PSN's are numbers.

use std::borrow::Cow;

use crate::client::{Millis, PsnErrorCode, psns_words};
use crate::encoding::json_string;

/// Why a request is not forwarded, or has no answer of PSN.
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

/// What the relay's own client says of a call that failed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClientFailure {
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

    /// The same with another status.
    pub(super) fn with_status(self, status: u16) -> Self {
        Self { status, ..self }
    }

    pub(super) fn malformed(message: &'static str) -> Self {
        Self::new(400, PsnErrorCode::RelayRefused.as_str(), message)
    }

    pub(super) fn forbidden(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(403, PsnErrorCode::RelayRefused.as_str(), message)
    }

    pub(super) fn not_found(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(404, PsnErrorCode::RelayRefused.as_str(), message)
    }

    pub(super) fn method_not_allowed() -> Self {
        Self::new(405, PsnErrorCode::RelayRefused.as_str(), "The relay does not forward requests with this method.")
    }

    pub(super) fn too_large(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(413, PsnErrorCode::RelayRefused.as_str(), message)
    }

    /// A header's value that the relay does not forward. The message does not repeat it: it may be a secret.
    pub(super) fn header(status: u16, name: &'static str) -> Self {
        Self::new(
            status,
            PsnErrorCode::RelayRefused.as_str(),
            format!("The value of the header {name} is not one that the relay forwards."),
        )
    }

    /// `authorize` did not give `true`.
    pub fn unauthorized() -> Self {
        Self::new(401, PsnErrorCode::RelayRefused.as_str(), "The relay's authorize refuses this request.")
    }

    /// PSN wants credentials, and neither page nor relay has any.
    pub(super) fn no_session() -> Self {
        let message = "This relay has no session of its own: give the client in the page an npsso or tokens.";
        Self::new(401, PsnErrorCode::SignInRequired.as_str(), message)
    }

    /// A page wants to sign in, and the relay does that itself.
    pub(super) fn has_session() -> Self {
        Self::forbidden("This relay signs in by itself: give the client in the page neither an npsso nor tokens.")
    }

    /// A body that is over the limit, in bytes.
    pub(super) fn large_body(most: u64) -> Self {
        Self::too_large(format!(
            "The body is larger than the {most} bytes that the relay accepts. Its option maxRequestBody allows more."
        ))
    }

    /// A body that was read before, or ended too early.
    pub fn unreadable_body() -> Self {
        Self::malformed("The body cannot be read.")
    }

    /// A JSON body that is not what signing in takes.
    pub(super) fn wrong_fields() -> Self {
        Self::malformed(
            "The JSON body for signing in must be an object of strings, with the fields that PSN's page takes.",
        )
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

    /// PSN's answer broke off.
    pub(super) fn incomplete() -> Self {
        Self::new(502, PsnErrorCode::Network.as_str(), "PSN's answer to the relay ended too early.")
    }

    /// The time limit is over.
    pub fn timeout() -> Self {
        Self::new(504, PsnErrorCode::Timeout.as_str(), "The exchange with PSN took too long.")
    }

    /// The page no longer waits: nobody reads this.
    pub fn aborted() -> Self {
        Self::new(499, PsnErrorCode::Aborted.as_str(), "The page cancelled the request.")
    }

    /// The relay itself failed.
    pub fn internal() -> Self {
        let message = "The relay failed. Send the request again.";
        Self::new(502, PsnErrorCode::Internal.as_str(), message)
    }

    pub(super) fn blocked(status: u16) -> Self {
        let status = if status >= 400 { status } else { 502 };
        Self::new(status, PsnErrorCode::Blocked.as_str(), "The edge before PSN refuses the relay.")
    }

    pub(super) fn invalid_response(message: &'static str) -> Self {
        Self::new(502, PsnErrorCode::InvalidResponse.as_str(), message)
    }

    pub(super) fn json(&self) -> String {
        error_json(&json_string(self.code), Some(&self.message), None)
    }
}

/// These mean that the relay's own session cannot be used: the page can do nothing about it.
const OF_THE_SESSION: [PsnErrorCode; 6] = [
    PsnErrorCode::NpssoExpired,
    PsnErrorCode::NpssoMalformed,
    PsnErrorCode::TermsNotAccepted,
    PsnErrorCode::SignInRequired,
    PsnErrorCode::RefreshTokenExpired,
    PsnErrorCode::Unauthorized,
];

impl ClientFailure {
    fn is(&self, code: PsnErrorCode) -> bool {
        self.code == code.as_str()
    }

    fn is_of_the_session(&self) -> bool {
        OF_THE_SESSION.iter().any(|code| self.is(*code))
    }

    /// What the page is told of a session that cannot be used. Its code is none of the page's own session: a page that
    /// asks its visitor for an NPSSO then would ask a stranger.
    pub(super) fn of_the_session(&self) -> Option<Refusal> {
        self.is_of_the_session().then(|| {
            let message =
                format!("The relay's own session does not work ({}). Only its operator can mend that.", self.code);
            Refusal::new(503, PsnErrorCode::RelayRefused.as_str(), message)
        })
    }

    /// The status that the page gets.
    pub(super) fn status(&self) -> u16 {
        match self.status {
            Some(status @ 400..=599) => status,
            _ if self.is(PsnErrorCode::RateLimited) => 429,
            _ if self.is(PsnErrorCode::Timeout) => 504,
            _ => 502,
        }
    }

    /// PSN's own error where PSN said what is wrong with the request, or else the word.
    pub(super) fn json(&self) -> String {
        let reference_id = self.reference_id.as_deref();
        match self.psn_code {
            // The page's own client says again what that means.
            Some(number) => error_json(&number.to_string(), psns_words(&self.message), reference_id),
            None => error_json(&json_string(&self.code), Some(&self.message), reference_id),
        }
    }
}

fn error_json(code: &str, message: Option<&str>, reference_id: Option<&str>) -> String {
    let field = |name: &str, value: Option<&str>| match value {
        Some(value) => [",\"", name, "\":", &json_string(value)].concat(),
        None => String::new(),
    };
    [r#"{"error":{"code":"#, code, &field("message", message), &field("referenceId", reference_id), "}}"].concat()
}
