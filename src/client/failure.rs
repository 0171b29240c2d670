//! Why a call failed: a code for programs, and a message for people.

use std::fmt;

use super::Millis;

/// Declares the codes, each with its text.
macro_rules! codes {
    ($($(#[doc = $doc:literal])* $name:ident = $text:literal,)*) => {
        /// Why a call failed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum PsnErrorCode { $($(#[doc = $doc])* $name,)* }

        impl PsnErrorCode {
            /// Every code.
            pub const ALL: [Self; [$($text),*].len()] = [$(Self::$name),*];

            /// The code as programs compare it.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// What the code means.
            pub fn docs(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc),*).trim_ascii(),)* }
            }

            /// The code of that text.
            pub fn named(text: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|code| code.as_str() == text)
            }
        }
    };
}

codes! {
    /// PSN does not accept the NPSSO: it has expired, or is wrong.
    NpssoExpired = "npsso_expired",
    /// The string given as `npsso` is not an NPSSO.
    NpssoMalformed = "npsso_malformed",
    /// The account has to agree to something on playstation.com before it can sign in.
    TermsNotAccepted = "terms_not_accepted",
    /// The client has nothing to sign in with: no NPSSO, and no tokens that PSN accepts.
    SignInRequired = "sign_in_required",
    /// PSN no longer accepts the refresh token. You see this only as the `cause`. The call itself fails with
    /// `sign_in_required` or, if the client has an NPSSO, with the code of the failed sign-in.
    RefreshTokenExpired = "refresh_token_expired",
    /// PSN refuses the access token, also a new one.
    Unauthorized = "unauthorized",
    /// The account's privacy settings do not let the signed-in account see this.
    ForbiddenPrivacy = "forbidden_privacy",
    /// PSN does not allow this, for another reason than privacy.
    Forbidden = "forbidden",
    /// There is no such account, title or page.
    NotFound = "not_found",
    /// The account has not played the title.
    NeverPlayed = "never_played",
    /// PSN refuses the request as wrong.
    BadRequest = "bad_request",
    /// Too many requests were sent, or the call would have to wait for longer than `maxWait`.
    RateLimited = "rate_limited",
    /// The servers in front of PSN refuse this network address or program.
    Blocked = "blocked",
    /// PSN failed to answer.
    Server = "server",
    /// The answer cannot be read.
    InvalidResponse = "invalid_response",
    /// PSN answered a GraphQL query with errors only.
    Graphql = "graphql",
    /// PSN no longer knows the GraphQL query: a newer version of this package is needed.
    QueryRotated = "query_rotated",
    /// No answer came, or only part of it.
    Network = "network",
    /// No answer came in time.
    Timeout = "timeout",
    /// The caller cancelled the call.
    Aborted = "aborted",
    /// The relay does not forward the request, or cannot use its own session.
    RelayRefused = "relay_refused",
    /// The runtime cannot do what this needs.
    UnsupportedRuntime = "unsupported_runtime",
    /// An argument or an option is wrong.
    InvalidArgument = "invalid_argument",
    /// The WebAssembly module ran out of memory or stack, and the next call starts a new one; or this package has a bug.
    Internal = "internal",
}

/// Why a call failed, with all that is known of it. Holds nothing secret.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Failure {
    pub code: PsnErrorCode,
    /// What happened and what to do about it.
    pub message: String,
    /// The HTTP status, if PSN answered.
    pub status: Option<u16>,
    /// PSN's own number for the failure.
    pub psn_code: Option<u32>,
    /// What PSN calls the failure in its logs.
    pub reference_id: Option<String>,
    /// When to try again.
    pub retry_at: Option<Millis>,
    pub cause: Option<Box<Failure>>,
}

impl Failure {
    /// A failure of which nothing else is known.
    pub fn new(code: PsnErrorCode, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { code, message, status: None, psn_code: None, reference_id: None, retry_at: None, cause: None }
    }

    pub(super) fn because(mut self, cause: Failure) -> Self {
        self.cause = Some(Box::new(cause));
        self
    }

    /// The caller gave something wrong; `message` says what is wrong, and what is wanted.
    pub fn invalid_argument(message: String) -> Self {
        Self::new(PsnErrorCode::InvalidArgument, message)
    }

    /// The caller cancelled the call.
    pub fn aborted() -> Self {
        Self::new(PsnErrorCode::Aborted, "The call was cancelled by its signal.")
    }

    /// The client has signed out.
    pub fn signed_out() -> Self {
        Self::new(
            PsnErrorCode::SignInRequired,
            "This client has signed out. Make a new one, with an NPSSO or saved tokens.",
        )
    }

    /// The call would have to wait until `retry_at`, which is longer than the caller allows.
    pub(super) fn too_long_a_wait(retry_at: Millis) -> Self {
        let message = "The rate limit is used up for longer than this call may wait. \
                       Try again at the time given, or allow a longer wait.";
        Self { retry_at: Some(retry_at), ..Self::new(PsnErrorCode::RateLimited, message) }
    }

    /// The response cannot be used; `message` says why.
    pub(super) fn invalid_response(message: impl Into<String>) -> Self {
        Self::new(PsnErrorCode::InvalidResponse, message)
    }

    /// The access token ended before the call's turn came, again and again.
    pub(super) fn budget_too_small() -> Self {
        Self::new(
            PsnErrorCode::RateLimited,
            "The access token ended each time before it was this call's turn. The rate limit leaves no room for signing \
             in and for calls: allow more requests.",
        )
    }

    /// A step was told out of order.
    pub(super) fn out_of_order() -> Self {
        Self::new(
            PsnErrorCode::Internal,
            "The client was told of something that it did not ask for. Please report this as a bug.",
        )
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.cause.as_deref().map(|cause| cause as _)
    }
}
