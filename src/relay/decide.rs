//! Whether a page's request is forwarded, and as what.

use super::header_values::{accept_language, authorization, content_type, is_json, npsso};
use super::message::{AnswerRules, Fields, ForwardedRequest, PageBody, PageRequest, RelayResponse, header};
use super::origin::{is_same_origin, origin_of_url};
use super::policy::Policy;
use super::psn_url::PsnUrl;
use super::reads::{endpoint_of, is_resource};
use super::refusal::Refusal;
use crate::base_url::routed;
use crate::encoding::form;
use crate::endpoint::RequestContent;
use crate::hosts::{NPSSO_PAGE, SIGN_IN, headers_of};
use crate::request::{Header, NPSSO_HEADER};

/// No form of PSN's has more fields.
const MOST_FIELDS: usize = 20;

/// What is asked at an address of PSN's.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    /// A code for an NPSSO. PSN answers with a redirect.
    Authorize,
    /// How long an NPSSO lives.
    NpssoExpiry,
    /// Tokens for a code or a refresh token.
    Tokens,
    Other,
}

impl Purpose {
    fn of(url: &PsnUrl) -> Self {
        match url.place.strip_prefix(SIGN_IN) {
            Some("/authorize") => Self::Authorize,
            Some("/token") => Self::Tokens,
            _ if url.place == NPSSO_PAGE => Self::NpssoExpiry,
            _ => Self::Other,
        }
    }

    fn takes_npsso(self) -> bool {
        matches!(self, Self::Authorize | Self::NpssoExpiry)
    }
}

impl Policy {
    /// What to send for what a page asks.
    ///
    /// # Errors
    /// The answer to what is not forwarded: a refusal, or that of a preflight.
    pub fn decide(&self, request: &PageRequest) -> Result<ForwardedRequest, RelayResponse> {
        let origin = self.origin(request).map_err(|refusal| self.refuse(None, &refusal))?;
        if let Some(origin) = origin
            && request.method == "OPTIONS"
            && request.header("access-control-request-method").is_some()
        {
            return Err(self.preflight(origin));
        }
        self.forward(request, origin).map_err(|refusal| self.refuse(origin, &refusal))
    }

