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

declare! {
    /// Lists the achievements of a user of Trophy.so, a service that has nothing to do with PSN.
    ///
    /// Resolves with whatever list Trophy.so answers, untouched: times are texts, and a field without a value is `null`
    /// or missing. Triggers and fields that are not known here pass.
    ///
    /// Rejects with a `TypeError` before any request when the key is missing or empty, or the id is `.` or `..`; with
    /// the `abortSignal`'s reason; with `fetch`'s own error when Trophy.so cannot be reached; and with a
    /// `TrophyApiRequestError` when Trophy.so refuses, does not answer in time, or answers something else than
    /// achievements: then the message says which item and which key is wrong. Answers of 408, 409, 429 and from 500 are
    /// asked again before that, after the time in `Retry-After`, or else after about one second, two, four; a service
    /// that wants to be left alone for more than a minute is not asked again.
    ///
    /// Asks `GET /users/{id}/achievements` on api.trophy.so. The key is a secret of a server: let a web page ask the
    /// server instead. `configure()` concerns PSN only.
    ///
    /// ```ts
    /// const client = { apiKey: process.env.TROPHY_API_KEY ?? "" };
    /// const achievements = await getUserAchievements(client, "user-id", { includeIncomplete: "true" });
    /// for (const { name, achievedAt } of achievements) console.log(name, achievedAt);
    /// ```
    fn getUserAchievements ""(
        /// The API key, or a function that gives or promises one, and where the API lives if it is elsewhere.
        client: "TrophyApiClient.Options",
        /// The user, by the id that your application gave.
        id: "string",
        /// With `includeIncomplete: "true"`, achievements that are not completed are listed too.
        request = {}: "TrophyApi.UsersAchievementsRequest",
        /// Limits in time and number, and a signal to give up.
        requestOptions = {}: "TrophyApiClient.RequestOptions",
    ) -> "UserAchievement[]"
}

declare! {
    shell {
        TrophyApi, TrophyApiClient, TrophyApiEnvironment, TrophyApiError, TrophyApiTimeoutError,
    } from "trophy-so.js" as include_str!("client.d.ts")
}
