//! The tokens and the NPSSO of a session, and whether they still work.

use std::fmt;

use super::{Failure, Millis, PsnErrorCode, Tokens};

/// For how long what PSN refused is not sent again, so that a program that goes on calling does not send PSN one sign-in
/// after the other.
const REFUSAL_STANDS: Millis = 60_000;

/// After so many access tokens in a row that were not used, those who wait give up.
const MOST_UNUSED: u32 = 5;

/// A session: what is used to ask, and what there is to sign in with.
#[derive(Clone, Default)]
pub struct Session {
    npsso: Option<String>,
    npsso_ends_at: Option<Millis>,
    tokens: Option<Tokens>,
    /// How often tokens were installed: tells a new access token from the one that was refused.
    generation: u32,
    /// Why PSN refuses the access token.
    refused: Option<Failure>,
    /// Why the last sign-in failed, where PSN was asked and said so.
    sign_in_refusal: Option<Refusal>,
    /// Why PSN refused the refresh token.
    refresh_refusal: Option<Refusal>,
    /// How many sign-ins in a row PSN has failed to answer properly.
    disturbances: u32,
    /// How many access tokens in a row have ended without being used.
    unused: u32,
    /// The end of the session that [`Session::expiring`] has told.
    told_end: Option<Millis>,
    is_signed_out: bool,
    is_of_relay: bool,
}

#[derive(Clone)]
struct Refusal {
    failure: Failure,
    at: Millis,
}

impl Refusal {
    /// What PSN said, if that stands. Not after the clock was set back.
    fn standing(&self, now: Millis) -> Option<&Failure> {
        (self.at..self.at.saturating_add(REFUSAL_STANDS)).contains(&now).then_some(&self.failure)
    }
}

