//! Whether and when to send a request again.

use super::Millis;
use super::time::DAY;
use crate::dates::http_date;

/// How often and after how long a read is sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    /// How often a request is sent at most; 1 for no retries.
    pub attempts: u32,
    /// The longest wait before the second attempt. It doubles with each further one.
    pub base_delay: Millis,
    /// The longest wait before any attempt.
    pub max_delay: Millis,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { attempts: 3, base_delay: 500, max_delay: 30_000 }
    }
}

/// How long to wait after `attempt` attempts that failed; `None` to give up. Exponential, with full jitter by `random`,
/// which is from 0 to 1; not before `retry_at`, and not at all if that is further away than the longest wait.
pub fn delay(policy: RetryPolicy, attempt: u32, retry_at: Option<Millis>, now: Millis, random: f64) -> Option<Millis> {
    if attempt >= policy.attempts {
        return None;
    }
    let wanted = retry_at.map_or(0, |at| at.saturating_sub(now));
    if wanted > policy.max_delay {
        return None;
    }
    let doubled = 1_u64.checked_shl(attempt.saturating_sub(1)).unwrap_or(u64::MAX);
    let longest = policy.base_delay.saturating_mul(doubled).min(policy.max_delay);
    // Both casts stay in range: a share of `longest`, whose rounding does not matter.
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let jittered = (longest as f64 * random.clamp(0.0, 1.0)) as Millis;
    Some(jittered.max(wanted))
}

/// Whether a status may be gone at the next attempt.
pub fn is_transient(status: u16) -> bool {
    matches!(status, 408 | 429 | 500 | 502 | 503 | 504)
}

/// When PSN lets requests through again, as `X-RateLimit-Next-Available` says, or else `Retry-After`. `None` if neither
/// tells a time from now to a day ahead.
pub fn retry_at(next_available: Option<&str>, retry_after: Option<&str>, now: Millis) -> Option<Millis> {
    let is_near = |at: &Millis| *at > now && *at <= now.saturating_add(DAY);
    let available = next_available.and_then(unix_time).filter(is_near);
    available.or_else(|| retry_after.and_then(|text| time_from(text, now)).filter(is_near))
}

/// A time in Unix seconds, as PSN writes it, or in milliseconds or as a date.
fn unix_time(text: &str) -> Option<Millis> {
    match text.trim_ascii().parse::<u64>() {
        // In seconds, this year 5138 is as absurd as in milliseconds 1973 is.
        Ok(number) if number < 100_000_000_000 => Some(number.saturating_mul(1000)),
        Ok(number) => Some(number),
        Err(_) => date(text),
    }
}

/// A time in seconds from now, or as a date.
fn time_from(text: &str, now: Millis) -> Option<Millis> {
    match text.trim_ascii().parse::<u64>() {
        Ok(seconds) => Some(now.saturating_add(seconds.saturating_mul(1000))),
        Err(_) => date(text),
    }
}

/// The time of an HTTP date.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn date(text: &str) -> Option<Millis> {
    // A cast makes 0 of what was before 1970, which is over.
    http_date(text).map(|time| time as Millis)
}
