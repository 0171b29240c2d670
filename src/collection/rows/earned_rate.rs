//! How many players have a trophy.

/// The share of a title's players who have earned a trophy, in tenths of a percent, from `0` to `1000`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EarnedRate(u16);

impl EarnedRate {
    /// Everybody has it.
    const MOST: u16 = 1000;

    /// A rate in tenths of a percent; `None` above `1000`.
    #[must_use]
    pub fn from_tenths(tenths: u16) -> Option<Self> {
        (tenths <= Self::MOST).then_some(Self(tenths))
    }

    /// Reads PSN's `trophyEarnedRate`, such as `8.0`. Digits behind the first decimal are dropped. `None` for what is no
    /// percentage.
    ///
    /// ```
    /// # use psn_api_wasm::collection::EarnedRate;
    /// assert_eq!(EarnedRate::read("8.0").map(EarnedRate::tenths), Some(80));
    /// assert_eq!(EarnedRate::read("100.1"), None);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(whole) || !digits(decimals) {
            return None;
        }
        let tenth = u16::from(decimals.bytes().next()? - b'0');
        whole.parse::<u16>().ok()?.checked_mul(10)?.checked_add(tenth).and_then(Self::from_tenths)
    }

    /// The rate in tenths of a percent.
    #[must_use]
    pub fn tenths(self) -> u16 {
        self.0
    }

    /// The rate in percent, such as `8.0`.
    #[must_use]
    pub fn percent(self) -> f64 {
        f64::from(self.0) / 10.0
    }
}
