//! Codes, access tokens and sessions that were handed out.

use crate::cli::Options;
use crate::random::Random;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use std::collections::HashMap;

/// How long a code can be exchanged.
const CODE_LIFE: i64 = 600;

pub struct Tokens {
    seed: u64,
    access_life: i64,
    session_life: i64,
    handed_out: u64,
    codes: HashMap<String, Held>,
    access: HashMap<String, Held>,
    sessions: HashMap<String, Held>,
}

/// Whose something is, and until when.
#[derive(Clone, Copy)]
struct Held {
    person: usize,
    until: i64,
}

/// What a sign-in or refresh gives.
pub struct Grant {
    pub access_token: String,
    pub expires_in: i64,
    pub id_token: String,
    pub refresh_token: String,
    pub refresh_token_expires_in: i64,
}

impl Tokens {
    pub fn new(options: &Options) -> Self {
        Self {
            seed: options.seed,
            access_life: options.token_life,
            session_life: options.refresh_life,
            handed_out: 0,
            codes: HashMap::new(),
            access: HashMap::new(),
            sessions: HashMap::new(),
        }
    }

    fn random(&mut self) -> Random {
        self.handed_out += 1;
        Random::at(&[self.seed, 50, self.handed_out])
    }

    pub fn correlation_id(&mut self) -> String {
        format!("00000000-0000-0000-0000-{}", self.random().hex(12))
    }

    /// A code for one exchange: `v3.` and six letters.
    pub fn code(&mut self, person: usize, now: i64) -> String {
        const LETTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        let mut random = self.random();
        let letters: String = (0..6).map(|_| char::from(crate::random::pick(LETTERS, random.next()))).collect();
        let code = format!("v3.{letters}");
        self.codes.insert(code.clone(), Held { person, until: now + CODE_LIFE });
        code
    }

    pub fn exchange_code(&mut self, code: &str, account_id: impl Fn(usize) -> String, now: i64) -> Option<Grant> {
        let held = self.codes.remove(code).filter(|held| now < held.until)?;
        let refresh_token = self.random().uuid();
        let session = Held { person: held.person, until: now + self.session_life };
        self.sessions.insert(refresh_token.clone(), session);
        Some(self.grant(refresh_token, session, &account_id(held.person), now))
    }

    /// Refreshing gives a new access token but does not make the session longer.
    pub fn refresh(&mut self, token: &str, account_id: impl Fn(usize) -> String, now: i64) -> Option<Grant> {
        let session = *self.sessions.get(token).filter(|session| now < session.until)?;
        Some(self.grant(token.to_owned(), session, &account_id(session.person), now))
    }

    fn grant(&mut self, refresh_token: String, session: Held, account_id: &str, now: i64) -> Grant {
        let mut random = self.random();
        let until = now + self.access_life;
        let claims = |audience: &str| {
            json!({
                "sub": account_id, "iss": "https://ca.account.sony.com/", "aud": audience,
                "iat": now, "exp": until, "jti": self.handed_out,
            })
        };
        let access_token = jwt(&claims("psn:mobile.v2.core psn:clientapp"), &mut random);
        let id_token = jwt(&claims(super::CLIENT_ID), &mut random);
        self.access.insert(access_token.clone(), Held { person: session.person, until });
        Grant {
            access_token,
            expires_in: self.access_life,
            id_token,
            refresh_token,
            refresh_token_expires_in: session.until - now,
        }
    }

    /// Whose a valid access token is.
    pub fn person_of(&self, access_token: &str, now: i64) -> Option<usize> {
        self.access.get(access_token).filter(|held| now < held.until).map(|held| held.person)
    }

    pub fn expire_all_access(&mut self) {
        self.access.clear();
    }
}

/// Has the form of a signed token; nothing ever checks the signature.
fn jwt(claims: &Value, random: &mut Random) -> String {
    let header = json!({ "alg": "RS256", "kid": "psn-sim", "typ": "JWT" });
    let signature: Vec<u8> = (0..16).flat_map(|_| random.next().to_be_bytes()).collect();
    [header.to_string().into_bytes(), claims.to_string().into_bytes(), signature]
        .map(|part| URL_SAFE_NO_PAD.encode(part))
        .join(".")
}
