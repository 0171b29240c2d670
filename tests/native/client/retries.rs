//! Whether and when a request is sent again.

use proptest::prelude::*;
use psn_api_wasm::client::{RetryPolicy, delay, is_transient, retry_at};

use super::{HOUR, NOW, SECOND};

const POLICY: RetryPolicy = RetryPolicy { attempts: 5, base_delay: 500, max_delay: 3000 };

#[test]
fn waits_double_up_to_the_longest() {
    let longest: Vec<_> = (1..6).map(|attempt| delay(POLICY, attempt, None, NOW, 1.0)).collect();
    assert_eq!(longest, [Some(500), Some(1000), Some(2000), Some(3000), None]);
    assert_eq!(delay(POLICY, 2, None, NOW, 0.25), Some(250));
    assert_eq!(delay(RetryPolicy { attempts: 1, ..POLICY }, 1, None, NOW, 0.5), None);
}

#[test]
fn psn_is_not_asked_before_it_wants() {
    assert_eq!(delay(POLICY, 1, Some(NOW + 2000), NOW, 0.5), Some(2000));
    assert_eq!(delay(POLICY, 3, Some(NOW + 1000), NOW, 0.9), Some(1800));
    assert_eq!(delay(POLICY, 1, Some(NOW + 3000), NOW, 0.5), Some(3000));
    assert_eq!(delay(POLICY, 1, Some(NOW + 3001), NOW, 0.5), None);
    assert_eq!(delay(POLICY, 1, Some(NOW - HOUR), NOW, 0.5), Some(250));
}

proptest! {
    #[test]
    fn a_wait_is_never_too_long(
        policy in (0_u32..100, any::<u64>(), any::<u64>()),
        attempt in any::<u32>(),
        at in any::<Option<u64>>(),
        now in any::<u64>(),
        random in any::<f64>(),
    ) {
        let policy = RetryPolicy { attempts: policy.0, base_delay: policy.1, max_delay: policy.2 };
        if let Some(wait) = delay(policy, attempt, at, now, random) {
            prop_assert!(wait <= policy.max_delay && attempt < policy.attempts);
            prop_assert!(now.saturating_add(wait) >= at.unwrap_or(0).max(now));
        }
    }

    #[test]
    fn any_text_is_a_time_ahead_or_none(next_available in ".{0,40}", retry_after in ".{0,40}") {
        if let Some(at) = retry_at(Some(&next_available), Some(&retry_after), NOW) {
            prop_assert!(at > NOW && at <= NOW + 24 * HOUR);
        }
    }
}

#[test]
fn some_statuses_pass() {
    let transient: Vec<_> = (0..1000).filter(|status| is_transient(*status)).collect();
    assert_eq!(transient, [408, 429, 500, 502, 503, 504]);
}

#[test]
fn headers_tell_when_to_try_again() {
    // 1,790,000,000 in Unix seconds.
    const DATE: &str = "Mon, 21 Sep 2026 14:13:20 GMT";
    let now = NOW - 90 * SECOND;
    let table = [
        (Some("1790000000"), None, Some(NOW)),
        (Some(" 1790000000 "), None, Some(NOW)),
        (Some("1790000000000"), None, Some(NOW)),
        (Some(DATE), None, Some(NOW)),
        (None, Some("90"), Some(NOW)),
        (None, Some(DATE), Some(NOW)),
        (Some("1789999000"), Some("90"), Some(NOW)),
        (Some("garbage"), Some("90"), Some(NOW)),
        (Some("1789999940"), Some("90"), Some(NOW - 60 * SECOND)),
        (None, None, None),
        (Some(""), Some(""), None),
        (Some("0"), Some("0"), None),
        (Some("-1"), Some("-1"), None),
        (Some("1789000000"), None, None),
        (Some("1890000000"), None, None),
        (Some("18446744073709551615"), Some("18446744073709551615"), None),
        (None, Some("86401"), None),
        (None, Some("Mon, 21 Sep 1026 14:13:20 GMT"), None),
        (None, Some("Mon, 99 Foo 2026 14:13:20 GMT"), None),
        (None, Some("Mon, 21 Sep 2026 25:13:20 GMT"), None),
        (None, Some("21 Sep 2026 14:13:20 GMT"), None),
        (None, Some("Mon, 21 Sep 2026 14:13:20 CET"), None),
    ];
    for (next_available, retry_after, expected) in table {
        assert_eq!(retry_at(next_available, retry_after, now), expected, "{next_available:?} {retry_after:?}");
    }
}

#[test]
fn dates_are_read_across_leap_years() {
    for (date, seconds) in [
        ("Thu, 01 Jan 1970 00:01:00 GMT", 60),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
        ("Tue, 29 Feb 2000 12:00:00 GMT", 951_825_600),
        ("Wed, 01 Mar 2000 00:00:00 GMT", 951_868_800),
        ("Sun, 31 Dec 2028 23:59:59 GMT", 1_861_919_999),
        ("Mon, 01 Mar 2100 00:00:00 GMT", 4_107_542_400),
    ] {
        let at = seconds * SECOND;
        assert_eq!(retry_at(None, Some(date), at - 1), Some(at), "{date}");
    }
}
