//! A PSN of chance, which is always the same for the same seed: it takes its time, refuses, fails and limits.

use psn_api_wasm::client::{BodyKind, Millis, Response, Tokens, TransportError};

use super::{SECOND, refusal_as, response, retry_after, success, too_many};

/// Numbers that look random: SplitMix64.
pub struct Chance(pub u64);

impl Chance {
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, end: u64) -> u64 {
        self.number() % end
    }

    pub fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    pub fn share(&mut self) -> f64 {
        self.below(1001) as f64 / 1000.0
    }
}

/// What comes of a request.
#[derive(Clone, Debug)]
pub enum Outcome {
    Answered(Response),
    Failed(TransportError),
}

pub struct Psn {
    pub chance: Chance,
    /// The one access token that is good.
    valid: Option<String>,
    issued: u32,
    /// One in so many requests goes wrong.
    pub trouble: u64,
    /// How many seconds access tokens live.
    pub lives: &'static [u64],
}

impl Psn {
    pub fn new(seed: u64, trouble: u64) -> Self {
        Self { chance: Chance(seed), valid: None, issued: 0, trouble, lives: &[3599, 90, 10, 1] }
    }

    pub fn latency(&mut self) -> Millis {
        self.chance.below(3 * SECOND)
    }

    pub fn expire_tokens(&mut self) {
        self.valid = None;
    }

    pub fn ask(&mut self, access_token: &str, now: Millis) -> Outcome {
        if self.valid.as_deref() != Some(access_token) {
            return Outcome::Answered(response(401, BodyKind::Empty));
        }
        if self.chance.once_in(self.trouble) { self.trouble_at(now) } else { Outcome::Answered(success()) }
    }

    /// Whether the refresh token or the NPSSO is taken, and what comes of it.
    pub fn sign_in(&mut self, now: Millis) -> Outcome {
        match self.chance.below(self.trouble * 2) {
            0 => self.trouble_at(now),
            1 => Outcome::Answered(refusal_as(400, "invalid_grant")),
            _ => Outcome::Answered(success()),
        }
    }

    /// New tokens, which may live shortly.
    pub fn issue(&mut self) -> Tokens {
        self.issued += 1;
        let access_token = format!("token {}", self.issued);
        self.valid = Some(access_token.clone());
        let expires_in = self.lives[self.chance.below(self.lives.len() as u64) as usize];
        Tokens {
            access_token,
            expires_in: (self.lives.len() == 1 || !self.chance.once_in(8)).then_some(expires_in * SECOND),
            refresh_token: Some(String::from("refresh")),
            refresh_token_expires_in: Some(self.chance.below(1000) * SECOND),
            obtained_at: None,
        }
    }

    fn trouble_at(&mut self, now: Millis) -> Outcome {
        let seconds = self.chance.below(100);
        Outcome::Answered(match self.chance.below(9) {
            0 => return Outcome::Failed(TransportError::Network),
            1 => return Outcome::Failed(TransportError::Timeout),
            2 => return Outcome::Failed(TransportError::Incomplete),
            3 => too_many(now / 1000 + seconds),
            4 => too_many("absurd"),
            5 => retry_after(&seconds.to_string(), response(503, BodyKind::Html)),
            6 => response(500, BodyKind::Empty),
            7 => response(403, BodyKind::Html),
            _ => response(404, BodyKind::Empty),
        })
    }
}
