//! The two ways in which dates are written: in JSON, and in HTTP's headers.

/// Whether a text is a date of ISO 8601 that every runtime's `Date` reads: a day, or a day and a time.
pub fn is_iso_date(text: &str) -> bool {
    iso_date(text).is_some()
}

/// A date of ISO 8601, such as `2024-03-09T18:05:41Z`, in the milliseconds that `Date` counts. UTC, if it names no offset.
pub fn iso_date(text: &str) -> Option<f64> {
    let mut reader = Reader::new(text);
    let year = reader.number(4, 9999);
    reader.expect(b'-');
    let month = reader.number(2, 12);
    reader.expect(b'-');
    let day = reader.number(2, 31);
    let (mut seconds, mut millis, mut offset_minutes) = (0, 0, 0.0);
    if !reader.rest.is_empty() {
        reader.expect_any(b"T ");
        seconds = reader.time();
        if reader.take(b".") {
            millis = reader.fraction();
        }
        let sign = if reader.rest.starts_with(b"-") { -1.0 } else { 1.0 };
        if reader.take(b"+-") {
            offset_minutes = sign * f64::from(reader.clock());
        } else if !reader.rest.is_empty() {
            reader.expect(b'Z');
        }
    }
    if !reader.ended() {
        return None;
    }
    let minutes = day_since_1970(year, month, day)? * 1440.0 - offset_minutes;
    Some((minutes * 60.0 + f64::from(seconds)) * 1000.0 + f64::from(millis))
}

/// The date of an HTTP header in the form that servers must write, `Sun, 06 Nov 1994 08:49:37 GMT`, in the
/// milliseconds that `Date` counts.
pub fn http_date(text: &str) -> Option<f64> {
    const MONTHS: &[u8; 36] = b"JanFebMarAprMayJunJulAugSepOctNovDec";
    let mut reader = Reader::new(text);
    reader.skip(3);
    reader.expect(b',');
    reader.expect(b' ');
    let day = reader.number(2, 31);
    reader.expect(b' ');
    let name = reader.skip(3);
    let month = MONTHS.chunks(3).position(|known| known == name)? as u32 + 1;
    reader.expect(b' ');
    let year = reader.number(4, 9999);
    reader.expect(b' ');
    let seconds = reader.time();
    if reader.rest != b" GMT" || reader.failed {
        return None;
    }
    Some((day_since_1970(year, month, day)? * 86_400.0 + f64::from(seconds)) * 1000.0)
}

/// How many days after the first of January 1970 a day is; `None` where the calendar has no such day.
fn day_since_1970(year: u32, month: u32, day: u32) -> Option<f64> {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let length = match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if day < 1 || day > length {
        return None;
    }
    // The year begins in March, so that the day of a leap year is its last; months are then 30.6 days long, rounded.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year.checked_sub(1)?, month + 9) };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day;
    Some(f64::from(days) - 719_469.0)
}

/// The year, month and day of a day that is so many days after the first of January 1970.
pub fn calendar_day(day_since_1970: u32) -> (u32, u32, u32) {
    // Years begin in March here, too, and 400 of them have 146,097 days.
    let days = day_since_1970 + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let leap_days = day_of_era / 1460 - day_of_era / 36_524 + day_of_era / 146_096;
    let year_of_era = (day_of_era - leap_days) / 365;
    let day_of_year = day_of_era - (year_of_era * 365 + year_of_era / 4 - year_of_era / 100);
    let month = (day_of_year * 5 + 2) / 153;
    let day = day_of_year - (month * 153 + 2) / 5 + 1;
    let (year, month) = if month < 10 { (0, month + 3) } else { (1, month - 9) };
    (era * 400 + year_of_era + year, month, day)
}

