//! What the host reads of PSN's JSON, in the core's types.

use crate::client::Millis;
use crate::collection::{EarnedRate, Grade, TrophyRow};
use crate::models::{TrophyCounts, TrophyRarity, TrophyRarityLevel};

/// A trophy whose strings are its own.
pub struct Trophy {
    pub number: u32,
    pub grade: String,
    pub group: String,
    pub is_hidden: bool,
    pub is_earned: bool,
    pub earned_at: Option<Millis>,
    pub progress: Option<u64>,
    pub target: Option<u64>,
    pub rate: Option<EarnedRate>,
    pub rarity: Option<TrophyRarityLevel>,
}

impl Trophy {
    pub fn row(&self) -> TrophyRow<'_> {
        TrophyRow {
            trophy_group_id: &self.group,
            trophy_hidden: self.is_hidden,
            earned: self.is_earned,
            earned_at: self.earned_at,
            progress: self.progress,
            progress_target: self.target,
            earned_rate: self.rate,
            trophy_rare: self.rarity,
            ..TrophyRow::new(self.number, Grade::read(&self.grade))
        }
    }
}

pub fn rarity_of(number: u32) -> TrophyRarityLevel {
    use TrophyRarity::{Common, Rare, UltraRare, VeryRare};
    let known = [UltraRare, VeryRare, Rare, Common].into_iter().find(|rarity| *rarity as u32 == number);
    known.map_or(TrophyRarityLevel::Other(number), TrophyRarityLevel::Known)
}

/// Bronze, silver, gold and platinum.
pub fn counts(numbers: &[u32]) -> TrophyCounts {
    let at = |place: usize| numbers.get(place).copied().unwrap_or_default();
    TrophyCounts { bronze: at(0), silver: at(1), gold: at(2), platinum: at(3) }
}
