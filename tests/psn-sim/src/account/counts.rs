//! Trophies by grade, and what they are worth.

use super::titles::TrophyKind;
use serde::Serialize;
use std::iter::Sum;
use std::ops::Add;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    pub bronze: u32,
    pub silver: u32,
    pub gold: u32,
    pub platinum: u32,
}

impl Counts {
    pub fn points(self) -> u32 {
        self.points_without_platinum() + self.platinum * 300
    }

    /// The share of the points that was earned, in percent. The platinum does not count, and any
    /// trophy at all is at least one percent.
    pub fn percent_of(self, defined: Self) -> u32 {
        let all = defined.points_without_platinum();
        let percent = (self.points_without_platinum() * 100).checked_div(all).unwrap_or(0);
        if self.total() > 0 { percent.max(1) } else { percent }
    }

    pub fn total(self) -> u32 {
        self.bronze + self.silver + self.gold + self.platinum
    }

    fn points_without_platinum(self) -> u32 {
        self.bronze * 15 + self.silver * 30 + self.gold * 90
    }
}

impl FromIterator<TrophyKind> for Counts {
    fn from_iter<I: IntoIterator<Item = TrophyKind>>(kinds: I) -> Self {
        let mut counts = Self::default();
        for kind in kinds {
            match kind {
                TrophyKind::Bronze => counts.bronze += 1,
                TrophyKind::Silver => counts.silver += 1,
                TrophyKind::Gold => counts.gold += 1,
                TrophyKind::Platinum => counts.platinum += 1,
            }
        }
        counts
    }
}

impl Add for Counts {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            bronze: self.bronze + other.bronze,
            silver: self.silver + other.silver,
            gold: self.gold + other.gold,
            platinum: self.platinum + other.platinum,
        }
    }
}

impl Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(bronze: u32, silver: u32, gold: u32, platinum: u32) -> Counts {
        Counts { bronze, silver, gold, platinum }
    }

    #[test]
    fn percentages_are_those_that_were_seen() {
        for (earned, defined, percent) in [
            (counts(38, 15, 1, 1), counts(53, 18, 1, 1), 77),
            (counts(13, 5, 1, 0), counts(47, 16, 5, 1), 26),
            (counts(5, 0, 0, 0), counts(59, 15, 3, 1), 4),
            (counts(1, 0, 0, 0), counts(44, 4, 3, 1), 1),
            (counts(29, 9, 4, 1), counts(30, 10, 4, 1), 95),
        ] {
            assert_eq!(earned.percent_of(defined), percent);
        }
        assert_eq!(counts(1, 0, 0, 0).percent_of(counts(100, 9, 9, 1)), 1);
        assert_eq!(counts(0, 0, 0, 0).percent_of(counts(0, 0, 0, 0)), 0);
    }
}
