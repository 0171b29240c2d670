//! What an answer means: a success, or which failure.

use super::failure::PsnErrorCode::{self, *};
use super::relayed::is_of_relay;
use super::{Failure, Millis, is_transient, retry_at};

/// What is told of an HTTP answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    pub content: Content,
    /// The header `X-RateLimit-Next-Available`.
    pub next_available: Option<String>,
    /// The header `Retry-After`.
    pub retry_after: Option<String>,
}

/// What an answer's body is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    Json {
        /// The refusal in it, if it is one.
        error: Option<ErrorBody>,
        /// Whether a GraphQL answer has the field of `data` that was asked for. Other answers are not asked.
        has_data: bool,
    },
    /// JSON that is no object.
    Bare,
    Html,
    Empty,
    /// Something else, or JSON that ends too early.
    Unreadable,
}

/// A refusal in PSN's words, or the relay's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorBody {
    /// PSN's own number for it.
    pub code: Option<u32>,
    pub message: Option<String>,
    pub reference_id: Option<String>,
    /// The word for it: OAuth's `error`, or the code of GraphQL's first error.
    pub kind: Option<String>,
    /// The relay's own word for it, if it is no refusal of PSN.
    pub relay: Option<PsnErrorCode>,
}

/// Why no whole answer came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Break {
    Network,
    Timeout,
    /// The answer broke off.
    Cut,
}

/// How an answer of status 200 is told from a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// A JSON object without an error is a success.
    Json,
    /// The same, and so are other JSON and an empty answer.
    Any,
    /// JSON with the expected data is a success, whatever errors it has besides.
    GraphQl,
}

/// PSN's numbers that say more than the status.
const PRIVACY: [u32; 2] = [2_240_526, 2_281_486];
const MISSING: [u32; 3] = [2_240_525, 2_281_604, 2_105_356];
const TOO_MANY: [u32; 3] = [2_138_635, 2_105_867, 2_122_251];

/// The longest part of PSN's own message that is quoted, in characters.
const LONGEST_QUOTE: usize = 300;

/// The failure that an answer is; `None` for a success.
pub fn failure_of(answer: &Answer, rule: Rule, now: Millis) -> Option<Failure> {
    let code = code_of(answer, rule)?;
    let error = error_of(answer);
    let message = match error.and_then(|error| error.message.as_deref()) {
        Some(theirs) if is_of_relay(answer) => quoted(theirs),
        Some(theirs) => [advice(code), " PSN says: \"", &quoted(theirs), "\"."].concat(),
        None => String::from(advice(code)),
    };
    Some(Failure {
        status: Some(answer.status),
        psn_code: error.and_then(|error| error.code),
        reference_id: error.and_then(|error| error.reference_id.as_deref()).map(quoted),
        retry_at: retry_at(answer, now).filter(|_| matches!(code, RateLimited | Server | Timeout | Network)),
        ..Failure::new(code, message)
    })
}

/// The failure of a request that got no whole answer.
pub(super) fn broken(what: Break) -> Failure {
    match what {
        Break::Network => Failure::new(Network, "PSN could not be reached. Check the connection, and try again."),
        Break::Cut => Failure::new(Network, "PSN's answer broke off. Try again."),
        Break::Timeout => Failure::new(Timeout, advice(Timeout)),
    }
}

pub(super) fn error_of(answer: &Answer) -> Option<&ErrorBody> {
    match &answer.content {
        Content::Json { error, .. } => error.as_ref(),
        _ => None,
    }
}

/// Whether the same request may do better later.
pub(super) fn may_pass(failure: &Failure) -> bool {
    matches!(failure.code, RateLimited | Server | Timeout | Network) && failure.status.is_some_and(is_transient)
}

fn code_of(answer: &Answer, rule: Rule) -> Option<PsnErrorCode> {
    let error = error_of(answer);
    if let Some(code) = error.and_then(|error| error.relay) {
        return Some(code);
    }
    if let Some(code) = error.and_then(|error| code_of_number(error.code?)) {
        return Some(code);
    }
    let is_html = answer.content == Content::Html;
    Some(match answer.status {
        200..=299 => return code_of_success(&answer.content, rule),
        _ if rule == Rule::GraphQl && error.is_some_and(is_rotated) => QueryRotated,
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

fn code_of_success(content: &Content, rule: Rule) -> Option<PsnErrorCode> {
    match (content, rule) {
        (Content::Json { has_data: true, .. }, Rule::GraphQl)
        | (Content::Json { error: None, .. }, Rule::Json | Rule::Any)
        | (Content::Bare | Content::Empty, Rule::Any) => None,
        (Content::Json { error, .. }, Rule::GraphQl) => {
            Some(if error.as_ref().is_some_and(is_rotated) { QueryRotated } else { Graphql })
        }
        (Content::Json { .. }, Rule::Json | Rule::Any) => Some(BadRequest),
        _ => Some(InvalidResponse),
    }
}

/// Whether GraphQL says that it does not know the query, in one of its ways.
fn is_rotated(error: &ErrorBody) -> bool {
    let said = [error.kind.as_deref(), error.message.as_deref()];
    said.into_iter().flatten().any(|text| {
        ["PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound", "not whitelisted"].iter().any(|way| text.contains(way))
    })
}

/// What happened, and what to do about it.
fn advice(code: PsnErrorCode) -> &'static str {
    match code {
        Unauthorized => "PSN does not accept the access token. Sign in again.",
        ForbiddenPrivacy => {
            "The account keeps this private. Only its owner, or those whom its privacy settings name, can read it."
        }
        Forbidden => "PSN does not allow this account to do that.",
        NotFound => {
            "PSN does not know this. Check the ids; for a title's trophies, also whether npServiceName fits the platform."
        }
        NeverPlayed => "The account has not played this title, or has not synchronised its trophies.",
        BadRequest => "PSN refused the request. Check its arguments.",
        RateLimited => "PSN got too many requests. Wait until the time given, or some minutes, before sending more.",
        Blocked => {
            "The edge before PSN refuses this address or program. Wait, or send from another network; data centres are \
             often blocked."
        }
        Server => "PSN failed to answer. Try again later.",
        Graphql => "PSN could not carry out the query. Check its variables.",
        QueryRotated => {
            "PSN no longer knows this query, as it has replaced it. Look for a newer version of this package."
        }
        Timeout => "PSN did not answer in time. Try again, or allow more time.",
        RelayRefused => "The relay does not pass this request on.",
        _ => "PSN's answer is not what was expected of it. Try again; if that stays so, report it as a bug.",
    }
}

/// The same failure of a title that is known to exist.
pub(super) fn never_played(mut failure: Failure) -> Failure {
    failure.code = NeverPlayed;
    failure.message = String::from(advice(NeverPlayed));
    failure
}

/// PSN's text on one line, shortened.
fn quoted(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).take(LONGEST_QUOTE).collect()
}
