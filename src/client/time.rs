//! Times, and how JavaScript's numbers become times.

/// A time in milliseconds since 1970, or a length of time in milliseconds.
pub type Millis = u64;

/// The furthest that PSN is believed when it names a time.
pub(super) const DAY: Millis = 24 * 60 * 60 * 1000;

/// The time of a number that JavaScript counts times in; `None` for what is negative or not finite.
pub fn millis(number: f64) -> Option<Millis> {
    // A cast gives the nearest of what does not fit.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    (number.is_finite() && number >= 0.0).then_some(number as Millis)
}

/// The length of so many seconds, as PSN tells the life of a token; `None` unless it is more than nothing.
pub fn millis_of_seconds(seconds: f64) -> Option<Millis> {
    millis(seconds * 1000.0).filter(|length| *length > 0)
}
