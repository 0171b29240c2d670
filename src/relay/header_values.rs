//! Which values of a page's headers are sent to PSN: those that cannot be anything else than what they should be.

use super::refusal::Refusal;
use crate::request::NPSSO_HEADER;

/// PSN's tokens are about half as long at most.
const LONGEST_AUTHORIZATION: usize = 8192;
const LONGEST_NPSSO: usize = 256;
const LONGEST: usize = 256;

/// `Bearer` and a token, or `Basic` and what names the app.
pub(super) fn authorization(value: &str) -> Result<&str, Refusal> {
    let credential = ["Bearer ", "Basic "].iter().find_map(|scheme| value.strip_prefix(scheme)).unwrap_or_default();
    checked("Authorization", value, LONGEST_AUTHORIZATION, is_token(credential))
}

/// The NPSSO as the value of a cookie.
pub(super) fn npsso(value: &str) -> Result<&str, Refusal> {
    checked(NPSSO_HEADER, value, LONGEST_NPSSO, is_token(value))
}

pub(super) fn content_type(value: &str) -> Result<&str, Refusal> {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$&^_.+-/;= \"".contains(&byte);
    checked("Content-Type", value, LONGEST, value.bytes().all(is_part))
}

pub(super) fn accept_language(value: &str) -> Result<&str, Refusal> {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"-*,;=. ".contains(&byte);
    checked("Accept-Language", value, LONGEST, value.bytes().all(is_part))
}

/// Whether nothing in it could end a header or a cookie, or begin another.
fn is_token(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._~+/=-".contains(&byte))
}

fn checked<'a>(name: &'static str, value: &'a str, longest: usize, is_valid: bool) -> Result<&'a str, Refusal> {
    if value.len() > longest {
        return Err(Refusal::header(413, name));
    }
    if is_valid { Ok(value) } else { Err(Refusal::header(400, name)) }
}

/// Whether the body is JSON, by its type. Browsers ask before they send that to another origin.
pub(super) fn is_json(content_type: &str) -> bool {
    let name = content_type.split(';').next().unwrap_or_default();
    name.trim_ascii().eq_ignore_ascii_case("application/json")
}
