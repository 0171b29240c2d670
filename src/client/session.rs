//! The tokens of a session, and whether they are still good.

use std::fmt;

use super::{Failure, Millis, PsnErrorCode};

/// The tokens of a session.
#[derive(Clone, Default, PartialEq)]
pub struct Tokens {
    pub access_token: String,
    /// The life of the access token, in seconds.
    pub expires_in: Option<f64>,
    pub refresh_token: Option<String>,
    /// The life of the refresh token, in seconds.
    pub refresh_token_expires_in: Option<f64>,
    /// When PSN gave them, in milliseconds since 1970.
    pub obtained_at: Option<f64>,
}

/// Shows how long the tokens live, but none of them.
impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens")
            .field("expires_in", &self.expires_in)
            .field("refresh_token_expires_in", &self.refresh_token_expires_in)
            .field("obtained_at", &self.obtained_at)
            .finish_non_exhaustive()
    }
}

impl Tokens {
    /// The end of what lives so many seconds; `None` if that or its beginning is not known.
    fn end_of(&self, seconds: Option<f64>) -> Option<Millis> {
        let seconds = seconds.filter(|seconds| seconds.is_finite() && *seconds > 0.0)?;
        let begin = self.obtained_at.filter(|begin| begin.is_finite() && *begin >= 0.0)?;
        // A cast makes the nearest of what does not fit.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let end = (begin + seconds * 1000.0) as Millis;
        Some(end)
    }
}

/// The NPSSO in a text: its 64 letters and digits, or the `{"npsso":"…"}` that PSN shows, with white space anywhere
/// around.
///
/// # Errors
/// [`PsnErrorCode::NpssoMalformed`] for anything else.
pub fn npsso(text: &str) -> Result<String, Failure> {
    in_json(text).into_iter().chain([text.trim()]).find(|text| is_npsso(text)).map(String::from).ok_or_else(|| {
        let message = "This is no NPSSO. It is the 64 letters and digits that https://ca.account.sony.com/api/v1/ssocookie \
                       shows in a browser that is signed in; give these, or all that is shown.";
        Failure::new(PsnErrorCode::NpssoMalformed, message)
    })
}

fn is_npsso(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn in_json(text: &str) -> Option<&str> {
    let pair = text.trim().strip_prefix('{')?.strip_suffix('}')?;
    let value = pair.trim().strip_prefix("\"npsso\"")?.trim_start().strip_prefix(':')?;
    value.trim().strip_prefix('"')?.strip_suffix('"')
}

/// How long before its end an access token is no longer used, so that it lasts until PSN has read it.
const MARGIN: Millis = 60_000;

/// How long a refusal to sign in stands, lest a program that goes on calling sends PSN one sign-in after the other.
const REFUSAL_STANDS: Millis = 60_000;

/// A session: what is used to ask, and what there is to sign in with.
#[derive(Clone, Default)]
pub struct Session {
    npsso: Option<String>,
    tokens: Option<Tokens>,
    /// How often tokens were installed: tells a new access token from the one that was refused.
    generation: u32,
    is_refused: bool,
    /// Why PSN refused to sign in the last time, and when.
    refusal: Option<(Failure, Millis)>,
    is_signed_out: bool,
    is_of_relay: bool,
}

/// Shows what there is, but no secret.
impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("has_npsso", &self.npsso.is_some())
            .field("tokens", &self.tokens)
            .field("is_refused", &self.is_refused)
            .field("is_signed_out", &self.is_signed_out)
            .field("is_of_relay", &self.is_of_relay)
            .finish_non_exhaustive()
    }
}

impl Session {
    /// A session with what there is of it. Tokens that do not tell when they were obtained, or tell a time to come, are
    /// used until PSN refuses them.
    pub fn new(npsso: Option<String>, tokens: Option<Tokens>) -> Self {
        Self { npsso, tokens, ..Self::default() }
    }

    /// A session that a relay keeps, which is asked without an access token and never has to be signed in here.
    pub fn of_relay() -> Self {
        Self { is_of_relay: true, ..Self::default() }
    }

    /// Whether there is neither an NPSSO nor a token.
    pub fn is_empty(&self) -> bool {
        self.npsso.is_none() && self.tokens.is_none()
    }

    /// Whether a relay keeps it.
    pub fn is_of_relay(&self) -> bool {
        self.is_of_relay
    }

