//! How rare a trophy is.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// How rare a trophy is, by the share of the title's players who earned it.
///
/// An object at run time, with the names and the numbers both ways: `TrophyRarity.Rare` is `2` and
/// `TrophyRarity[2]` is `"Rare"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TrophyRarity {
    /// Earned by about 5 % of the players or fewer.
    UltraRare = 0,
    /// Earned by about 5 to 15 % of the players.
    VeryRare = 1,
    /// Earned by about 15 to 50 % of the players.
    Rare = 2,
    /// Earned by more than about half of the players.
    Common = 3,
}

impl Serialize for TrophyRarity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(*self as u32)
    }
}

impl<'de> Deserialize<'de> for TrophyRarity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u32::deserialize(deserializer)? {
            0 => Ok(Self::UltraRare),
            1 => Ok(Self::VeryRare),
            2 => Ok(Self::Rare),
            3 => Ok(Self::Common),
            other => Err(de::Error::custom(format_args!("unknown trophy rarity {other}, expected 0 to 3"))),
        }
    }
}

/// A trophy's `trophyRare` as PSN sends it: a rarity, or a number that this version does not know.
///
/// TypeScript sees a `TrophyRarity`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum TrophyRarityLevel {
    /// One of the four rarities.
    Known(TrophyRarity),
    /// Any other number.
    Other(u32),
}
