//! The numbers of each class of rarity.

use serde::Serialize;
use tsify::Tsify;

use crate::collection::rows::TrophyRow;
use crate::models::{TrophyRarity, TrophyRarityLevel};

/// The numbers of the trophies that PSN puts into a class of rarity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RarityStats {
    /// The class.
    #[tsify(type = "TrophyRarity")]
    pub trophy_rare: TrophyRarityLevel,
    /// How many of its trophies are earned.
    pub earned: u32,
    /// How many trophies it has, earned or not.
    pub defined: u32,
    /// The points of the earned ones.
    pub points: u64,
}

const KNOWN: [TrophyRarity; 4] =
    [TrophyRarity::UltraRare, TrophyRarity::VeryRare, TrophyRarity::Rare, TrophyRarity::Common];

#[derive(Default)]
pub struct Rarities {
    known: [Class; 4],
    /// Of numbers that are not known. There is hardly ever one.
    others: Vec<(u32, Class)>,
}

#[derive(Clone, Copy, Default)]
struct Class {
    earned: u32,
    defined: u32,
    points: u64,
}

impl Rarities {
    pub fn add(&mut self, trophy: &TrophyRow<'_>) {
        let class = match trophy.trophy_rare {
            Some(TrophyRarityLevel::Known(rarity)) => self.known.get_mut(rarity as usize),
            Some(TrophyRarityLevel::Other(number)) => self.other(number),
            None => None,
        };
        if let Some(class) = class {
            let earned = u32::from(trophy.earned);
            class.defined += 1;
            class.earned += earned;
            class.points += u64::from(earned * trophy.trophy_type.points());
        }
    }

    fn other(&mut self, number: u32) -> Option<&mut Class> {
        let place = match self.others.binary_search_by_key(&number, |(known, _)| *known) {
            Ok(place) => place,
            Err(place) => {
                self.others.insert(place, (number, Class::default()));
                place
            }
        };
        self.others.get_mut(place).map(|(_, class)| class)
    }

    pub fn finish(self) -> Vec<RarityStats> {
        let known = KNOWN.into_iter().map(TrophyRarityLevel::Known).zip(self.known);
        let others = self.others.into_iter().map(|(number, class)| (TrophyRarityLevel::Other(number), class));
        let of =
            |(trophy_rare, Class { earned, defined, points })| RarityStats { trophy_rare, earned, defined, points };
        known.chain(others).map(of).collect()
    }
}
