//! What a page gets: always JSON that no browser takes for anything else, or no body at all.

use std::borrow::Cow;

use super::decide::Pass;
use super::origin::{may_read, may_send};
use super::policy::Policy;
use super::refusal::{Failed, Refusal};
use crate::client::Millis;
use crate::encoding::json_string;

/// A header's name and value.
pub type Header = (&'static str, Cow<'static, str>);

/// What the relay answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<Header>,
    pub body: Body,
}

/// The body of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    None,
    Text(String),
    /// What PSN sent, byte for byte.
    AsItCame,
}

/// What PSN answered.
#[derive(Clone, Debug)]
pub struct Came {
    pub status: u16,
    pub content: Content,
    pub location: Option<String>,
    /// The header `X-RateLimit-Next-Available`.
    pub next_available: Option<String>,
    pub retry_after: Option<String>,
}

/// What the body of PSN's answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    Json,
    Empty,
    Html,
    Other,
    TooLarge,
}

/// On every answer: it is JSON, no script, no page, in no frame, and no other site's program reads it.
const ALWAYS: [Header; 5] = [
    ("Content-Type", Cow::Borrowed("application/json")),
    ("X-Content-Type-Options", Cow::Borrowed("nosniff")),
    ("Content-Security-Policy", Cow::Borrowed("default-src 'none'; frame-ancestors 'none'")),
    ("Cross-Origin-Resource-Policy", Cow::Borrowed("same-origin")),
    ("Referrer-Policy", Cow::Borrowed("no-referrer")),
];

/// Headers whose values are longer than this tell no time.
const LONGEST_TIME: usize = 64;

impl Policy {
    /// The answer to a request that is not passed on, or that was in vain.
    pub fn refuse(&self, origin: Option<&str>, refusal: &Refusal) -> Answer {
        let mut headers = self.headers_of(origin);
        if refusal.status == 405 {
            headers.push(("Allow", self.options.methods.join(", ").into()));
        }
        Answer { status: refusal.status, headers, body: Body::Text(refusal.json()) }
    }

    /// The same, with the time at which to come back.
    pub fn refuse_pass(&self, pass: &Pass, refusal: &Refusal, now: Millis) -> Answer {
        let mut answer = self.refuse(pass.origin.as_deref(), refusal);
        if let Some(at) = refusal.retry_at {
            answer.headers.push(retry_after(at, now));
        }
        answer
    }

    /// What a page gets of PSN's answer, or of what the relay's own client read of one.
    pub fn answer(&self, pass: &Pass, came: &Came) -> Answer {
        let origin = pass.origin.as_deref();
        let refuse = |refusal: Refusal| self.refuse(origin, &refusal);
        let is_redirect = matches!(came.status, 300..=399);
        if pass.is_sign_in && is_redirect {
            let location = came.location.as_deref().map_or(String::from("null"), json_string);
            let body = Body::Text(format!(r#"{{"location":{location}}}"#));
            return Answer { status: 200, headers: self.headers_of(origin), body };
        }
        let body = match came.content {
            _ if is_redirect => return refuse(Refusal::invalid_response("PSN redirects to somewhere else.")),
            // A runtime that hides the answer.
            _ if !matches!(came.status, 200..=599) => {
                return refuse(Refusal::invalid_response("The answer has no status."));
            }
            Content::TooLarge => return refuse(Refusal::invalid_response("PSN's answer is too large.")),
            Content::Html => return refuse(Refusal::blocked(came.status)),
            Content::Json if !matches!(came.status, 204 | 205) => Body::AsItCame,
            // Having done something, or refusing to, needs no words.
            Content::Empty if matches!(came.status, 204 | 205 | 400..) => Body::None,
            _ => return refuse(Refusal::invalid_response("PSN's answer is no JSON.")),
        };
        let mut headers = if came.status == 200 { self.headers_of_read(pass) } else { self.headers_of(origin) };
        for (name, value) in [("X-RateLimit-Next-Available", &came.next_available), ("Retry-After", &came.retry_after)]
        {
            if let Some(value) = value.as_deref().filter(|value| is_time(value)) {
                headers.push((name, value.to_owned().into()));
            }
        }
        Answer { status: came.status, headers, body }
    }

    /// What a page gets of the failure of the relay's own client.
    pub fn answer_failed(&self, pass: &Pass, failed: &Failed, now: Millis) -> Answer {
        let mut headers = self.headers_of(pass.origin.as_deref());
        if let Some(at) = failed.retry_at {
            headers.push(("X-RateLimit-Next-Available", at.div_ceil(1000).to_string().into()));
            headers.push(retry_after(at, now));
        }
        Answer { status: failed.status(), headers, body: Body::Text(failed.json()) }
    }

    pub(super) fn preflight(&self, origin: &str) -> Answer {
        let options = &self.options;
        let mut headers = vec![("Vary", "Origin".into())];
        headers.extend(may_read(origin).into_iter().take(1));
        headers.extend(may_send(&options.methods.join(", "), options.signed_in.is_some()));
        Answer { status: 204, headers, body: Body::None }
    }

    /// What is on every answer that holds nothing that may be kept.
    fn headers_of(&self, origin: Option<&str>) -> Vec<Header> {
        self.framed(origin, "no-store".into(), "Origin")
    }

    /// What is on the answer to a successful read.
    fn headers_of_read(&self, pass: &Pass) -> Vec<Header> {
        let origin = pass.origin.as_deref();
        match self.options.cache {
            0 => self.headers_of(origin),
            _ if pass.method != "GET" || pass.is_sign_in => self.headers_of(origin),
            // One browser may have several users, and the relay pages of several languages.
            seconds => {
                let vary = "Origin, Authorization, Accept-Language";
                self.framed(origin, format!("private, max-age={seconds}").into(), vary)
            }
        }
    }

    fn framed(&self, origin: Option<&str>, cache: Cow<'static, str>, vary: &'static str) -> Vec<Header> {
        let mut headers = ALWAYS.to_vec();
        headers.extend([("Cache-Control", cache), ("Vary", vary.into())]);
        headers.extend(origin.map(may_read).into_iter().flatten());
        headers
    }
}

/// In how many seconds it is that time.
fn retry_after(at: Millis, now: Millis) -> Header {
    ("Retry-After", at.saturating_sub(now).div_ceil(1000).to_string().into())
}

/// Whether a header's value can be a time: nothing in it could mislead a browser.
fn is_time(value: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b" ,:+-.".contains(&byte);
    !value.is_empty() && value.len() <= LONGEST_TIME && value.bytes().all(is_part)
}