    /// The origin that asks, which must be listed if there is one.
    fn origin<'a>(&self, request: &PageRequest<'a>) -> Result<Option<&'a str>, Refusal> {
        let options = &self.options;
        match request.header("origin") {
            Some(origin) if options.origins.iter().any(|listed| listed == origin) => Ok(Some(origin)),
            Some(_) => Err(Refusal::forbidden("The relay does not answer pages of this origin.")),
            None if options.signed_in.is_some() && !options.has_authorize => self.check_own_origin(request),
            // Browsers leave it out where a page of another site shows an image, say, or links here.
            None => match request.header("sec-fetch-site") {
                None | Some("same-origin" | "none") => Ok(None),
                Some(_) => Err(Refusal::forbidden("The relay does not answer pages of other sites without an origin.")),
            },
        }
    }

    /// Lets through what a page of the relay's own origin reads: browsers name no origin there, but say that it is the
    /// same. No page can set that header. Programs can, as they can set `Origin`.
    fn check_own_origin<'a>(&self, request: &PageRequest) -> Result<Option<&'a str>, Refusal> {
        let own = origin_of_url(request.url);
        Err(match request.header("sec-fetch-site") {
            Some("same-origin") => match own {
                Some(own) if self.options.origins.iter().any(|listed| is_same_origin(listed, own)) => return Ok(None),
                Some(own) if own.len() <= 100 => Refusal::forbidden(format!(
                    "The relay answers pages of listed origins only. Its own origin is {own}: list that in allowOrigins, \
                     if its pages may ask."
                )),
                _ => Refusal::forbidden("The relay answers pages of listed origins only, and its own is not listed."),
            },
            Some(_) => {
                Refusal::forbidden("The relay answers pages of listed origins only. No such page has asked this.")
            }
            None => Refusal::forbidden(
                "The relay answers pages of listed origins only, and this request names none. Browsers leave it out where \
                 page and relay have one origin without https: use https, or give the relay an authorize that decides.",
            ),
        })
    }

    fn forward(&self, request: &PageRequest, origin: Option<&str>) -> Result<ForwardedRequest, Refusal> {
        let options = &self.options;
        let url = PsnUrl::parse(request.url, &options.base_path);
        let purpose = url.as_ref().map_or(Purpose::Other, Purpose::of);
        if options.signed_in.is_some() && purpose != Purpose::Other {
            return Err(Refusal::has_session());
        }
        let method = options.methods.iter().find(|method| *method == request.method);
        let method = method.ok_or_else(Refusal::method_not_allowed)?;
        let url = url?;
        let mut takes_body = true;
        if let Some(allowed) = &options.signed_in {
            let endpoint = endpoint_of(method, &url).filter(|asked| allowed.iter().any(|name| name == asked.name));
            let endpoint = endpoint.ok_or_else(|| Refusal::forbidden("The relay does not do this for pages."))?;
            takes_body = matches!(endpoint.content, RequestContent::Json(_));
        }
        let body = if takes_body { page_body(request, purpose)? } else { PageBody::Ignored };
        if body != PageBody::Ignored && self.is_too_large(request) {
            return Err(self.large_body());
        }
        let headers = self.headers(request, &url.url(), purpose, body)?;
        let has_credentials = purpose != Purpose::Other || headers.iter().any(|(name, _)| name == "Authorization");
        Ok(ForwardedRequest {
            method: if purpose.takes_npsso() { String::from("GET") } else { method.clone() },
            url: self.route(&url),
            headers,
            body,
            is_resource: is_resource(method, &url),
            rules: AnswerRules {
                origin: origin.map(String::from),
                wants_redirect: purpose == Purpose::Authorize,
                may_be_kept: method == "GET" && !purpose.takes_npsso(),
                is_anonymous: !has_credentials && options.signed_in.is_none(),
            },
        })
    }

    /// The refusal of a body that is over the limit.
    pub fn large_body(&self) -> Refusal {
        Refusal::large_body(self.options.max_request_body)
    }

    fn is_too_large(&self, request: &PageRequest) -> bool {
        let length = request.header("content-length").and_then(|text| text.parse::<u64>().ok());
        length.is_some_and(|length| length > self.options.max_request_body)
    }

    /// The headers that are sent to PSN.
    fn headers(
        &self,
        request: &PageRequest,
        url: &str,
        purpose: Purpose,
        body: PageBody,
    ) -> Result<Vec<Header>, Refusal> {
        let mut headers: Vec<Header> = Vec::new();
        let npsso = request.header(NPSSO_HEADER).map(npsso).transpose()?;
        let in_body = body == PageBody::Fields(Fields::Npsso);
        match npsso {
            Some(_) if in_body => {
                return Err(Refusal::malformed("The NPSSO comes twice, in a header and in the body."));
            }
            Some(npsso) if purpose.takes_npsso() => headers.push(cookie(npsso)),
            Some(_) => return Err(Refusal::malformed("The header X-Psn-Npsso is for signing in only.")),
            None if purpose == Purpose::Authorize && !in_body => {
                return Err(Refusal::malformed(
                    "Signing in needs the NPSSO, in a JSON body or in the header X-Psn-Npsso.",
                ));
            }
            None => {}
        }
        let is_for_page = self.options.signed_in.is_none() && !purpose.takes_npsso();
        if let Some(value) = request.header("authorization").filter(|_| is_for_page) {
            headers.push(header("Authorization", authorization(value)?));
        }
        // PSN's own programs send a type with reads, too.
        if let Some(value) = request.header("content-type").filter(|_| is_for_page || body == PageBody::AsIs) {
            let value = content_type(value)?;
            let is_form = body == PageBody::Fields(Fields::Form);
            headers.push(header("Content-Type", if is_form { FORM } else { value }));
        }
        if let Some(value) = request.header("accept-language") {
            headers.push(header("Accept-Language", accept_language(value)?));
        }
        // Pages need not know what a service wants.
        for (name, value) in headers_of(url) {
            if !headers.iter().any(|(known, _)| known == name) {
                headers.push(header(name, *value));
            }
        }
        Ok(headers)
    }

    /// Where PSN is asked for this.
    fn route(&self, url: &PsnUrl) -> String {
        let url = url.url();
        match &self.options.base_url {
            Some(base_url) => routed(&url, base_url).into_owned(),
            None => url,
        }
    }
}

const FORM: &str = "application/x-www-form-urlencoded";

/// What becomes of the page's body. Signing in may come as JSON, since frameworks refuse forms from other origins.
fn page_body(request: &PageRequest, purpose: Purpose) -> Result<PageBody, Refusal> {
    let is_json = request.header("content-type").is_some_and(is_json);
    Ok(match (purpose, request.method) {
        (_, "GET") => PageBody::Ignored,
        (Purpose::Authorize | Purpose::NpssoExpiry, "POST") if is_json => PageBody::Fields(Fields::Npsso),
        (Purpose::Authorize | Purpose::NpssoExpiry, _) => return Err(Refusal::method_not_allowed()),
        (Purpose::Tokens, "POST") if is_json => PageBody::Fields(Fields::Form),
        _ => PageBody::AsIs,
    })
}

fn cookie(npsso: &str) -> Header {
    header("Cookie", format!("npsso={npsso}"))
}

impl ForwardedRequest {
    /// Puts the fields of the page's JSON body where PSN wants them. Gives the body to send, if there is one.
    ///
    /// # Errors
    /// A [`Refusal`] where the fields are not what they should be.
    pub fn take_fields(&mut self, fields: &[(String, String)]) -> Result<Option<String>, Refusal> {
        match (self.body, fields) {
            (PageBody::Fields(Fields::Npsso), [(name, value)]) if name == "npsso" => {
                self.headers.push(cookie(npsso(value)?));
                Ok(None)
            }
            (PageBody::Fields(Fields::Form), [_, ..]) if fields.len() <= MOST_FIELDS => {
                let pairs: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                Ok(Some(form(&pairs)))
            }
            _ => Err(Refusal::wrong_fields()),
        }
    }
}
