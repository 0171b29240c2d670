//! Base URLs: what stands in PSN's place, such as a proxy, a simulator or a relay. One rule for all that take one.

use std::borrow::Cow;
use std::fmt;

/// Why a URL cannot be a base URL. It does not say more of the URL, which may hold a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BaseUrlError {
    /// It is not absolute, or begins with something else than `http:` and `https:`.
    NotHttp,
    /// It has a user name or a password.
    Credentials,
    /// It has a `?`.
    Query,
    /// It has a `#`.
    Fragment,
}

impl BaseUrlError {
    /// What it says.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::NotHttp => "is not an absolute URL that begins with http: or https:",
            Self::Credentials => "has credentials; leave them out",
            Self::Query => "has a \"?\"; leave it out, and what follows it",
            Self::Fragment => "has a \"#\"; leave it out, and what follows it",
        }
    }
}

impl fmt::Display for BaseUrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}

impl std::error::Error for BaseUrlError {}

/// Checks a base URL, written as a URL parser writes it, and gives it without slashes at its end.
///
/// # Errors
/// A [`BaseUrlError`] that says what is wrong with it. Put the option's name before it.
pub fn base_url(href: &str) -> Result<&str, BaseUrlError> {
    let rest = strip(href, "https://").or_else(|| strip(href, "http://")).ok_or(BaseUrlError::NotHttp)?;
    if href.contains('#') {
        return Err(BaseUrlError::Fragment);
    }
    if href.contains('?') {
        return Err(BaseUrlError::Query);
    }
    let host = rest.split(['/', '\\']).next().unwrap_or_default();
    if host.contains('@') {
        return Err(BaseUrlError::Credentials);
    }
    if host.is_empty() {
        return Err(BaseUrlError::NotHttp);
    }
    Ok(href.trim_end_matches('/'))
}

fn strip<'a>(href: &'a str, scheme: &str) -> Option<&'a str> {
    let (start, rest) = href.split_at_checked(scheme.len())?;
    start.eq_ignore_ascii_case(scheme).then_some(rest)
}

/// The URL at which what stands at a base URL is asked for a URL of PSN: `https://host/path` becomes
/// `<base URL>/host/path`. Other URLs stay as they are.
pub fn routed<'a>(url: &'a str, base_url: &str) -> Cow<'a, str> {
    match url.strip_prefix("https://") {
        Some(rest) => Cow::Owned([base_url.trim_end_matches('/'), "/", rest].concat()),
        None => Cow::Borrowed(url),
    }
}
