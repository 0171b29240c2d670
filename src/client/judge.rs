//! What a response means: a success, or which failure.

use super::failure::PsnErrorCode::{self, *};
use super::{BodyKind, ErrorBody, Failure, Millis, Response, TransportError, is_transient};
use crate::encoding::decimal;
use crate::find::{has_part, split_at_part};
use crate::reply::Reply;

/// How a response of status 200 is told from a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// A JSON object without an error is a success.
    Json,
    /// The same, and so are other JSON and an empty body.
    Any,
    /// A JSON array is a success.
    Array,
    /// JSON with the expected data is a success, whatever errors it has besides.
    GraphQl,
    /// The same, and so is JSON without an error.
    GraphQlOrNull,
    /// Bytes are a success.
    Bytes,
    /// As JSON, of the page that shows the NPSSO: it is asked with the NPSSO itself, without an access token.
    NpssoPage,
}

impl From<Reply> for Rule {
    fn from(reply: Reply) -> Self {
        match reply {
            Reply::GraphQl(_) => Self::GraphQl,
            Reply::GraphQlOrNull(_) => Self::GraphQlOrNull,
            Reply::Array => Self::Array,
            Reply::Bytes => Self::Bytes,
            Reply::Nothing => Self::Any,
            _ => Self::Json,
        }
    }
}

impl Rule {
    fn is_graphql(self) -> bool {
        matches!(self, Self::GraphQl | Self::GraphQlOrNull)
    }
}

/// PSN's numbers that say more than the status.
const PRIVACY: [u32; 3] = [2_240_526, 2_281_486, 2_286_592];
const MISSING: [u32; 4] = [2_240_525, 2_281_604, 2_105_356, 2_285_581];
const TOO_MANY: [u32; 3] = [2_138_635, 2_105_867, 2_122_251];

/// The longest part of another's text that a message shows, in characters. Nobody needs to tell more of it.
pub const LONGEST_QUOTE: usize = 300;

/// The failure that a response is; `None` for a success.
pub fn failure_of(response: &Response, rule: Rule, now: Millis) -> Option<Failure> {
    // A relay marks its successes, too.
    let code = code_of(response, rule).or_else(|| response.is_foreign().then_some(InvalidResponse))?;
    if response.is_foreign() {
        return Some(foreign(response, code, now));
    }
    let error = response.error.as_ref();
    let message = match error.and_then(|error| error.message.as_deref()) {
        Some(theirs) if response.is_error_of_relay() => quoted(theirs),
        _ if is_redirect(response) => String::from(REDIRECT),
        _ => message(advice(code), response),
    };
    Some(Failure {
        status: response.shown_status(),
        psn_code: error.and_then(|error| error.code),
        reference_id: error.and_then(|error| error.reference_id.as_deref()).map(quoted),
        retry_at: response.retry_at(now).filter(|_| is_of_the_moment(code)),
        ..Failure::new(code, message)
    })
}

const REDIRECT: &str = "The answer is a redirect. Redirects are not followed, since they could take a token elsewhere. If \
                        baseUrl or relay is given, check its address.";

/// Whether a response leads elsewhere; browsers hide its status.
fn is_redirect(response: &Response) -> bool {
    matches!(response.status, 0 | 300..=399)
}

/// What happened, and what PSN says of it.
pub(super) fn message(advice: &str, response: &Response) -> String {
    match response.error.as_ref().and_then(|error| error.message.as_deref()) {
        Some(theirs) => [advice, PSN_SAYS, &quoted(theirs), END_OF_QUOTE].concat(),
        None => String::from(advice),
    }
}

const PSN_SAYS: &str = " PSN says: \"";
const END_OF_QUOTE: &str = "\".";

/// What PSN says, in the message of a failure; `None` where it says nothing.
pub fn psns_words(message: &str) -> Option<&str> {
    let (_, theirs) = split_at_part(message, PSN_SAYS)?;
    Some(theirs.strip_suffix(END_OF_QUOTE).unwrap_or(theirs))
}

/// The failure of a response that is neither PSN's nor the relay's: a login page, a host's own error, a framework's check.
pub(super) fn foreign(response: &Response, code: PsnErrorCode, now: Millis) -> Failure {
    let kind = response
        .content_type
        .as_deref()
        .map_or(String::from("no content type"), |kind| ["content type \"", &quoted(kind), "\""].concat());
    let status = response.shown_status();
    let what = status.map_or(String::from("a redirect, whose status the browser hides"), |status| {
        ["status ", &decimal(status.into()), ", ", &kind].concat()
    });
    let message = [
        "Something between this program and PSN answered, not the relay: ",
        &what,
        ". Check the relay's address, and what stands before it: a login, a proxy, a framework's checks.",
    ];
    Failure {
        status,
        retry_at: response.retry_at(now).filter(|_| is_of_the_moment(code)),
        ..Failure::new(if is_of_the_moment(code) { code } else { InvalidResponse }, message.concat())
    }
}

