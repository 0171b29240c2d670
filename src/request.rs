//! A request to PSN as plain data, and the call that it belongs to. Nothing here does I/O.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use crate::base_url::routed;
use crate::encoding::{decode_form, json_string};
use crate::picture::Picture;
use crate::reply::Reply;

/// The header that brings an NPSSO to a relay: web pages cannot send the `Cookie` that PSN takes.
pub const NPSSO_HEADER: &str = "X-Psn-Npsso";

/// The HTTP methods that PSN's endpoints use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

impl Method {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// The type of a form.
pub(crate) const FORM: &str = "application/x-www-form-urlencoded";

/// A header's name and value.
pub type Header = (Cow<'static, str>, String);

/// What to send: every part of an HTTP request, ready for any HTTP library.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    pub method: Method,
    pub url: String,
    pub headers: Vec<Header>,
    pub body: Option<Body>,
}

/// What a request carries.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Body {
    /// JSON, or a form.
    Text(String),
    /// A picture.
    Bytes(Vec<u8>),
}

impl Body {
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }

    /// The text; `None` for bytes.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Bytes(_) => None,
        }
    }
}

/// Shows the length alone: forms hold tokens.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.as_bytes().len())
    }
}

impl From<Body> for Vec<u8> {
    fn from(body: Body) -> Self {
        match body {
            Body::Text(text) => text.into_bytes(),
            Body::Bytes(bytes) => bytes,
        }
    }
}

/// Shows what is asked, but no header's value and no body: they hold tokens.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("url", &self.url)
            .field("headers", &names)
            .field("body", &self.body)
            .finish()
    }
}

impl Request {
    /// A read of `url`.
    pub fn get(url: impl Into<String>) -> Self {
        Self { method: Method::Get, url: url.into(), headers: Vec::new(), body: None }
    }

    /// A post of `body` to `url`.
    pub fn post(url: impl Into<String>, body: String) -> Self {
        Self { method: Method::Post, url: url.into(), headers: Vec::new(), body: Some(Body::Text(body)) }
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((Cow::Borrowed(name), value.into()));
        self
    }

    /// The same request to what stands in PSN's place at `base_url`: a proxy or a simulator. A request for
    /// `https://host/path` goes to `<base_url>/host/path`.
    #[must_use]
    pub fn via(mut self, base_url: &str) -> Self {
        self.url = routed(&self.url, base_url).into_owned();
        self
    }

    /// The same request to a relay, which takes an NPSSO in a header that web pages can send, and answers with the
    /// redirect's address in JSON, as `{"location": "…"}`. It takes the fields of a form as JSON, since many frameworks
    /// refuse forms from other origins.
    #[must_use]
    pub fn via_relay(mut self, relay: &str) -> Self {
        for (name, value) in &mut self.headers {
            if let ("Cookie", Some(npsso)) = (name.as_ref(), value.strip_prefix("npsso=")) {
                (*name, *value) = (Cow::Borrowed(NPSSO_HEADER), String::from(npsso));
            }
            if name == "Content-Type" && value == FORM {
                *value = String::from("application/json");
                self.body = self.body.as_ref().and_then(Body::as_text).map(form_as_json).map(Body::Text);
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

    /// The same request with a picture as its body.
    pub(crate) fn with_picture(mut self, picture: Picture) -> Self {
        self.body = Some(Body::Bytes(picture.bytes().to_vec()));
        self.header("Content-Type", picture.content_type())
    }

    /// The call of this request whose answer is taken as it is.
    pub(crate) fn reply<R>(self, reply: Reply) -> Call<R> {
        Call { request: self, reply, response: PhantomData }
    }
}

/// Converts every part as it is. A request without a body becomes one with an empty body.
#[cfg(feature = "http")]
impl TryFrom<Request> for http::Request<Vec<u8>> {
    type Error = http::Error;

    fn try_from(request: Request) -> Result<Self, http::Error> {
        let method = match request.method {
            Method::Get => http::Method::GET,
            Method::Post => http::Method::POST,
            Method::Put => http::Method::PUT,
            Method::Patch => http::Method::PATCH,
            Method::Delete => http::Method::DELETE,
        };
        let builder = http::Request::builder().method(method).uri(request.url);
        let builder = request.headers.into_iter().fold(builder, |builder, (name, value)| builder.header(&*name, value));
        builder.body(request.body.map(Vec::from).unwrap_or_default())
    }
}

/// A request, the rule by which its answer is read, and the type `R` of what the answer says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call<R> {
    pub request: Request,
    pub reply: Reply,
    response: PhantomData<fn() -> R>,
}

/// The fields of a form as a JSON object of strings.
fn form_as_json(form: &str) -> String {
    let mut json = String::from("{");
    for pair in form.split('&') {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if json.len() > 1 {
            json.push(',');
        }
        json.push_str(&json_string(&decode_form(name)));
        json.push(':');
        json.push_str(&json_string(&decode_form(value)));
    }
    json.push('}');
    json
}