    /// Whether it can be asked with, or has to be signed in first.
    pub fn is_ready(&self, now: Millis) -> bool {
        self.is_of_relay || self.access_token(now).is_some()
    }

    /// The access token to ask with; `None` if the session has to be signed in first: there is none, PSN has refused
    /// it, or it ends within a minute (a shorter-lived one is used for half its life).
    pub fn access_token(&self, now: Millis) -> Option<&str> {
        let tokens = self.tokens.as_ref().filter(|tokens| !self.is_refused && !tokens.access_token.is_empty())?;
        if let Some(end) = tokens.end_of(tokens.expires_in) {
            let half_its_life = tokens.end_of(tokens.expires_in.map(|life| life / 2.0)).unwrap_or_default();
            if now >= end.saturating_sub(MARGIN).max(half_its_life) {
                return None;
            }
        }
        Some(&tokens.access_token)
    }

    /// Which access token is in use: a number that changes with each new one.
    pub fn generation(&self) -> u32 {
        self.generation
    }

    /// PSN refused the access token of that generation, which is not used again.
    pub fn refused(&mut self, generation: u32) {
        self.is_refused |= generation == self.generation;
    }

    /// The tokens in use.
    pub fn tokens(&self) -> Option<&Tokens> {
        self.tokens.as_ref()
    }

    /// When the session ends and an NPSSO is needed. Refreshing does not change it: PSN tells what is left of the
    /// refresh token's life.
    pub fn expires_at(&self) -> Option<Millis> {
        let tokens = self.tokens.as_ref().filter(|tokens| tokens.refresh_token.is_some())?;
        tokens.end_of(tokens.refresh_token_expires_in)
    }

    /// Takes tokens into use.
    pub fn install(&mut self, tokens: Tokens) {
        self.tokens = Some(tokens);
        self.generation = self.generation.wrapping_add(1);
        self.is_refused = false;
        self.refusal = None;
    }

    /// Signing in has failed. If PSN refused what there is to sign in with, that is not tried again for a minute.
    pub fn sign_in_failed(&mut self, failure: &Failure, now: Millis) {
        if matches!(failure.code, PsnErrorCode::NpssoExpired | PsnErrorCode::SignInRequired)
            && self.refusal(now).is_none()
        {
            self.refusal = Some((failure.clone(), now));
        }
    }

    /// Why PSN refused to sign in within the last minute.
    pub(super) fn refusal(&self, now: Millis) -> Option<&Failure> {
        let (failure, at) = self.refusal.as_ref()?;
        // Not after a clock was set back.
        (*at..at.saturating_add(REFUSAL_STANDS)).contains(&now).then_some(failure)
    }

    /// Forgets the tokens and the NPSSO, or that a relay has them.
    pub fn sign_out(&mut self) {
        *self = Self { generation: self.generation.wrapping_add(1), is_signed_out: true, ..Self::default() };
    }

    pub(super) fn npsso(&self) -> Option<&str> {
        self.npsso.as_deref()
    }

    /// The refresh token to sign in with. One whose time is over is of use only where there is no NPSSO: this clock may be
    /// wrong, and then PSN still takes it.
    pub(super) fn refresh_token(&self, now: Millis) -> Option<&str> {
        let tokens = self.tokens.as_ref()?;
        let end = tokens.end_of(tokens.refresh_token_expires_in);
        tokens.refresh_token.as_deref().filter(|_| self.npsso.is_none() || end.is_none_or(|end| now < end))
    }

    /// Why there is nothing to sign in with.
    pub(super) fn nothing_to_sign_in_with(&self) -> Failure {
        if self.is_signed_out {
            return Failure::signed_out();
        }
        let required = sign_in_required();
        if self.is_refused { required.because(access_token_refused()) } else { required }
    }
}

pub(super) fn sign_in_required() -> Failure {
    Failure::new(
        PsnErrorCode::SignInRequired,
        "The session is over. Sign in with a new NPSSO, from https://ca.account.sony.com/api/v1/ssocookie.",
    )
}

fn access_token_refused() -> Failure {
    let message = "PSN does not accept the access token, and there is no refresh token. Sign in with an NPSSO.";
    Failure { status: Some(401), ..Failure::new(PsnErrorCode::Unauthorized, message) }
}