/// Reads a text from its beginning, and remembers whether it was what was expected.
struct Reader<'a> {
    rest: &'a [u8],
    failed: bool,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        Self { rest: text.as_bytes(), failed: false }
    }

    /// Passes over one of these bytes, if one comes next.
    #[inline(never)]
    fn take(&mut self, bytes: &[u8]) -> bool {
        match self.rest {
            [next, rest @ ..] if bytes.contains(next) => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    fn expect_any(&mut self, bytes: &[u8]) {
        self.failed |= !self.take(bytes);
    }

    fn expect(&mut self, byte: u8) {
        self.expect_any(&[byte]);
    }

    /// The next bytes, if there are so many.
    fn skip(&mut self, bytes: usize) -> &'a [u8] {
        let (skipped, rest) = self.rest.split_at_checked(bytes).unwrap_or_default();
        self.rest = rest;
        skipped
    }

    /// The number of so many digits, which is at most `most`.
    #[inline(never)]
    fn number(&mut self, digits: usize, most: u32) -> u32 {
        let digits_read = self.skip(digits);
        let number = digits_read.iter().fold(0, |number, digit| number * 10 + u32::from(digit.wrapping_sub(b'0')));
        self.failed |= digits_read.is_empty() || !digits_read.iter().all(u8::is_ascii_digit) || number > most;
        number
    }

    /// The milliseconds of what stands behind the point of seconds. Further digits are passed over.
    fn fraction(&mut self) -> u32 {
        let mut millis = self.number(1, 9) * 100;
        for place in [10, 1] {
            if self.rest.first().is_some_and(u8::is_ascii_digit) {
                millis += self.number(1, 9) * place;
            }
        }
        while self.take(b"0123456789") {}
        millis
    }

    /// Minutes of `hh:mm`.
    fn clock(&mut self) -> u32 {
        let hours = self.number(2, 23);
        self.expect(b':');
        hours * 60 + self.number(2, 59)
    }

    /// Seconds since midnight of `hh:mm` or `hh:mm:ss`.
    #[inline(never)]
    fn time(&mut self) -> u32 {
        let minutes = self.clock();
        minutes * 60 + if self.take(b":") { self.number(2, 59) } else { 0 }
    }

    fn ended(&self) -> bool {
        !self.failed && self.rest.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_that_every_runtime_reads() {
        for date in [
            "2021-01-01T00:00:00Z",
            "2021-01-01T23:59:59.123456+05:30",
            "2021-12-31T00:00-11:00",
            "2021-01-01 00:00:00",
            "2021-06-30",
            "2024-02-29",
            "2000-02-29",
        ] {
            assert!(is_iso_date(date), "{date}");
        }
    }

    #[test]
    fn dates_in_milliseconds() {
        for (date, milliseconds) in [
            ("1970-01-01", 0.0),
            ("2024-03-09T18:05:41Z", 1_710_007_541_000.0),
            ("2024-03-09T18:05:41", 1_710_007_541_000.0),
            ("2024-03-09T18:05:41.5Z", 1_710_007_541_500.0),
            ("2024-03-09T18:05:41.0379999Z", 1_710_007_541_037.0),
            ("2024-03-09 23:35:41+05:30", 1_710_007_541_000.0),
            ("2024-03-09T07:05:41-11:00", 1_710_007_541_000.0),
            ("1969-12-31T23:59:59.999Z", -1.0),
            ("9999-12-31T23:59:59Z", 253_402_300_799_000.0),
        ] {
            assert_eq!(iso_date(date), Some(milliseconds), "{date}");
        }
    }

    #[test]
    fn days_of_the_calendar() {
        for day in 0..2_932_897 {
            let (year, month, day_of_month) = calendar_day(day);
            assert_eq!(day_since_1970(year, month, day_of_month), Some(f64::from(day)));
        }
        assert_eq!(calendar_day(2_932_896), (9999, 12, 31));
    }

    #[test]
    fn what_is_no_date() {
        for text in [
            "",
            "yesterday",
            "2021",
            "2021-13-01",
            "2021-00-01",
            "2021-02-29",
            "1900-02-29",
            "2021-04-31",
            "2021-01-00",
            "2021-01-01T",
            "2021-01-01T25:00:00Z",
            "2021-01-01T00:60:00Z",
            "2021-01-01T00:00:60Z",
            "2021-01-01T00:00:00.Z",
            "2021-01-01T00:00:00z",
            "2021-01-01T00:00:00+0100",
            "2021-01-01T00:00:00+01:00Z",
            "2021-01-01T00:00:00Z ",
            " 2021-01-01",
            "+021-01-01",
            "２０２１-01-01",
            "1609459200000",
        ] {
            assert!(!is_iso_date(text), "{text}");
        }
    }

    #[test]
    fn dates_of_headers() {
        for (date, milliseconds) in [
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777_000.0),
            ("Thu, 29 Feb 2024 12:00:00 GMT", 1_709_208_000_000.0),
            ("Wed, 31 Dec 1969 23:59:59 GMT", -1000.0),
            ("Fri, 01 Mar 2030 00:00:00 GMT", 1_898_553_600_000.0),
        ] {
            assert_eq!(http_date(date), Some(milliseconds), "{date}");
        }
    }

    #[test]
    fn what_is_no_date_of_a_header() {
        for text in [
            "",
            "120",
            "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 Nov 1994 08:49:37 UTC",
            "Sun, 31 Nov 1994 08:49:37 GMT",
            "Sun, 06 Now 1994 08:49:37 GMT",
            "Sun, 6 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "1994-11-06T08:49:37Z",
        ] {
            assert_eq!(http_date(text), None, "{text}");
        }
    }
}
