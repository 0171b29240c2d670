//! Whether and when to ask again: decisions that are told the time and a random number.

use crate::dates::http_date;

/// How many times a request is repeated at most, unless the caller says otherwise.
pub const MAX_RETRIES: f64 = 2.0;
/// How many seconds an attempt may take, unless the caller says otherwise.
pub const TIMEOUT_IN_SECONDS: f64 = 60.0;

/// Milliseconds before the first repetition; each further one waits twice as long.
const FIRST_WAIT: f64 = 1000.0;
/// After so many doublings a wait is the longest.
const DOUBLINGS: f64 = 6.0;
/// Milliseconds that a wait takes at most. A service that wants to be left alone for longer gets its wish: nothing is
/// repeated then.
const LONGEST_WAIT: f64 = 60_000.0;
/// Milliseconds that a timer can count.
const LONGEST_TIMER: f64 = 2_147_483_647.0;

/// An attempt that was answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Attempt<'a> {
    /// The HTTP status of the answer.
    pub status: u16,
    /// How many times the request was repeated already.
    pub retries: f64,
    /// How many times it may be.
    pub max_retries: f64,
    /// The answer's `Retry-After`, if it has one: seconds or a date.
    pub retry_after: Option<&'a str>,
    /// The time, in the milliseconds that `Date` counts.
    pub now: f64,
    /// A random number from 0 to below 1, so that clients which failed together do not come back together.
    pub random: f64,
}

impl Attempt<'_> {
    /// How many milliseconds to wait before asking again; `None` when the answer is to be taken as it is.
    #[must_use]
    pub fn wait(&self) -> Option<f64> {
        let may_pass = matches!(self.status, 408 | 409 | 429 | 500..);
        if !may_pass || self.retries >= self.max_retries {
            return None;
        }
        let wanted = self.retry_after.and_then(|text| self.wanted(text.trim_ascii()));
        let wait = wanted.unwrap_or_else(|| {
            let doublings = self.retries.min(DOUBLINGS) as u32;
            let longest = (FIRST_WAIT * f64::from(1 << doublings)).min(LONGEST_WAIT);
            longest * (1.0 + self.random) / 2.0
        });
        (wait <= LONGEST_WAIT).then_some(wait)
    }

    /// How many milliseconds the service wants to be left alone for.
    fn wanted(&self, retry_after: &str) -> Option<f64> {
        match retry_after.parse::<u32>() {
            Ok(seconds) => Some(f64::from(seconds) * 1000.0),
            Err(_) => http_date(retry_after).map(|date| (date - self.now).max(0.0)),
        }
    }
}

/// How many milliseconds an attempt may take.
#[must_use]
pub fn timeout(seconds: f64) -> f64 {
    (seconds * 1000.0).min(LONGEST_TIMER)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ATTEMPT: Attempt<'static> = Attempt {
        status: 503,
        retries: 0.0,
        max_retries: MAX_RETRIES,
        retry_after: None,
        // Sun, 06 Nov 1994 08:49:37 GMT
        now: 784_111_777_000.0,
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
            (0..10)
                .take_while(|retries| Attempt { retries: f64::from(*retries), max_retries, ..ATTEMPT }.wait().is_some())
                .count()
        };
        assert_eq!([2.0, 0.0, -1.0, 1.0, 5.0].map(repeats), [2, 0, 0, 1, 5]);
    }

    #[test]
    fn every_wait_is_twice_as_long_and_varies() {
        let wait = |retries, random| Attempt { retries, random, max_retries: 2000.0, ..ATTEMPT }.wait();
        assert_eq!([0.0, 1.0, 2.0, 5.0].map(|retries| wait(retries, 0.0)), [500.0, 1000.0, 2000.0, 16_000.0].map(Some));
        assert_eq!([0.0, 1.0, 2.0].map(|retries| wait(retries, 0.5)), [750.0, 1500.0, 3000.0].map(Some));
        assert_eq!([6.0, 100.0, 1999.0].map(|retries| wait(retries, 0.0)), [Some(30_000.0); 3]);
    }

    #[test]
    fn the_service_says_when() {
        for (retry_after, wait) in [
            ("7", Some(7000.0)),
            (" 7 ", Some(7000.0)),
            ("0", Some(0.0)),
            ("60", Some(60_000.0)),
            ("61", None),
            ("Sun, 06 Nov 1994 08:49:40 GMT", Some(3000.0)),
            ("Sun, 06 Nov 1994 08:49:30 GMT", Some(0.0)),
            ("Mon, 07 Nov 1994 08:49:37 GMT", None),
            ("soon", Some(500.0)),
            ("", Some(500.0)),
            ("-5", Some(500.0)),
            ("1.5", Some(500.0)),
        ] {
            assert_eq!(Attempt { retry_after: Some(retry_after), ..ATTEMPT }.wait(), wait, "{retry_after}");
        }
    }

    #[test]
    fn a_timeout_fits_a_timer() {
        assert_eq!([60.0, 0.25, f64::INFINITY].map(timeout), [60_000.0, 250.0, 2_147_483_647.0]);
    }
}
