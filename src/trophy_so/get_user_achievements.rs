//! `GET /users/{id}/achievements` on api.trophy.so

use std::borrow::Cow;
use std::fmt;

use crate::encoding::form;
use crate::path::{PathSegment, UnsafeSegment};
use crate::request::Request;

/// Where Trophy.so's API lives.
pub const API: &str = "https://api.trophy.so/v1";

/// Why there is nothing to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unaskable {
    /// There is no API key.
    NoKey,
    /// The API key holds what no header can.
    UnfitKey,
    /// The id is `.` or `..`.
    Id(UnsafeSegment),
}

impl fmt::Display for Unaskable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoKey => f.write_str("getUserAchievements was called without an apiKey"),
            Self::UnfitKey => f.write_str("getUserAchievements was called with an apiKey that no header can hold"),
            Self::Id(segment) => segment.fmt(f),
        }
    }
}

impl std::error::Error for Unaskable {}

/// Asks for the achievements that a user completed, and with `include_incomplete` of `"true"` for all others too.
///
/// # Arguments
/// * `api`: Where the API lives: [`API`].
/// * `api_key`: The key of an application; white space around it is not part of it.
/// * `id`: The user, by the id that the application gave.
/// * `include_incomplete`: What to say about incomplete achievements.
///
/// # Errors
/// [`Unaskable`] without a key that can be sent, and for an id that would change the path.
pub fn get_user_achievements(
    api: &str,
    api_key: &str,
    id: &str,
    include_incomplete: Option<&str>,
) -> Result<Request, Unaskable> {
    let mut request = Request::get(url(api, id, include_incomplete)?);
    request.headers.push((Cow::Borrowed("X-API-KEY"), String::from(sendable(api_key)?)));
    Ok(request)
}

/// The address to ask.
pub(super) fn url(api: &str, id: &str, include_incomplete: Option<&str>) -> Result<String, Unaskable> {
    let id = PathSegment::new("getUserAchievements", "id", id).map_err(Unaskable::Id)?;
    let mut url = format!("{}/users/{id}/achievements", api.trim_end_matches('/'));
    if let Some(text) = include_incomplete {
        url.push('?');
        url.push_str(&form(&[("includeIncomplete", text)]));
    }
    Ok(url)
}

/// A key as a header can hold it: without the white space around it.
pub(super) fn sendable(api_key: &str) -> Result<&str, Unaskable> {
    let api_key = api_key.trim_ascii();
    if api_key.is_empty() {
        return Err(Unaskable::NoKey);
    }
    let fits = |character| matches!(character, '\t' | ' '..='~' | '\u{80}'..='\u{ff}');
    if api_key.chars().all(fits) { Ok(api_key) } else { Err(Unaskable::UnfitKey) }
}
