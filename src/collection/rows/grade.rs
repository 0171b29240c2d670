//! A trophy's grade without an allocation.

use crate::models::TrophyType;

/// A trophy's grade, PSN's `trophyType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Grade<'a> {
    /// Worth 15 points.
    Bronze,
    /// Worth 30 points.
    Silver,
    /// Worth 90 points.
    Gold,
    /// Worth 300 points.
    Platinum,
    /// A grade that this version does not know, as PSN writes it. Worth no points.
    Other(&'a str),
}

impl<'a> Grade<'a> {
    /// The grade that PSN writes so.
    #[must_use]
    pub fn read(name: &'a str) -> Self {
        match name {
            "bronze" => Self::Bronze,
            "silver" => Self::Silver,
            "gold" => Self::Gold,
            "platinum" => Self::Platinum,
            other => Self::Other(other),
        }
    }

    /// The grade as PSN writes it.
    #[must_use]
    pub fn as_str(self) -> &'a str {
        match self {
            Self::Bronze => "bronze",
            Self::Silver => "silver",
            Self::Gold => "gold",
            Self::Platinum => "platinum",
            Self::Other(name) => name,
        }
    }

    /// What a trophy of this grade is worth.
    #[must_use]
    pub fn points(self) -> u32 {
        match self {
            Self::Bronze => 15,
            Self::Silver => 30,
            Self::Gold => 90,
            Self::Platinum => 300,
            Self::Other(_) => 0,
        }
    }
}

impl<'a> From<&'a TrophyType> for Grade<'a> {
    fn from(trophy_type: &'a TrophyType) -> Self {
        match trophy_type {
            TrophyType::Bronze => Self::Bronze,
            TrophyType::Silver => Self::Silver,
            TrophyType::Gold => Self::Gold,
            TrophyType::Platinum => Self::Platinum,
            TrophyType::Other(name) => Self::Other(name),
        }
    }
}

impl From<Grade<'_>> for TrophyType {
    fn from(grade: Grade<'_>) -> Self {
        match grade {
            Grade::Bronze => Self::Bronze,
            Grade::Silver => Self::Silver,
            Grade::Gold => Self::Gold,
            Grade::Platinum => Self::Platinum,
            Grade::Other(name) => Self::Other(String::from(name)),
        }
    }
}
