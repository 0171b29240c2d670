//! Reads what people paste as an NPSSO, and says what it looks like if it is not one.

use std::fmt;

use super::time::millis_of_seconds;
use super::{Failure, Millis, PsnErrorCode};
use crate::find::has_part;

/// An NPSSO.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Npsso {
    /// Its 64 letters and digits, as good as a password.
    pub value: String,
    /// For how long it lives from when it was shown, where the text says so.
    pub expires_in: Option<Millis>,
}

/// Shows how long it lives, but not the NPSSO.
impl fmt::Debug for Npsso {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Npsso").field("expires_in", &self.expires_in).finish_non_exhaustive()
    }
}

/// The NPSSO in a text: its 64 letters and digits, or the `{"npsso":"…","expires_in":…}` that PSN shows, in any order and
/// spacing, and as browsers show JSON.
///
/// # Errors
/// [`PsnErrorCode::NpssoMalformed`] for anything else, with a sentence on what it looks like.
pub fn npsso(text: &str) -> Result<Npsso, Failure> {
    let text = text.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}');
    if is_npsso(text) {
        return Ok(Npsso { value: String::from(text), expires_in: None });
    }
    let members = Members(text).collect::<Vec<_>>();
    let member = |name: &str| members.iter().find(|(key, _)| *key == name).map(|(_, value)| *value);
    match member("npsso").filter(|value| is_npsso(value)) {
        Some(value) => {
            // As a whole number: reading others takes ten kilobytes of tables.
            let seconds = member("expires_in").and_then(|seconds| seconds.parse::<u32>().ok());
            let expires_in = seconds.and_then(|seconds| millis_of_seconds(seconds.into()));
            Ok(Npsso { value: String::from(value), expires_in })
        }
        None => Err(Failure::new(PsnErrorCode::NpssoMalformed, what_is(text, member("error").is_some()))),
    }
}

/// # Errors
/// [`PsnErrorCode::InvalidArgument`] if what is given as the token `name` looks like an NPSSO.
pub fn check_token(name: &str, token: &str) -> Result<(), Failure> {
    if !is_npsso(token.trim_ascii()) {
        return Ok(());
    }
    Err(Failure::invalid_argument([name, " looks like an NPSSO: 64 letters and digits. Give it as npsso."].concat()))
}

fn is_npsso(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// What a text looks like that is no NPSSO, without showing it, and what to do.
fn what_is(text: &str, has_error: bool) -> String {
    const WANTED: &str = "An NPSSO is the 64 letters and digits that https://ca.account.sony.com/api/v1/ssocookie shows in \
                          a browser that is signed in; give these, or all that is shown.";
    let is_token =
        text.starts_with("eyJ") || (text.len() == 36 && text.bytes().filter(|byte| *byte == b'-').count() == 4);
    let seems = if text.is_empty() {
        "The NPSSO is empty."
    } else if has_error {
        "This is an error of PSN in place of an NPSSO: that browser is not signed in. Sign in at \
         https://www.playstation.com, then open the page again."
    } else if text.contains(['“', '”', '„', '‘', '’', '«', '»']) {
        "This has typographic quotation marks, which an editor may have put there. Leave them out."
    } else if has_part(text, "npsso=") {
        "This is a line of cookies. Give only what is between \"npsso=\" and the next semicolon."
    } else if is_token {
        "This looks like a token, not like an NPSSO. Give it as accessToken or refreshToken."
    } else if text.starts_with("v3.") {
        "This looks like an access code, not like an NPSSO."
    } else {
        "This is no NPSSO."
    };
    [seems, " ", WANTED].concat()
}

/// The members of a flat object, in JSON or as browsers show it: `name: "value"`. Quotation marks are left out.
struct Members<'a>(&'a str);

impl<'a> Iterator for Members<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let is_between = |letter: char| letter.is_whitespace() || matches!(letter, '{' | '}' | ',' | ':');
        let name = self.word(is_between)?;
        Some((name, self.word(is_between)?))
    }
}

impl<'a> Members<'a> {
    /// The next string or bare word.
    fn word(&mut self, is_between: impl Fn(char) -> bool) -> Option<&'a str> {
        let text = self.0.trim_start_matches(&is_between);
        let (word, rest) = match text.strip_prefix('"') {
            Some(text) => text.split_once('"')?,
            None => text.split_at(text.find(&is_between).unwrap_or(text.len())),
        };
        self.0 = rest;
        (!text.is_empty()).then_some(word)
    }
}
