//! The tokens of a session.

use std::fmt;

use super::Millis;

/// The tokens of a session.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Tokens {
    pub access_token: String,
    /// The life of the access token.
    pub expires_in: Option<Millis>,
    pub refresh_token: Option<String>,
    /// The life of the refresh token.
    pub refresh_token_expires_in: Option<Millis>,
    /// When PSN gave them.
    pub obtained_at: Option<Millis>,
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

/// How long before its end an access token is no longer used, so that it lasts until PSN has read it.
const MARGIN: Millis = 60_000;

impl Tokens {
    /// When the access token ends; `None` if that is not known.
    pub fn access_token_ends_at(&self) -> Option<Millis> {
        self.after(self.expires_in)
    }

    /// When the refresh token ends; `None` if that is not known, or there is none.
    pub fn refresh_token_ends_at(&self) -> Option<Millis> {
        self.refresh_token.as_ref()?;
        self.after(self.refresh_token_expires_in)
    }

    /// Whether the access token can be used: a minute before its end no more, and a short-lived one for half its life.
    pub(super) fn is_fresh(&self, now: Millis) -> bool {
        if self.access_token.is_empty() {
            return false;
        }
        let Some(end) = self.access_token_ends_at() else { return true };
        let half_its_life = self.after(self.expires_in.map(|life| life / 2)).unwrap_or_default();
        now < end.saturating_sub(MARGIN).max(half_its_life)
    }

    fn after(&self, life: Option<Millis>) -> Option<Millis> {
        Some(self.obtained_at?.saturating_add(life.filter(|life| *life > 0)?))
    }
}
