//! The time of day somewhere, without a database of time zones: a table of offsets says it.

use std::fmt;
use std::ops::Range;

use super::date_time::{Day, LAST, day_and_millis};
use crate::client::Millis;

const SECONDS_OF_DAY: i32 = 24 * 60 * 60;

/// A time zone: from when on its clocks are how many seconds ahead of UTC.
///
/// ```
/// use psn_api_wasm::collection::TimeZone;
///
/// // Berlin in 2024: an hour ahead of UTC, in summer two.
/// let berlin = TimeZone::new([(0, 3600), (1_711_846_800_000, 7200), (1_729_990_800_000, 3600)])?;
/// let utc = TimeZone::default();
/// # Ok::<(), psn_api_wasm::collection::InvalidOffset>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TimeZone {
    /// By time.
    offsets: Vec<(Millis, i32)>,
}

impl TimeZone {
    /// A time zone by a table: from a time on, clocks are so many seconds ahead of UTC; behind, if that is negative. The
    /// entries may have any order. The earliest one is also for the time before. Without any it is UTC.
    ///
    /// # Errors
    /// When an offset is a day or more.
    pub fn new(offsets: impl IntoIterator<Item = (Millis, i32)>) -> Result<Self, InvalidOffset> {
        let mut offsets: Vec<_> = offsets.into_iter().collect();
        if let Some((_, offset)) = offsets.iter().find(|(_, offset)| offset.unsigned_abs() >= SECONDS_OF_DAY as u32) {
            return Err(InvalidOffset { seconds: *offset });
        }
        offsets.sort_by_key(|(from, _)| *from);
        Ok(Self { offsets })
    }
}

/// An offset to UTC that no clock has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidOffset {
    /// The offset.
    pub seconds: i32,
}

impl fmt::Display for InvalidOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "No clock is {} seconds ahead of UTC. Give an offset of less than 86400 seconds.", self.seconds)
    }
}

impl std::error::Error for InvalidOffset {}

/// A clock in a time zone. It remembers the offset that was asked for last, since trophies come in heaps.
pub(super) struct Clock<'a> {
    zone: &'a TimeZone,
    known: Range<Millis>,
    offset: i32,
}

impl<'a> Clock<'a> {
    pub fn new(zone: &'a TimeZone) -> Self {
        Self { zone, known: 0..0, offset: 0 }
    }

    /// The day of a time, and the hour from `0` to `23`.
    pub fn day_and_hour(&mut self, time: Millis) -> (Day, usize) {
        if !self.known.contains(&time) {
            self.look_up(time);
        }
        let local = time.min(LAST).saturating_add_signed(i64::from(self.offset) * 1000);
        let (day, millis) = day_and_millis(local);
        (day, millis as usize / 3_600_000)
    }

    fn look_up(&mut self, time: Millis) {
        let offsets = &self.zone.offsets;
        let next = offsets.partition_point(|(from, _)| *from <= time);
        let current = next.checked_sub(1).and_then(|place| offsets.get(place));
        let from = current.map_or(0, |(from, _)| *from);
        let end = offsets.get(next).map_or(Millis::MAX, |(from, _)| *from);
        self.known = from..end;
        self.offset = current.or(offsets.first()).map_or(0, |(_, offset)| *offset);
    }
}
