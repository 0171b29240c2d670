//! The client's decisions.

mod answers;
mod calls;

mod driver;
mod one_client;
mod pages;
mod psn;
mod rate_limit;
mod rate_limit_schedules;
mod relay;
mod retries;
mod schedules;
mod service_names;
mod session;
mod sign_in;
mod titles;

use psn_api_wasm::client::{Answer, Content, ErrorBody, Millis, PsnErrorCode, Tokens};

/// Some day in 2026.
pub const NOW: Millis = 1_790_000_000_000;
pub const SECOND: Millis = 1000;
pub const MINUTE: Millis = 60 * SECOND;
pub const HOUR: Millis = 60 * MINUTE;

pub fn answer(status: u16, content: Content) -> Answer {
    Answer { status, content, next_available: None, retry_after: None }
}

/// JSON that is no refusal, with the data that GraphQL was asked for.
pub fn success() -> Answer {
    answer(200, Content::Json { error: None, has_data: true })
}

/// PSN's own refusal.
pub fn refusal(status: u16, code: u32) -> Answer {
    let error = ErrorBody { code: Some(code), message: Some(String::from("No.")), ..ErrorBody::default() };
    answer(status, Content::Json { error: Some(error), has_data: false })
}

/// A refusal by a word.
pub fn refusal_as(status: u16, kind: &str) -> Answer {
    let error = ErrorBody { kind: Some(String::from(kind)), ..ErrorBody::default() };
    answer(status, Content::Json { error: Some(error), has_data: false })
}

/// The relay's own refusal or failure.
pub fn of_relay(status: u16, word: PsnErrorCode) -> Answer {
    let error = ErrorBody { relay: Some(word), message: Some(String::from("Not here.")), ..ErrorBody::default() };
    answer(status, Content::Json { error: Some(error), has_data: false })
}

/// 429 with what `X-RateLimit-Next-Available` says.
pub fn too_many(next_available: impl ToString) -> Answer {
    Answer { next_available: Some(next_available.to_string()), ..refusal(429, 2_138_635) }
}

/// Tokens as PSN gives them.
pub fn tokens(access_token: &str, obtained_at: Millis) -> Tokens {
    Tokens {
        access_token: String::from(access_token),
        expires_in: Some(3599.0),
        refresh_token: Some(String::from("refresh")),
        refresh_token_expires_in: Some(5_183_999.0),
        obtained_at: Some(obtained_at as f64),
    }
}
