//! The client's decisions.

mod calls;
mod checks;
mod driver;
mod host_schedules;
mod hosts;
mod judge;
mod npsso;
mod one_client;
mod page_walk;
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

use psn_api_wasm::client::{BodyKind, ErrorBody, Millis, PsnErrorCode, Response, Tokens};

/// Some day in 2026.
pub const NOW: Millis = 1_790_000_000_000;
pub const SECOND: Millis = 1000;
pub const MINUTE: Millis = 60 * SECOND;
pub const HOUR: Millis = 60 * MINUTE;

pub fn response(status: u16, body: BodyKind) -> Response {
    Response::new(status, body)
}

/// JSON that is no error, with the data that GraphQL was asked for.
pub fn success() -> Response {
    Response::success(200)
}

/// What an error says of itself.
pub fn error(set: impl FnOnce(&mut ErrorBody)) -> ErrorBody {
    let mut error = ErrorBody::default();
    set(&mut error);
    error
}

/// PSN's own refusal.
pub fn refusal(status: u16, code: u32) -> Response {
    Response::with_error(
        status,
        error(|error| {
            error.code = Some(code);
            error.message = Some(String::from("No."));
        }),
    )
}

/// A refusal by a word.
pub fn refusal_as(status: u16, kind: &str) -> Response {
    Response::with_error(status, error(|error| error.kind = Some(String::from(kind))))
}

/// The relay's own refusal or failure.
pub fn of_relay(status: u16, word: PsnErrorCode) -> Response {
    Response::with_error(
        status,
        error(|error| {
            error.relay = Some(word);
            error.message = Some(String::from("Not here."));
        }),
    )
}

/// 429 with what `X-RateLimit-Next-Available` says.
pub fn too_many(next_available: impl ToString) -> Response {
    let mut response = refusal(429, 2_138_635);
    response.next_available = Some(next_available.to_string());
    response
}

/// The same with `Retry-After`.
pub fn retry_after(text: &str, mut response: Response) -> Response {
    response.retry_after = Some(String::from(text));
    response
}

/// Tokens as PSN gives them.
pub fn tokens(access_token: &str, obtained_at: Millis) -> Tokens {
    Tokens {
        access_token: String::from(access_token),
        expires_in: Some(3599 * SECOND),
        refresh_token: Some(String::from("refresh")),
        refresh_token_expires_in: Some(5_183_999 * SECOND),
        obtained_at: Some(obtained_at),
    }
}
