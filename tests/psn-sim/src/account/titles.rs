//! The catalogue: every title that exists, with its groups and trophies, without its texts.

use super::counts::Counts;
use serde::Serialize;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TrophyKind {
    Bronze,
    Silver,
    Gold,
    Platinum,
}

#[derive(Clone, Debug)]
pub struct Trophy {
    pub id: u32,
    pub kind: TrophyKind,
    pub hidden: bool,
    pub group: usize,
    /// Tenths of a percent of all players who have it.
    pub earned_rate: u32,
    /// PS5 only: what has to be counted up to.
    pub target: Option<u32>,
    pub has_reward: bool,
}

impl Trophy {
    /// 0 for ultra rare to 3 for common.
    pub fn rarity(&self) -> u8 {
        match self.earned_rate {
            ..50 => 0,
            50..150 => 1,
            150..=500 => 2,
            _ => 3,
        }
    }

    pub fn earned_rate_text(&self) -> String {
        format!("{}.{}", self.earned_rate / 10, self.earned_rate % 10)
    }
}

/// One id under which a shop sells a title, and what it runs on.
#[derive(Clone, Debug)]
pub struct Edition {
    pub np_title_id: String,
    pub platform: &'static str,
    /// Sold elsewhere; the accounts all have the first one.
    pub is_second_region: bool,
}

#[derive(Clone, Debug)]
pub struct Title {
    pub index: usize,
    /// What the game is; editions for two generations share it.
    pub game: u64,
    pub native_name: Option<u64>,
    pub np_communication_id: String,
    pub platforms: &'static str,
    pub set_version: String,
    pub group_count: usize,
    pub trophies: Vec<Trophy>,
    pub editions: Vec<Edition>,
    pub concept_id: u64,
}

impl Title {
    /// PS5 sets, also those that the PC shares, belong to the second trophy service.
    pub fn service(&self) -> &'static str {
        if self.platforms.contains("PS5") { "trophy2" } else { "trophy" }
    }

    pub fn is_legacy(&self) -> bool {
        self.service() == "trophy"
    }

    pub fn defined(&self) -> Counts {
        self.trophies.iter().map(|trophy| trophy.kind).collect()
    }

    pub fn in_group(&self, group: Option<usize>) -> impl Iterator<Item = &Trophy> {
        self.trophies.iter().filter(move |trophy| group.is_none_or(|group| trophy.group == group))
    }

    /// The group with an id: `Some(None)` stands for all groups, `None` for no such group.
    pub fn group_of_id(&self, id: &str) -> Option<Option<usize>> {
        match id {
            "all" => Some(None),
            "default" => Some(Some(0)),
            _ => (1..self.group_count).find(|group| group_id(*group) == id).map(Some),
        }
    }
}

pub fn group_id(group: usize) -> String {
    if group == 0 { "default".into() } else { format!("{group:03}") }
}
