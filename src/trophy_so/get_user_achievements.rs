//! `GET /users/{id}/achievements` on api.trophy.so

use std::borrow::Cow;
use std::fmt;

use crate::encoding::form;
use crate::path::{PathSegment, UnsafeSegment};
use crate::request::Request;

/// Where Trophy.so's API lives.
pub const API: &str = "https://api.trophy.so/v1";

/// A wrong value is shown up to so many characters.
const LONGEST_SHOWN: usize = 100;

/// Why there is nothing to send.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvalidRequest {
    /// There is no API key.
    NoKey,
    /// The API key holds what no header can.
    UnfitKey,
    /// The base URL is not one: its beginning.
    NoBaseUrl(String),
    /// The base URL holds a user name or a password, which are not repeated here.
    Credentials,
    /// The id is empty.
    NoId,
    /// The id is `.` or `..`.
    Id(UnsafeSegment),
}

impl fmt::Display for InvalidRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoKey => f.write_str(
                "getUserAchievements was called without an apiKey: give the key of your application, a string that is \
                 not empty",
            ),
            Self::UnfitKey => f.write_str(
                "getUserAchievements was called with an apiKey that no header can hold: give it as Trophy.so shows it, \
                 in one line",
            ),
            Self::NoBaseUrl(api) => write!(
                f,
                "getUserAchievements was called with environment.api \"{api}\": give an http or https URL without a \
                 query or a fragment, such as \"{API}\""
            ),
            Self::Credentials => f.write_str(
                "getUserAchievements was called with an environment.api that holds a user name or a password: give \
                 the URL without them",
            ),
            Self::NoId => f.write_str(
                "getUserAchievements was called with id \"\", which would change the path of the request: give the id \
                 of a user",
            ),
            Self::Id(segment) => segment.fmt(f),
        }
    }
}

impl std::error::Error for InvalidRequest {}

/// Asks for the achievements that a user completed, and with `include_incomplete` of `"true"` for all others too.
///
/// # Arguments
/// * `api`: Where the API lives: [`API`].
/// * `api_key`: The key of an application; white space around it is not part of it.
/// * `id`: The user, by the id that the application gave.
/// * `include_incomplete`: What to say about incomplete achievements.
///
/// # Errors
/// [`InvalidRequest`] without a key that can be sent, for a base URL that is none, and for an id that would change the
/// path.
pub fn get_user_achievements(
    api: &str,
    api_key: &str,
    id: &str,
    include_incomplete: Option<&str>,
) -> Result<Request, InvalidRequest> {
    let mut request = Request::get(url(api, id, include_incomplete)?);
    request.headers.push((Cow::Borrowed("X-API-KEY"), String::from(sendable(api_key)?)));
    Ok(request)
}

/// The URL to ask.
pub(crate) fn url(api: &str, id: &str, include_incomplete: Option<&str>) -> Result<String, InvalidRequest> {
    let api = base_url(api)?;
    if id.is_empty() {
        return Err(InvalidRequest::NoId);
    }
    let id = PathSegment::new("getUserAchievements", "id", id).map_err(InvalidRequest::Id)?;
    let mut url = format!("{api}/users/{id}/achievements");
    if let Some(value) = include_incomplete {
        url.push('?');
        url.push_str(&form(&[("includeIncomplete", value)]));
    }
    Ok(url)
}

/// A base URL to which a path can be added: absolute, since another would be one of the page's own.
fn base_url(api: &str) -> Result<&str, InvalidRequest> {
    let has_scheme = |scheme: &str| api.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    let after_scheme = ["https://", "http://"].into_iter().find(|scheme| has_scheme(scheme)).map(str::len);
    let rest = after_scheme.and_then(|length| api.get(length..)).unwrap_or_default();
    let authority = rest.split(['/', '\\']).next().unwrap_or_default();
    if api.contains('@') && (authority.is_empty() || authority.contains('@')) {
        return Err(InvalidRequest::Credentials);
    }
    let fits = |character: char| !matches!(character, '?' | '#') && character > ' ';
    if authority.is_empty() || !api.chars().all(fits) {
        return Err(InvalidRequest::NoBaseUrl(api.chars().take(LONGEST_SHOWN).collect()));
    }
    Ok(api.trim_end_matches('/'))
}

/// A key as a header can hold it: without the white space around it.
pub(crate) fn sendable(api_key: &str) -> Result<&str, InvalidRequest> {
    let api_key = api_key.trim_ascii();
    if api_key.is_empty() {
        return Err(InvalidRequest::NoKey);
    }
    let fits = |character| matches!(character, '\t' | ' '..='~' | '\u{80}'..='\u{ff}');
    if api_key.chars().all(fits) { Ok(api_key) } else { Err(InvalidRequest::UnfitKey) }
}
