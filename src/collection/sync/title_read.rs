//! What was read of a title.

use crate::client::Millis;
use crate::collection::{Grade, TrophyRow};
use crate::models::TrophyCounts;

/// What was read of a title.
#[derive(Clone, Copy, Debug, Default)]
pub struct TitleRead<'a> {
    /// Its trophies, merged with what the account has earned.
    pub trophies: &'a [TrophyRow<'a>],
    /// How many trophies the title's own list has.
    pub in_set: usize,
    /// How many trophies the list of what the account has earned has, those that are not earned included.
    pub in_earned: usize,
    /// The date that came with what the account has earned. It counts where the list of titles has none.
    pub last_updated_at: Option<Millis>,
}

impl TitleRead<'_> {
    /// How many trophies are earned.
    pub(super) fn earned(&self) -> u64 {
        self.trophies.iter().filter(|trophy| trophy.earned).count() as u64
    }

    /// How many trophies there are by grade, and how many of them are earned.
    pub(super) fn counts(&self) -> (TrophyCounts, TrophyCounts) {
        let (mut defined, mut earned) = (TrophyCounts::default(), TrophyCounts::default());
        for trophy in self.trophies {
            for (counts, is_counted) in [(&mut defined, true), (&mut earned, trophy.earned)] {
                let count = match trophy.trophy_type {
                    Grade::Bronze => &mut counts.bronze,
                    Grade::Silver => &mut counts.silver,
                    Grade::Gold => &mut counts.gold,
                    Grade::Platinum => &mut counts.platinum,
                    Grade::Other(_) => continue,
                };
                *count += u32::from(is_counted);
            }
        }
        (defined, earned)
    }
}
