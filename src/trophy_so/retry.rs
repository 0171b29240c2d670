//! Whether and when to ask again: decisions that are told the time and a random number.

use crate::client::Millis;
use crate::dates::http_date;

/// How many times a request is repeated at most, unless the caller says otherwise.
pub const MAX_RETRIES: u32 = 2;
/// How many seconds an attempt may take, unless the caller says otherwise.
pub const TIMEOUT_IN_SECONDS: f64 = 60.0;

/// How long to wait before the first repetition; each further one waits twice as long.
const FIRST_WAIT: Millis = 1000;
/// After so many doublings a wait is the longest.
const DOUBLINGS: u32 = 6;
/// The longest wait. A service that wants to be left alone for longer gets its wish: nothing is repeated then.
const LONGEST_WAIT: Millis = 60_000;
/// The longest time that a timer can count.
const LONGEST_TIMER: Millis = 2_147_483_647;

/// An attempt that was answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Attempt<'a> {
    /// The HTTP status of the answer.
    pub status: u16,
    /// How many times the request was repeated already.
    pub retries: u32,
    /// How many times it may be.
    pub max_retries: u32,
    /// The answer's `Retry-After`, if it has one: seconds or a date.
    pub retry_after: Option<&'a str>,
    /// The time, as `Date` counts it.
    pub now: Millis,
    /// A random number from 0 to below 1, so that clients which failed together do not come back together.
    pub random: f64,
}

impl Attempt<'_> {
    /// How long to wait before asking again; `None` when the answer is to be taken as it is.
    #[must_use]
    pub fn wait(&self) -> Option<Millis> {
        let is_retryable = matches!(self.status, 408 | 409 | 429 | 500..);
        if !is_retryable || self.retries >= self.max_retries {
            return None;
        }
        let wanted = self.retry_after.and_then(|value| self.wanted(value.trim_ascii()));
        let wait = wanted.unwrap_or_else(|| {
            let longest = (FIRST_WAIT << self.retries.min(DOUBLINGS)).min(LONGEST_WAIT);
            (longest as f64 * (1.0 + self.random) / 2.0) as Millis
        });
        (wait <= LONGEST_WAIT).then_some(wait)
    }

    /// For how long the service wants to be left alone.
    fn wanted(&self, retry_after: &str) -> Option<Millis> {
        match retry_after.parse::<u32>() {
            Ok(seconds) => Some(Millis::from(seconds) * 1000),
            Err(_) => http_date(retry_after).map(|date| (date as Millis).saturating_sub(self.now)),
        }
    }
}

/// How long an attempt may take. What is no number of seconds is no time at all.
#[must_use]
pub fn timeout(seconds: f64) -> Millis {
    ((seconds * 1000.0) as Millis).min(LONGEST_TIMER)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ATTEMPT: Attempt<'static> = Attempt {
        status: 503,
        retries: 0,
        max_retries: MAX_RETRIES,
        retry_after: None,
        // Sun, 06 Nov 1994 08:49:37 GMT
        now: 784_111_777_000,
        random: 0.0,
    };

    #[test]
    fn what_may_pass_is_asked_again() {
        let repeated: Vec<u16> =
            (100..=599).filter(|status| Attempt { status: *status, ..ATTEMPT }.wait().is_some()).collect();
        let expected: Vec<u16> = [408, 409, 429].into_iter().chain(500..=599).collect();
        assert_eq!(repeated, expected);
    }

    #[test]
    fn as_often_as_the_caller_allows() {
        let repeats = |max_retries| {
            (0..10).take_while(|retries| Attempt { retries: *retries, max_retries, ..ATTEMPT }.wait().is_some()).count()
        };
        assert_eq!([2, 0, 1, 5].map(repeats), [2, 0, 1, 5]);
    }

    #[test]
    fn every_wait_is_twice_as_long_and_varies() {
        let wait = |retries, random| Attempt { retries, random, max_retries: u32::MAX, ..ATTEMPT }.wait();
        assert_eq!([0, 1, 2, 5].map(|retries| wait(retries, 0.0)), [500, 1000, 2000, 16_000].map(Some));
        assert_eq!([0, 1, 2].map(|retries| wait(retries, 0.5)), [750, 1500, 3000].map(Some));
        assert_eq!([6, 100, 1999].map(|retries| wait(retries, 0.0)), [Some(30_000); 3]);
    }

    #[test]
    fn the_service_says_when() {
        for (retry_after, wait) in [
            ("7", Some(7000)),
            (" 7 ", Some(7000)),
            ("0", Some(0)),
            ("60", Some(60_000)),
            ("61", None),
            ("Sun, 06 Nov 1994 08:49:40 GMT", Some(3000)),
            ("Sun, 06 Nov 1994 08:49:30 GMT", Some(0)),
            ("Mon, 07 Nov 1994 08:49:37 GMT", None),
            ("soon", Some(500)),
            ("", Some(500)),
            ("-5", Some(500)),
            ("1.5", Some(500)),
        ] {
            assert_eq!(Attempt { retry_after: Some(retry_after), ..ATTEMPT }.wait(), wait, "{retry_after}");
        }
    }

    #[test]
    fn what_is_no_time_is_none_at_all() {
        assert_eq!([f64::NAN, -1.0, f64::NEG_INFINITY].map(timeout), [0; 3]);
    }

    #[test]
    fn a_timeout_fits_a_timer() {
        assert_eq!([60.0, 0.25, f64::INFINITY].map(timeout), [60_000, 250, 2_147_483_647]);
    }
}
