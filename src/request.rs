//! A request to PSN as plain data, and the call that it belongs to. Nothing here does I/O.

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::marker::PhantomData;

use crate::encoding::push_query;
use crate::options::Entries;
use crate::reply::Reply;

/// The HTTP methods that PSN's reads use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
}

impl Method {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}

/// Few URLs are longer, in bytes.
const USUAL_LENGTH: usize = 160;

/// The header in which a page gives a relay its NPSSO: browsers let no script set a cookie for another site.
pub const NPSSO_HEADER: &str = "X-Psn-Npsso";

/// A header's name and value.
pub type Header = (Cow<'static, str>, String);

/// What to send: every part of an HTTP request, ready for any HTTP library.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    pub method: Method,
    pub url: String,
    pub headers: Vec<Header>,
    pub body: Option<String>,
}

/// Shows what is asked, but no header's value and no body: they hold tokens.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("url", &self.url)
            .field("headers", &names)
            .field("body", &self.body.as_ref().map(|body| format!("{} bytes", body.len())))
            .finish()
    }
}

impl Request {
    /// A read of `url`.
    pub fn get(url: impl fmt::Display) -> Self {
        let mut text = String::with_capacity(USUAL_LENGTH);
        // Writing to a text does not fail.
        let _ = write!(text, "{url}");
        Self { method: Method::Get, url: text, headers: Vec::new(), body: None }
    }

    /// A post of `body` to `url`.
    pub fn post(url: impl Into<String>, body: String) -> Self {
        Self { method: Method::Post, url: url.into(), headers: Vec::new(), body: Some(body) }
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((Cow::Borrowed(name), value.into()));
        self
    }

    /// Appends the options to the URL's query and their header overrides to the headers.
    pub(crate) fn options(mut self, options: impl Into<Entries>) -> Self {
        let Entries { pairs, header_overrides, .. } = options.into();
        let pairs = pairs.iter().map(|(key, text)| (key.as_ref(), text.as_str()));
        push_query(&mut self.url, '?', pairs);
        self.headers.extend(header_overrides);
        self
    }

    /// The same request to what stands in PSN's place at `base_url`: a proxy or a simulator. A request for
    /// `https://host/path` goes to `<base_url>/host/path`.
    #[must_use]
    pub fn via(mut self, base_url: &str) -> Self {
        self.url = via(base_url, &self.url).into_owned();
        self
    }

    /// The same request to a relay, which takes an NPSSO in a header that web pages can send, and answers with the
    /// redirect's address in JSON, as `{"location": "…"}`.
    #[must_use]
    pub fn via_relay(mut self, relay: &str) -> Self {
        for (name, value) in &mut self.headers {
            if let ("Cookie", Some(npsso)) = (name.as_ref(), value.strip_prefix("npsso=")) {
                (*name, *value) = (Cow::Borrowed(NPSSO_HEADER), String::from(npsso));
            }
        }
        self.via(relay)
    }

    /// The same request for the account that the access token belongs to. The header overrides come last and
    /// win, name for name, as written.
    #[must_use]
    pub fn authorized_by(mut self, access_token: &str) -> Self {
        let mut headers: Vec<Header> = vec![
            (Cow::Borrowed("Authorization"), format!("Bearer {access_token}")),
            (Cow::Borrowed("Content-Type"), String::from("application/json")),
        ];
        for (name, value) in self.headers {
            match headers.iter_mut().find(|(known, _)| *known == name) {
                Some(header) => header.1 = value,
                None => headers.push((name, value)),
            }
        }
        self.headers = headers;
        self
    }

    /// The call of this request whose answer is taken as it is.
    pub(crate) fn reply<R>(self, reply: Reply) -> Call<R> {
        Call { request: self, reply, response: PhantomData }
    }
}

/// The URL at which what stands at `base_url` is asked for `url`.
pub(crate) fn via<'a>(base_url: &str, url: &'a str) -> Cow<'a, str> {
    match url.strip_prefix("https://") {
        Some(rest) => Cow::Owned(format!("{}/{rest}", base_url.trim_end_matches('/'))),
        None => Cow::Borrowed(url),
    }
}

/// A request, the rule by which its answer is read, and the type `R` of what the answer says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call<R> {
    pub request: Request,
    pub reply: Reply,
    response: PhantomData<fn() -> R>,
}

impl<R> Call<R> {
    /// The same without the type of the answer, for a caller that takes any.
    #[cfg(feature = "endpoints")]
    pub(crate) fn untyped(self) -> (Request, Reply) {
        (self.request, self.reply)
    }
}
