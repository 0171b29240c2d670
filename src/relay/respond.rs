//! What a page gets: always JSON that no browser takes for anything else, or no body at all.

use super::message::{BodyKind, ForwardedRequest, RelayResponse, ResponseBody, UpstreamResponse, header};
use super::policy::Policy;
use super::refusal::{ClientFailure, Refusal};
use crate::client::Millis;
use crate::encoding::json_string;
use crate::request::{Header, NPSSO_HEADER};

/// On every answer of a relay, so that a page can tell it from what a server in between says.
pub const RELAY_HEADER: &str = "X-Psn-Relay";
/// Its value: the version of what relay and page say to each other.
pub const RELAY_VERSION: &str = "1";

/// On every answer: it is JSON, no script, no page, in no frame, and no other site's program reads it.
const ALWAYS: [(&str, &str); 6] = [
    (RELAY_HEADER, RELAY_VERSION),
    ("Content-Type", "application/json"),
    ("X-Content-Type-Options", "nosniff"),
    ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Referrer-Policy", "no-referrer"),
];

/// What pages of other origins may read, besides the body.
const EXPOSED: &str = "X-RateLimit-Next-Available, Retry-After, X-Psn-Relay";

/// For how many seconds a browser may keep a preflight's answer: as long as Chromium does at most.
const PREFLIGHT_SECONDS: u32 = 7200;

/// Headers whose values are longer than this tell no time.
const LONGEST_TIME: usize = 64;

impl Policy {
    /// The answer to a request that is not forwarded.
    pub fn refuse(&self, origin: Option<&str>, refusal: &Refusal) -> RelayResponse {
        let mut headers = self.headers_of(origin);
        if refusal.status == 405 {
            headers.push(header("Allow", self.options.methods.join(", ")));
        }
        RelayResponse { status: refusal.status, headers, body: ResponseBody::Text(refusal.json()) }
    }

    /// The answer to a request that was to be forwarded, with the time at which to come back.
    pub fn refuse_forwarded(&self, forwarded: &ForwardedRequest, refusal: &Refusal, now: Millis) -> RelayResponse {
        let mut response = self.refuse(forwarded.rules.origin.as_deref(), refusal);
        if let Some(at) = refusal.retry_at {
            response.headers.push(retry_after(at, now));
        }
        response
    }

    /// What a page gets of PSN's answer, or of what the relay's own client read.
    pub fn respond(&self, forwarded: &ForwardedRequest, upstream: &UpstreamResponse) -> RelayResponse {
        let rules = &forwarded.rules;
        let origin = rules.origin.as_deref();
        let refuse = |refusal: Refusal| self.refuse(origin, &refusal);
        let is_redirect = matches!(upstream.status, 300..=399);
        if rules.wants_redirect && is_redirect {
            let location = upstream.location.as_deref().map_or(String::from("null"), json_string);
            let body = ResponseBody::Text(format!(r#"{{"location":{location}}}"#));
            return RelayResponse { status: 200, headers: self.headers_of(origin), body };
        }
        let body = match upstream.body {
            _ if is_redirect => return refuse(Refusal::invalid_response("PSN redirects to another address.")),
            // Some runtimes hide the answer.
            _ if !matches!(upstream.status, 200..=599) => {
                return refuse(Refusal::invalid_response("The answer has no status."));
            }
            BodyKind::TooLarge => return refuse(Refusal::invalid_response("PSN's answer is too large.")),
            BodyKind::Incomplete => return refuse(Refusal::incomplete()),
            BodyKind::Html => return refuse(Refusal::blocked(upstream.status)),
            BodyKind::Json if rules.is_anonymous && matches!(upstream.status, 401 | 403) => {
                return refuse(Refusal::no_session());
            }
            BodyKind::Json if !matches!(upstream.status, 204 | 205) => ResponseBody::Upstream,
            // A success or a refusal may have nothing to say.
            BodyKind::Empty if matches!(upstream.status, 204 | 205 | 400..) => ResponseBody::Empty,
            _ => return refuse(Refusal::invalid_response("PSN's answer is not JSON.")),
        };
        let mut headers =
            if upstream.status == 200 { self.headers_of_read(forwarded) } else { self.headers_of(origin) };
        let times = [("X-RateLimit-Next-Available", &upstream.next_available), ("Retry-After", &upstream.retry_after)];
        for (name, value) in times {
            if let Some(value) = value.as_deref().filter(|value| is_time(value)) {
                headers.push(header(name, value));
            }
        }
        RelayResponse { status: upstream.status, headers, body }
    }

    /// What a page gets where the relay's own client failed.
    pub fn respond_failure(&self, forwarded: &ForwardedRequest, failure: &ClientFailure, now: Millis) -> RelayResponse {
        if let Some(refusal) = failure.of_the_session() {
            return self.refuse_forwarded(forwarded, &refusal, now);
        }
        let mut headers = self.headers_of(forwarded.rules.origin.as_deref());
        if let Some(at) = failure.retry_at {
            headers.push(header("X-RateLimit-Next-Available", at.div_ceil(1000).to_string()));
            headers.push(retry_after(at, now));
        }
        RelayResponse { status: failure.status(), headers, body: ResponseBody::Text(failure.json()) }
    }

    pub(super) fn preflight(&self, origin: &str) -> RelayResponse {
        // Signed in, `Authorization` may come, since the drop-in functions always send it. It is not sent to PSN.
        let mut names = String::from("Authorization, Content-Type, Accept-Language");
        if self.options.signed_in.is_none() {
            names.push_str(", ");
            names.push_str(NPSSO_HEADER);
        }
        let headers = vec![
            header(RELAY_HEADER, RELAY_VERSION),
            header("Vary", "Origin"),
            header("Access-Control-Allow-Origin", origin),
            header("Access-Control-Allow-Methods", self.options.methods.join(", ")),
            header("Access-Control-Allow-Headers", names),
            header("Access-Control-Max-Age", PREFLIGHT_SECONDS.to_string()),
        ];
        RelayResponse { status: 204, headers, body: ResponseBody::Empty }
    }

    /// What is on every answer that nobody may keep.
    fn headers_of(&self, origin: Option<&str>) -> Vec<Header> {
        headers(origin, "no-store", "Origin")
    }

    /// What is on the answer to a successful read.
    fn headers_of_read(&self, forwarded: &ForwardedRequest) -> Vec<Header> {
        let origin = forwarded.rules.origin.as_deref();
        match self.options.cache {
            0 => self.headers_of(origin),
            _ if !forwarded.rules.may_be_kept => self.headers_of(origin),
            // One browser may have several users, and the relay pages of several languages.
            seconds => {
                headers(origin, &format!("private, max-age={seconds}"), "Origin, Authorization, Accept-Language")
            }
        }
    }
}

fn headers(origin: Option<&str>, cache: &str, vary: &str) -> Vec<Header> {
    let mut headers: Vec<Header> = ALWAYS.iter().map(|(name, value)| header(name, *value)).collect();
    headers.extend([header("Cache-Control", cache), header("Vary", vary)]);
    if let Some(origin) = origin {
        headers.push(header("Access-Control-Allow-Origin", origin));
        headers.push(header("Access-Control-Expose-Headers", EXPOSED));
    }
    headers
}

/// In how many seconds it is that time.
fn retry_after(at: Millis, now: Millis) -> Header {
    header("Retry-After", at.saturating_sub(now).div_ceil(1000).to_string())
}

/// Whether a header's value can be a time: nothing in it could mislead a browser.
fn is_time(value: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b" ,:+-.".contains(&byte);
    !value.is_empty() && value.len() <= LONGEST_TIME && value.bytes().all(is_part)
}