/// Shows what there is, but no secret.
impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("has_npsso", &self.npsso.is_some())
            .field("tokens", &self.tokens)
            .field("is_refused", &self.refused.is_some())
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
        let tokens = self.tokens.as_ref().filter(|tokens| self.refused.is_none() && tokens.is_fresh(now))?;
        Some(&tokens.access_token)
    }

    /// Which access token is in use: a number that changes with each new one.
    pub fn generation(&self) -> u32 {
        self.generation
    }

    /// PSN refused the access token of that generation, which is not used again.
    pub fn refused(&mut self, generation: u32, failure: &Failure) {
        if generation == self.generation && self.refused.is_none() {
            self.refused = Some(failure.clone());
        }
    }

    /// The tokens in use.
    pub fn tokens(&self) -> Option<&Tokens> {
        self.tokens.as_ref()
    }

    /// Tells when the NPSSO ends, as the page says that shows it; `None` if that is not known.
    pub fn set_npsso_end(&mut self, ends_at: Option<Millis>) {
        self.npsso_ends_at = ends_at.filter(|_| self.npsso.is_some());
    }

    /// When a new NPSSO is needed; `None` if that is not known. With an NPSSO, the session goes on until that ends, however
    /// often tokens end before; without one, it ends with its tokens.
    pub fn expires_at(&self) -> Option<Millis> {
        match self.npsso {
            Some(_) => self.npsso_ends_at,
            None => self.tokens.as_ref()?.refresh_token_ends_at(),
        }
    }

    /// When the tokens alone, saved and used without the NPSSO, are of no use any more; `None` if that is not known.
    /// Refreshing does not change it: PSN tells what is left of the refresh token's life.
    pub fn tokens_expire_at(&self) -> Option<Millis> {
        let tokens = self.tokens.as_ref()?;
        match tokens.refresh_token {
            Some(_) => tokens.refresh_token_ends_at(),
            None => tokens.access_token_ends_at(),
        }
    }

    /// When [`Session::expiring`] has something to tell.
    pub fn expiring_at(&self, ahead: Millis) -> Option<Millis> {
        let end = self.expires_at().filter(|end| self.told_end != Some(*end))?;
        Some(end.saturating_sub(ahead))
    }

    /// The end of the session, once, from so long `ahead` of it on. A session that gets another end tells it again.
    pub fn expiring(&mut self, ahead: Millis, now: Millis) -> Option<Millis> {
        self.expiring_at(ahead).filter(|at| *at <= now)?;
        self.told_end = self.expires_at();
        self.told_end
    }

    /// Takes tokens into use.
    pub fn install(&mut self, tokens: Tokens) {
        self.tokens = Some(tokens);
        self.generation = self.generation.wrapping_add(1);
        self.unused = self.unused.saturating_add(1);
        self.refused = None;
        self.sign_in_refusal = None;
        self.refresh_refusal = None;
        self.disturbances = 0;
    }

    /// Forgets the tokens and the NPSSO, or that a relay has them.
    pub fn sign_out(&mut self) {
        *self = Self { generation: self.generation.wrapping_add(1), is_signed_out: true, ..Self::default() };
    }

    /// A request is sent with the access token.
    pub(super) fn used(&mut self) {
        self.unused = 0;
    }

    /// Whether tokens end again and again before any call can use them.
    pub(super) fn signs_in_in_vain(&self) -> bool {
        self.unused >= MOST_UNUSED
    }

    /// Why PSN refused to sign in within the last minute.
    pub(super) fn sign_in_refusal(&self, now: Millis) -> Option<&Failure> {
        self.sign_in_refusal.as_ref()?.standing(now)
    }

    /// Signing in has failed: what was sent is not sent again for a minute.
    pub(super) fn sign_in_refused(&mut self, failure: &Failure, now: Millis) {
        self.sign_in_refusal = Some(Refusal { failure: failure.clone(), at: now });
        self.disturbances = 0;
    }

    /// Signing in has failed in a way that may be gone at the next attempt. After `most` in a row it counts as refused.
    pub(super) fn sign_in_disturbed(&mut self, failure: &Failure, most: u32, now: Millis) {
        self.disturbances += 1;
        if self.disturbances >= most {
            self.sign_in_refused(failure, now);
        }
    }

    /// Why PSN refused the refresh token within the last minute.
    pub(super) fn refresh_refusal(&self, now: Millis) -> Option<&Failure> {
        self.refresh_refusal.as_ref()?.standing(now)
    }

    /// PSN refused the refresh token, which is not sent again for a minute.
    pub(super) fn refresh_refused(&mut self, failure: &Failure, now: Millis) {
        self.refresh_refusal = Some(Refusal { failure: failure.clone(), at: now });
    }

    pub(super) fn npsso(&self) -> Option<&str> {
        self.npsso.as_deref()
    }

    /// The refresh token to sign in with. One whose time is over is of use only where there is no NPSSO: this clock may be
    /// wrong, and then PSN still takes it.
    pub(super) fn refresh_token(&self, now: Millis) -> Option<&str> {
        let tokens = self.tokens.as_ref()?;
        let is_over = tokens.refresh_token_ends_at().is_some_and(|end| now >= end);
        tokens.refresh_token.as_deref().filter(|_| self.npsso.is_none() || !is_over)
    }

    /// Why there is nothing to sign in with.
    pub(super) fn nothing_to_sign_in_with(&self) -> Failure {
        match &self.refused {
            _ if self.is_signed_out => Failure::signed_out(),
            Some(refused) => sign_in_required(Failure {
                message: String::from(
                    "PSN does not accept the access token, and there is no refresh token. Sign in with an NPSSO.",
                ),
                ..refused.clone()
            }),
            None if self.is_empty() => Failure::new(
                PsnErrorCode::SignInRequired,
                "No NPSSO and no tokens were given. Get an NPSSO from https://ca.account.sony.com/api/v1/ssocookie, in a \
                 browser that is signed in, and give it as npsso.",
            ),
            None => Failure::new(PsnErrorCode::SignInRequired, SESSION_IS_OVER),
        }
    }
}

const SESSION_IS_OVER: &str =
    "The session is over. Sign in with a new NPSSO, from https://ca.account.sony.com/api/v1/ssocookie.";

/// The session is over, as PSN said by `cause`.
pub(super) fn sign_in_required(cause: Failure) -> Failure {
    Failure {
        status: cause.status,
        psn_code: cause.psn_code,
        reference_id: cause.reference_id.clone(),
        ..Failure::new(PsnErrorCode::SignInRequired, SESSION_IS_OVER)
    }
    .because(cause)
}
