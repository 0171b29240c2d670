//! Which URL of PSN a page asks for. What is not certain to mean the same to every server is refused.

use super::refusal::Refusal;
use crate::find::split_at_part;
use crate::hosts;

/// Longer URLs are refused; PSN's own are far below this.
const LONGEST_URL: usize = 8192;

/// What is asked of PSN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PsnUrl {
    /// The URL up to its query: `https://<PSN host>/<path>`.
    pub place: String,
    pub query: Option<String>,
}

impl PsnUrl {
    /// Reads the URL that a page asked the relay for: `http(s)://<any>/<base path>/<PSN host>/<path>?<query>`.
    /// `base_path` has no slash at its end.
    ///
    /// # Errors
    /// A [`Refusal`] that says what is wrong with it.
    pub fn parse(url: &str, base_path: &str) -> Result<Self, Refusal> {
        if url.len() > LONGEST_URL {
            return Err(Refusal::too_large("The URL is too long."));
        }
        if !url.bytes().all(|byte| byte.is_ascii_graphic()) || url.contains('#') {
            return Err(Refusal::malformed("The URL has characters that no URL has."));
        }
        let (path, query) = match path_and_query(url).split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (path_and_query(url), None),
        };
        let below = path.strip_prefix(base_path).and_then(|rest| rest.strip_prefix('/'));
        let below = below.ok_or_else(|| wrong_base_path(path, base_path))?;
        check_path(below)?;
        query.map_or(Ok(()), check_query)?;
        if !is_of_psn(below) {
            return Err(not_of_psn(below, base_path));
        }
        let query = query.filter(|query| !query.is_empty()).map(String::from);
        Ok(Self { place: format!("https://{below}"), query })
    }

    /// The whole URL.
    pub fn url(&self) -> String {
        match &self.query {
            Some(query) => format!("{}?{query}", self.place),
            None => self.place.clone(),
        }
    }
}

/// Says at which path the relay is, and at which it was asked.
fn wrong_base_path(path: &str, base_path: &str) -> Refusal {
    let ours = if base_path.is_empty() { "/" } else { base_path };
    Refusal::not_found(match before_host(path) {
        Some(theirs) => {
            format!("The relay is at {ours}, and was asked at {theirs}. Set basePath to {theirs}, or ask it at {ours}.")
        }
        None => format!("The relay is at {ours}, and was asked for {}.", shortened(path)),
    })
}

/// The same where the relay is at a path above the one at which it was asked, such as `/`.
fn not_of_psn(below: &str, base_path: &str) -> Refusal {
    match before_host(below).filter(|before| *before != "/") {
        Some(_) => wrong_base_path(&format!("{base_path}/{below}"), base_path).with_status(403),
        None => Refusal::forbidden("The relay asks PSN's hosts only, and there PSN's own paths."),
    }
}

/// What stands before one of PSN's hosts in a path.
fn before_host(path: &str) -> Option<&str> {
    let is_host = |segment: &str| hosts::SERVICES.iter().any(|service| service.split('/').nth(2) == Some(segment));
    let mut start = 0;
    for segment in path.split('/') {
        if is_host(segment) {
            let before = path.get(..start)?.trim_end_matches('/');
            let is_short = !before.is_empty() && before.len() <= LONGEST_SHOWN;
            return Some(if before.is_empty() { "/" } else { before }).filter(|_| is_short || before.is_empty());
        }
        start += segment.len() + 1;
    }
    None
}

/// So much of a path is repeated in a message.
const LONGEST_SHOWN: usize = 60;

fn shortened(path: &str) -> &str {
    path.get(..LONGEST_SHOWN).unwrap_or(path)
}

/// What follows the authority.
fn path_and_query(url: &str) -> &str {
    let rest = split_at_part(url, "://").map_or(url, |(_, rest)| rest);
    rest.find(['/', '?']).and_then(|start| rest.get(start..)).unwrap_or_default()
}

/// Whether this begins with one of PSN's hosts and the first segment of one of its services, such as `/api/`.
fn is_of_psn(below: &str) -> bool {
    hosts::SERVICES.iter().any(|service| {
        let service = service.strip_prefix("https://").unwrap_or(service);
        let beginning = service.splitn(3, '/').take(2);
        let mut asked = below.splitn(3, '/');
        beginning.eq(asked.by_ref().take(2)) && asked.next().is_some()
    })
}

/// Refuses a path that is not in its simplest form, or whose characters could mean something else after decoding.
fn check_path(path: &str) -> Result<(), Refusal> {
    let is_plain = path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/%-._~!$&'()*+,:=".contains(&byte));
    // An encoded one is one too many: of `%`, for the server behind the first, and of `.`, `/` and the like.
    let is_harmless = |byte: u8| matches!(byte, b' '..=b'~') && !b"/\\.%@?#;".contains(&byte);
    if !is_plain || !decoded(path).is_some_and(|encoded| encoded.encoded.iter().copied().all(is_harmless)) {
        return Err(Refusal::malformed("The path has characters, or encoded ones, that PSN's paths do not have."));
    }
    let segments = path.strip_suffix('/').unwrap_or(path).split('/');
    if segments.into_iter().any(|segment| matches!(segment, "" | "." | "..")) {
        return Err(Refusal::malformed("The path has empty segments, or steps such as `..`."));
    }
    Ok(())
}

/// Refuses a query that holds a control character, encoded once or twice.
fn check_query(query: &str) -> Result<(), Refusal> {
    let malformed = || Refusal::malformed("The query has control characters, or is not encoded as queries are.");
    let once = decoded(query).and_then(|once| String::from_utf8(once.text).ok()).ok_or_else(malformed)?;
    // Most texts with a `%` are not encoded twice.
    let twice = decoded(&once).map(|twice| String::from_utf8_lossy(&twice.text).into_owned()).unwrap_or_default();
    if once.chars().chain(twice.chars()).any(char::is_control) { Err(malformed()) } else { Ok(()) }
}

struct Decoded {
    text: Vec<u8>,
    /// Those bytes of it that were encoded.
    encoded: Vec<u8>,
}

/// The text without its percent encoding; `None` where a `%` has no two digits after it.
fn decoded(text: &str) -> Option<Decoded> {
    let mut out = Decoded { text: Vec::with_capacity(text.len()), encoded: Vec::new() };
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            out.text.push(byte);
            continue;
        }
        let mut digit = || char::from(rest.next()?).to_digit(16);
        let byte = u8::try_from(digit()? * 16 + digit()?).ok()?;
        out.text.push(byte);
        out.encoded.push(byte);
    }
    Some(out)
}
