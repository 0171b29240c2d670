//! How PSN's answers are read: which are taken as they are, which are failures, and what a failure says.

use std::fmt;

use crate::client::Millis;
use crate::encoding::form_value;
use crate::find::{has_part, split_at_part};

/// The rule by which a call's answer is read. The HTTP status decides only where there is no body to tell: psn-api ignores
/// it, and so do the programs written for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reply {
    /// Any JSON is the result, PSN's error bodies too.
    Json,
    /// JSON is the result unless it has a truthy `error`.
    JsonUnlessError,
    /// The same, where PSN answers an array.
    Array,
    /// JSON is the result if `data` has this field.
    GraphQl(&'static str),
    /// The same, and also if `data` is null and there is no error: then there is nothing.
    GraphQlOrNull(&'static str),
    /// The body is the result, if it is of one of the [`RESOURCE_TYPES`]; a failure is JSON.
    Bytes,
    /// Nothing is the result: PSN answers a success without a body.
    Nothing,
    /// The result is the code in the `location` that the sign-in redirects to.
    AccessCode,
    /// The result is the tokens, by the names that JavaScript programs use.
    Tokens,
    /// The result is the region of the profile, or nothing: [`region_of_np_id`](crate::region::region_of_np_id) reads it
    /// from the profile's `npId`.
    Region,
}

/// How the content types of answers begin that are bytes. What can hold a script, such as SVG, is none of them.
pub const RESOURCE_TYPES: [&str; 7] =
    ["image/png", "image/jpeg", "image/gif", "image/webp", "audio/", "video/", "application/octet-stream"];
/// No such answer is larger, in bytes: 16 MiB, also as the JSON in which a relay gives it.
pub const LONGEST_RESOURCE: u32 = 1 << 24;

/// Whether a content type is one of the [`RESOURCE_TYPES`].
pub fn is_resource_type(content_type: &str) -> bool {
    let begins = |kind: &str| content_type.get(..kind.len()).is_some_and(|start| start.eq_ignore_ascii_case(kind));
    RESOURCE_TYPES.into_iter().any(begins)
}

/// What a rejection says when PSN's error has no message.
pub const UNEXPECTED_ERROR: &str = "Unexpected Error";

/// What a failed sign-in says, to the letter what psn-api says, white space included: programs compare it.
pub const NO_ACCESS_CODE: &str = "\n      There was a problem retrieving your PSN access code. Is your NPSSO code valid?\n      To get a new NPSSO code, visit https://ca.account.sony.com/api/v1/ssocookie.\n    ";

/// The members of the tokens: as PSN names them, and as the result does.
pub const TOKEN_MEMBERS: [(&str, &str); 7] = [
    ("access_token", "accessToken"),
    ("expires_in", "expiresIn"),
    ("id_token", "idToken"),
    ("refresh_token", "refreshToken"),
    ("refresh_token_expires_in", "refreshTokenExpiresIn"),
    ("scope", "scope"),
    ("token_type", "tokenType"),
];

/// The answer of a sign-in, of which only the `location` matters: [`access_code`] reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Redirect;

/// A sign-in that PSN refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignInRefused {
    /// PSN's number for the reason, where it gives one; 4165 is an NPSSO that has expired or is none.
    pub code: Option<u32>,
}

impl fmt::Display for SignInRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PSN did not accept the NPSSO")?;
        match self.code {
            Some(code) => write!(f, " (error {code})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for SignInRefused {}

/// What comes before the query of the address that was asked for.
const REDIRECTED: &str = "redirect/";

/// The access code in the `location` that a sign-in redirects to; `None` in a redirect to an address that was not
/// asked for.
///
/// # Errors
/// [`SignInRefused`] for a redirect without a code.
pub fn access_code(location: Option<&str>) -> Result<Option<String>, SignInRefused> {
    let location = location.unwrap_or_default();
    if !has_part(location, "?code=") {
        let code = location.split_once('?').and_then(|(_, query)| form_value(query, "error_code"));
        return Err(SignInRefused { code: code.and_then(|code| code.parse().ok()) });
    }
    let (_, query) = split_at_part(location, REDIRECTED).unwrap_or_default();
    let query = split_at_part(query, REDIRECTED).map_or(query, |(query, _)| query);
    Ok(form_value(query, "code"))
}

/// The time in `X-RateLimit-Next-Available`, a Unix time in seconds, whether it is near or not.
pub fn next_available(header: &str) -> Option<Millis> {
    let seconds: u32 = header.trim_ascii().parse().ok()?;
    Some(Millis::from(seconds) * 1000)
}

/// The status of the redirect that answers a sign-in.
pub const REDIRECT: u16 = 302;

/// What to do where the runtime hides the address that the sign-in redirects to.
pub const REDIRECT_HIDDEN: &str = "This runtime hides the redirect that holds the access code. Exchange the NPSSO on a server, and hand the access code or the tokens to this program.";
