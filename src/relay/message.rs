//! The HTTP messages of an exchange, as plain data: what a page asks, what is sent to PSN, what comes back, and what the
//! page gets.

use std::fmt;

use crate::request::Header;

/// What a page asks.
#[derive(Clone, Copy)]
pub struct PageRequest<'a> {
    pub method: &'a str,
    /// The whole URL, as it came.
    pub url: &'a str,
    /// Those of [`PAGE_HEADERS`] that it has, by their names in lower case.
    pub headers: &'a [(&'a str, &'a str)],
}

/// The headers of a page's request that are read.
pub const PAGE_HEADERS: [&str; 8] = [
    "origin",
    "sec-fetch-site",
    "access-control-request-method",
    "authorization",
    "content-type",
    "accept-language",
    "x-psn-npsso",
    "content-length",
];

impl<'a> PageRequest<'a> {
    pub(super) fn header(&self, name: &str) -> Option<&'a str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }
}

/// What is sent to PSN.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ForwardedRequest {
    pub method: String,
    pub url: String,
    /// No others are sent.
    pub headers: Vec<Header>,
    pub body: PageBody,
    /// Whether the answer is bytes, such as a picture. The page gets them as JSON.
    pub is_resource: bool,
    pub(super) rules: AnswerRules,
}

/// What becomes of the page's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageBody {
    /// It is not read.
    Ignored,
    /// It is sent as it is.
    AsIs,
    /// It is a JSON object of strings, of which [`ForwardedRequest::take_fields`] makes what PSN wants.
    Fields(Fields),
}

/// What a JSON object of strings becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fields {
    /// Its `npsso` becomes a cookie.
    Npsso,
    /// It becomes a form.
    Form,
}

/// What the answer to the page depends on, besides the answer of PSN.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct AnswerRules {
    /// The origin that may read the answer.
    pub origin: Option<String>,
    /// Whether the redirect of PSN's answer is what the page wants.
    pub wants_redirect: bool,
    /// Whether a browser may keep the answer.
    pub may_be_kept: bool,
    /// Whether nobody's credentials go to PSN.
    pub is_anonymous: bool,
}

/// Shows what is asked, but no header's value: they hold tokens.
impl fmt::Debug for ForwardedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        let mut shown = f.debug_struct("ForwardedRequest");
        shown.field("method", &self.method).field("url", &self.url).field("headers", &names).finish_non_exhaustive()
    }
}

/// What PSN answered.
#[derive(Clone, Debug)]
pub struct UpstreamResponse {
    pub status: u16,
    pub body: BodyKind,
    pub location: Option<String>,
    /// The header `X-RateLimit-Next-Available`.
    pub next_available: Option<String>,
    pub retry_after: Option<String>,
}

/// What the body of PSN's answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyKind {
    Json,
    Empty,
    Html,
    Other,
    /// It is over the limit.
    TooLarge,
    /// It ended too early.
    Incomplete,
}

/// What the page gets.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RelayResponse {
    pub status: u16,
    pub headers: Vec<Header>,
    pub body: ResponseBody,
}

/// The body that the page gets.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseBody {
    Empty,
    Text(String),
    /// What PSN sent, byte for byte.
    Upstream,
}

/// A header with a name that the relay chose.
pub(super) fn header(name: &'static str, value: impl Into<String>) -> Header {
    (name.into(), value.into())
}
