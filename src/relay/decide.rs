//! Whether a request is passed on, and as what.

use std::fmt;

use super::answer::{Answer, Header};
use super::credentials::{NPSSO_HEADER, accept_language, authorization, content_type, npsso};
use super::policy::Policy;
use super::reads::read_of;
use super::refusal::Refusal;
use super::target::{Target, target};
use crate::hosts::SIGN_IN;

/// What a page asks.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    pub method: &'a str,
    /// The whole URL, as it came.
    pub url: &'a str,
    /// Those of [`HEADERS`] that it has, by their names in lower case.
    pub headers: &'a [(&'a str, &'a str)],
}

/// The headers that are looked at.
pub const HEADERS: [&str; 7] = [
    "origin",
    "access-control-request-method",
    "authorization",
    "content-type",
    "accept-language",
    "x-psn-npsso",
    "content-length",
];

/// What is sent to PSN.
#[derive(Clone, PartialEq, Eq)]
pub struct Pass {
    pub method: String,
    pub url: String,
    /// No others are sent.
    pub headers: Vec<Header>,
    /// Whether the page's body goes with it.
    pub takes_body: bool,
    /// Whether the redirect of the answer is what the page wants.
    pub is_sign_in: bool,
    /// The origin that may read the answer.
    pub(super) origin: Option<String>,
}

/// Shows what is asked, but no header's value: they hold tokens.
impl fmt::Debug for Pass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        let mut shown = f.debug_struct("Pass");
        shown.field("method", &self.method).field("url", &self.url).field("headers", &names).finish_non_exhaustive()
    }
}

/// Whether an NPSSO is exchanged for a code there.
fn is_authorize(place: &str) -> bool {
    place.strip_prefix(SIGN_IN) == Some("/authorize")
}

impl<'a> Asked<'a> {
    fn header(&self, name: &str) -> Option<&'a str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }
}

impl Policy {
    /// What to send for what a page asks.
    ///
    /// # Errors
    /// The answer to what is not passed on: a refusal, or that of a preflight.
    pub fn decide(&self, asked: &Asked) -> Result<Pass, Answer> {
        let origin = self.origin(asked).map_err(|refusal| self.refuse(None, &refusal))?;
        if let Some(origin) = origin
            && asked.method == "OPTIONS"
            && asked.header("access-control-request-method").is_some()
        {
            return Err(self.preflight(origin));
        }
        self.pass(asked, origin).map_err(|refusal| self.refuse(origin, &refusal))
    }

    /// The origin that asks, which must be listed if there is one.
    fn origin<'a>(&self, asked: &Asked<'a>) -> Result<Option<&'a str>, Refusal> {
        let options = &self.options;
        match asked.header("origin") {
            Some(origin) if options.origins.iter().any(|listed| listed == origin) => Ok(Some(origin)),
            Some(_) => Err(Refusal::forbidden("The relay does not answer pages of this origin.")),
            None if options.signed_in.is_some() && !options.has_authorize => {
                Err(Refusal::forbidden("The relay answers pages of listed origins only."))
            }
            None => Ok(None),
        }
    }

    fn pass(&self, asked: &Asked, origin: Option<&str>) -> Result<Pass, Refusal> {
        let options = &self.options;
        let method = options.methods.iter().find(|method| *method == asked.method);
        let method = method.ok_or_else(Refusal::method_not_allowed)?;
        let target = target(asked.url, &options.base_path)?;
        let is_sign_in = is_authorize(&target.place);
        if let Some(allowed) = &options.signed_in {
            let is_allowed = read_of(&target).is_some_and(|name| allowed.iter().any(|allowed| allowed == name));
            if !is_allowed {
                return Err(Refusal::forbidden("The relay does not read this for pages."));
            }
        }
        if is_sign_in && method != "GET" {
            return Err(Refusal::method_not_allowed());
        }
        let takes_body = method != "GET";
        if takes_body && self.is_too_large(asked) {
            return Err(Refusal::large_body());
        }
        let headers = self.headers(asked, is_sign_in, takes_body)?;
        Ok(Pass {
            method: method.clone(),
            url: self.route(&target),
            headers,
            takes_body,
            is_sign_in,
            origin: origin.map(String::from),
        })
    }

    fn is_too_large(&self, asked: &Asked) -> bool {
        let length = asked.header("content-length").and_then(|text| text.parse::<u64>().ok());
        length.is_some_and(|length| length > self.options.max_request_body)
    }

    /// The headers that go on to PSN.
    fn headers(&self, asked: &Asked, is_sign_in: bool, has_body: bool) -> Result<Vec<Header>, Refusal> {
        let mut headers: Vec<Header> = Vec::new();
        let npsso = asked.header(NPSSO_HEADER).map(npsso).transpose()?;
        match npsso {
            Some(npsso) if is_sign_in => headers.push(("Cookie", format!("npsso={npsso}").into())),
            None if is_sign_in => return Err(Refusal::malformed("Signing in needs the header X-Psn-Npsso.")),
            Some(_) => return Err(Refusal::malformed("The header X-Psn-Npsso is for signing in only.")),
            None => {}
        }
        let is_for_page = self.options.signed_in.is_none() && !is_sign_in;
        if let Some(value) = asked.header("authorization").filter(|_| is_for_page) {
            headers.push(("Authorization", authorization(value)?.to_owned().into()));
        }
        // PSN's reads are asked with a type too, as its own programs do.
        if let Some(value) = asked.header("content-type").filter(|_| is_for_page || has_body) {
            headers.push(("Content-Type", content_type(value)?.to_owned().into()));
        }
        if let Some(value) = asked.header("accept-language") {
            headers.push(("Accept-Language", accept_language(value)?.to_owned().into()));
        }
        Ok(headers)
    }

    /// Where PSN is asked for this.
    fn route(&self, target: &Target) -> String {
        let url = target.url();
        match &self.options.base_url {
            Some(base_url) => crate::base_url::routed(&url, base_url).into_owned(),
            None => url,
        }
    }
}
