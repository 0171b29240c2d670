//! Dates and days as they are written.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::client::Millis;
use crate::dates::calendar_day;

const MILLIS_OF_DAY: u32 = 24 * 60 * 60 * 1000;
/// The last millisecond of the year 9999. Later times count as its second: dates have no more room.
pub(super) const LAST: Millis = 253_402_300_799_999;

/// A time, which is written as PSN writes dates: in ISO 8601 and UTC, such as `2024-03-09T18:05:41Z`, and with three
/// decimals if it is no whole second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UtcDateTime(pub Millis);

/// A day of a calendar in some time zone, which is written like `2024-03-09`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(u32);

/// The day of a time in UTC, and how many milliseconds of it are over. Dividing floats is quicker than dividing
/// 64-bit integers, and exact up to the last date: a quotient has 30 bits behind the point, and a day 27.
pub(super) fn day_and_millis(time: Millis) -> (Day, u32) {
    let time = if time > LAST { LAST - 999 + time % 1000 } else { time };
    let day = (time as f64 / f64::from(MILLIS_OF_DAY)) as u32;
    (Day(day), (time - u64::from(day) * u64::from(MILLIS_OF_DAY)) as u32)
}

impl Day {
    /// A day by how many days it is after the first of January 1970. None is later than 9999-12-31.
    #[must_use]
    pub fn new(since_1970: u32) -> Self {
        Self(since_1970.min((LAST / MILLIS_OF_DAY as Millis) as u32))
    }

    /// How many days it is after the first of January 1970.
    #[must_use]
    pub fn since_1970(self) -> u32 {
        self.0
    }

    /// Year, month and day of the month, such as `(2024, 3, 9)`.
    #[must_use]
    pub fn year_month_day(self) -> (u32, u32, u32) {
        calendar_day(self.0)
    }

    /// The day of the week, from `0`, Sunday, to `6`, Saturday.
    #[must_use]
    pub fn weekday(self) -> u32 {
        // 1970 began on a Thursday.
        (self.0 + 4) % 7
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Text::of_day(*self).as_str())
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(Text::of_day(*self).as_str())
    }
}

impl UtcDateTime {
    pub(super) fn text(self) -> Text {
        let (day, millis) = day_and_millis(self.0);
        let mut text = Text::of_day(day);
        text.push(b'T', millis / 3_600_000, 2);
        text.push(b':', millis / 60_000 % 60, 2);
        text.push(b':', millis / 1000 % 60, 2);
        if !millis.is_multiple_of(1000) {
            text.push(b'.', millis % 1000, 3);
        }
        text.push(b'Z', 0, 0);
        text
    }
}

impl fmt::Display for UtcDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text().as_str())
    }
}

impl Serialize for UtcDateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.text().as_str())
    }
}

/// A written date, which is made without an allocation: there are thousands of them in one result.
pub(super) struct Text {
    bytes: [u8; 24],
    length: usize,
}

impl Text {
    pub fn of_month(year: u32, month: u32) -> Self {
        let mut text = Self { bytes: [0; 24], length: 0 };
        text.digits(year, 4);
        text.push(b'-', month, 2);
        text
    }

    fn of_day(day: Day) -> Self {
        let (year, month, day) = day.year_month_day();
        let mut text = Self::of_month(year, month);
        text.push(b'-', day, 2);
        text
    }

    fn push(&mut self, sign: u8, number: u32, digits: usize) {
        if let Some(place) = self.bytes.get_mut(self.length) {
            *place = sign;
        }
        self.length += 1;
        self.digits(number, digits);
    }

    fn digits(&mut self, mut number: u32, digits: usize) {
        let places = self.bytes.get_mut(self.length..self.length + digits).unwrap_or_default();
        for place in places.iter_mut().rev() {
            *place = b'0' + (number % 10) as u8;
            number /= 10;
        }
        self.length += digits;
    }

    pub fn as_str(&self) -> &str {
        self.bytes.get(..self.length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}
