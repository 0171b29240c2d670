//! The simulator's clock, and dates as PSN writes them.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Noon of the day on which the generated account was last used, so that its dates never depend on
/// the day of a test.
pub const ACCOUNT_TODAY: i64 = 1_793_534_400;

/// Real time, plus what a test has advanced it by.
#[derive(Default)]
pub struct Clock {
    advanced: AtomicI64,
}

impl Clock {
    /// Seconds since 1970.
    pub fn now(&self) -> i64 {
        self.now_millis() / 1000
    }

    pub fn now_millis(&self) -> i64 {
        let real = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |time| i64::try_from(time.as_millis()).unwrap_or(i64::MAX));
        real + self.advanced.load(Ordering::Relaxed) * 1000
    }

    pub fn advance(&self, seconds: i64) {
        self.advanced.fetch_add(seconds, Ordering::Relaxed);
    }

    pub fn reset(&self) {
        self.advanced.store(0, Ordering::Relaxed);
    }
}

/// `2020-11-28T22:55:19Z`, as the trophy service writes it.
pub fn date(seconds: i64) -> String {
    format!("{}Z", date_time(seconds))
}

/// `2025-05-10T09:59:19.370000Z`, as the game list writes it.
pub fn date_micros(seconds: i64, micros: u64) -> String {
    format!("{}.{micros:06}Z", date_time(seconds))
}

/// `2025-05-04T18:19:05.288Z`, as presence and friend requests write it.
pub fn date_millis(seconds: i64, millis: u64) -> String {
    format!("{}.{millis:03}Z", date_time(seconds))
}

/// `PT215H2M16S`: parts that are zero are left out.
pub fn duration(seconds: u64) -> String {
    let parts = [(seconds / 3600, 'H'), (seconds / 60 % 60, 'M'), (seconds % 60, 'S')];
    let text: String = parts.iter().filter(|(n, _)| *n > 0).map(|(n, unit)| format!("{n}{unit}")).collect();
    if text.is_empty() { "PT0S".into() } else { format!("PT{text}") }
}

/// `Sun, 01 Nov 2026 12:00:00 GMT`, as HTTP headers write it.
pub fn http_date(seconds: i64) -> String {
    const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (year, month, day) = civil(seconds.div_euclid(86_400));
    let time = seconds.rem_euclid(86_400);
    format!(
        "{}, {day:02} {} {year} {:02}:{:02}:{:02} GMT",
        crate::random::pick(&DAYS, seconds.div_euclid(86_400).rem_euclid(7).unsigned_abs()),
        crate::random::pick(&MONTHS, month.unsigned_abs() - 1),
        time / 3600,
        time / 60 % 60,
        time % 60
    )
}

fn date_time(seconds: i64) -> String {
    let (year, month, day) = civil(seconds.div_euclid(86_400));
    let time = seconds.rem_euclid(86_400);
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}", time / 3600, time / 60 % 60, time % 60)
}

/// Year, month and day of a day since 1970 (Howard Hinnant's algorithm).
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_each_service_writes_them() {
        assert_eq!(date(1_606_604_119), "2020-11-28T22:55:19Z");
        assert_eq!(date(951_782_400), "2000-02-29T00:00:00Z");
        assert_eq!(date_micros(1_746_871_159, 370_000), "2025-05-10T09:59:19.370000Z");
        assert_eq!(date_millis(1_746_382_745, 288), "2025-05-04T18:19:05.288Z");
        assert_eq!(date(ACCOUNT_TODAY), "2026-11-01T12:00:00Z");
        assert_eq!(http_date(ACCOUNT_TODAY), "Sun, 01 Nov 2026 12:00:00 GMT");
    }

    #[test]
    fn durations_leave_out_what_is_zero() {
        assert_eq!(duration(824_193), "PT228H56M33S");
        assert_eq!(duration(1534), "PT25M34S");
        assert_eq!(duration(7205), "PT2H5S");
        assert_eq!(duration(0), "PT0S");
    }
}