/// The failure of a request that got no whole response.
pub(super) fn transport_failure(error: TransportError) -> Failure {
    match error {
        TransportError::Network => {
            Failure::new(Network, "PSN could not be reached. Check the connection, and try again.")
        }
        TransportError::Incomplete => Failure::new(Network, "PSN's answer ended too early. Try again."),
        TransportError::Timeout => Failure::new(Timeout, advice(Timeout)),
    }
}

/// Whether the same request may succeed later.
pub(super) fn is_retryable(failure: &Failure) -> bool {
    is_of_the_moment(failure.code) && failure.status.is_some_and(is_transient)
}

fn is_of_the_moment(code: PsnErrorCode) -> bool {
    matches!(code, RateLimited | Server | Timeout | Network)
}

fn code_of(response: &Response, rule: Rule) -> Option<PsnErrorCode> {
    let error = response.error.as_ref();
    if let Some(code) = error.and_then(|error| error.relay) {
        return Some(code);
    }
    if let Some(code) = error.and_then(|error| code_of_number(error.code?)) {
        return Some(code);
    }
    let is_html = response.body == BodyKind::Html;
    Some(match response.status {
        200..=299 => return code_of_success(response, rule),
        _ if rule.is_graphql() && error.is_some_and(is_rotated) => QueryRotated,
        401 => Unauthorized,
        404 => NotFound,
        408 => Timeout,
        429 => RateLimited,
        400..=499 if is_html => Blocked,
        403 => Forbidden,
        400..=499 => BadRequest,
        500.. => Server,
        _ => InvalidResponse,
    })
}

fn code_of_number(number: u32) -> Option<PsnErrorCode> {
    [(&PRIVACY[..], ForbiddenPrivacy), (&MISSING, NotFound), (&TOO_MANY, RateLimited)]
        .into_iter()
        .find_map(|(numbers, code)| numbers.contains(&number).then_some(code))
}

fn code_of_success(response: &Response, rule: Rule) -> Option<PsnErrorCode> {
    match (response.body, &response.error, rule) {
        (BodyKind::JsonObject, _, rule) if rule.is_graphql() && response.has_data => None,
        (BodyKind::JsonObject, None, Rule::Json | Rule::NpssoPage | Rule::Any | Rule::GraphQlOrNull)
        | (BodyKind::OtherJson, _, Rule::Any | Rule::Array)
        | (BodyKind::Empty, _, Rule::Any)
        | (BodyKind::Bytes, _, Rule::Bytes) => None,
        (BodyKind::JsonObject, error, rule) if rule.is_graphql() => {
            Some(if error.as_ref().is_some_and(is_rotated) { QueryRotated } else { Graphql })
        }
        (BodyKind::JsonObject, Some(_), _) => Some(BadRequest),
        _ => Some(InvalidResponse),
    }
}

/// Whether GraphQL says that it does not know the query, in one of its ways.
fn is_rotated(error: &ErrorBody) -> bool {
    let said = [error.kind.as_deref(), error.message.as_deref()];
    said.into_iter().flatten().any(|text| {
        ["PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound", "not whitelisted"].iter().any(|way| has_part(text, way))
    })
}

/// The same failure, with the query that PSN no longer knows, and what its new hash is given as.
pub(super) fn rotated(failure: Failure, query: Option<&str>) -> Failure {
    let Some(query) = query else { return failure };
    let way = [" Or give its new hash to PsnClient: queryHashes: { \"", query, "\": \"...\" }."].concat();
    Failure { message: [&failure.message, way.as_str()].concat(), ..failure }
}

/// What happened, and what to do about it.
pub(super) fn advice(code: PsnErrorCode) -> &'static str {
    match code {
        Unauthorized => "PSN does not accept the access token. Sign in again.",
        ForbiddenPrivacy => {
            "The account keeps this private. Only its owner, or those whom its privacy settings name, can read it."
        }
        Forbidden => "PSN does not allow this account to do that.",
        NotFound => "PSN does not know this. Check the ids that were given.",
        NeverPlayed => "The account has not played this title, or has not synchronised its trophies.",
        BadRequest => "PSN refused the request. Check its arguments.",
        RateLimited => "PSN got too many requests. Wait until the time given, or some minutes, before sending more.",
        Blocked => {
            "The servers in front of PSN refuse this network address or program. Wait, or send from another network; data \
             centres are often blocked."
        }
        Server => "PSN failed to answer. Try again later.",
        Graphql => "PSN could not carry out the query. Check its variables.",
        QueryRotated => {
            "PSN no longer knows this query, as it has replaced it. Look for a newer version of this package."
        }
        Timeout => "PSN did not answer in time. Try again, or allow more time.",
        RelayRefused => "The relay does not forward this request.",
        _ => "PSN's answer is not what was expected of it. Try again; if that stays so, report it as a bug.",
    }
}

/// Another's text on one line, shortened.
pub(super) fn quoted(text: &str) -> String {
    text.chars().take(LONGEST_QUOTE).map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}
