//! What PSN's list of titles says.

use crate::client::Millis;
use crate::collection::{TitleRow, read_date};
use crate::models::{TrophyCounts, TrophyTitle};

/// A title as PSN's list has it, and what the program says of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListedTitle {
    /// The id of the title's trophy set, such as `NPWR12345_00`.
    pub np_communication_id: String,
    /// The trophy service that the title belongs to.
    pub np_service_name: String,
    /// The platform, or several with commas between.
    pub trophy_title_platform: String,
    /// The version of the trophy set, such as `01.00`.
    pub trophy_set_version: String,
    /// Whether the title has trophy groups beside the default one.
    pub has_trophy_groups: bool,
    /// When the account last earned a trophy here; `None` where the list has no date.
    pub last_updated_at: Option<Millis>,
    /// How many trophies the title has.
    pub defined_trophies: TrophyCounts,
    /// How many of them the account has earned.
    pub earned_trophies: TrophyCounts,
    /// How far the account has come, in percent.
    pub progress: u32,
    /// Whether the account has hidden the title from others.
    pub hidden_flag: bool,
    /// Whether the program does not want this title. It is neither read nor taken as gone.
    pub is_unwanted: bool,
    /// The `last_updated_at` that the program's own database has. Only [`Compare::Known`](super::Compare::Known) asks.
    pub known_at: Option<Millis>,
}

impl ListedTitle {
    /// How many requests the title takes, if each list comes on one page.
    pub(super) fn cost(&self, with_set: bool) -> u32 {
        match (with_set, self.has_trophy_groups) {
            (false, _) => 1,
            (true, false) => 2,
            (true, true) => 3,
        }
    }

    /// The title as the index keeps it.
    pub(super) fn row(&self, last_updated_at: Option<Millis>, fetched_at: Millis) -> TitleRow<'_> {
        TitleRow {
            np_communication_id: &self.np_communication_id,
            np_service_name: &self.np_service_name,
            trophy_title_platform: &self.trophy_title_platform,
            trophy_set_version: &self.trophy_set_version,
            last_updated_at,
            fetched_at,
            defined_trophies: self.defined_trophies,
            earned_trophies: self.earned_trophies,
            progress: self.progress,
            hidden_flag: self.hidden_flag,
        }
    }
}

impl From<&TrophyTitle> for ListedTitle {
    fn from(title: &TrophyTitle) -> Self {
        Self {
            np_communication_id: title.np_communication_id.clone(),
            np_service_name: title.np_service_name.as_str().to_owned(),
            trophy_title_platform: title.trophy_title_platform.clone(),
            trophy_set_version: title.trophy_set_version.clone(),
            has_trophy_groups: title.has_trophy_groups,
            last_updated_at: read_date(&title.last_updated_date_time),
            defined_trophies: title.defined_trophies,
            earned_trophies: title.earned_trophies,
            progress: title.progress,
            hidden_flag: title.hidden_flag,
            is_unwanted: false,
            known_at: None,
        }
    }
}

/// All pages of PSN's list of titles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TitleList {
    /// The titles, in PSN's order.
    pub titles: Vec<ListedTitle>,
    /// PSN's `totalItemCount`.
    pub total: Option<usize>,
}

impl TitleList {
    /// Sorts the titles by id. Of those that the list has twice, the one that PSN names first stays: it is the newer one.
    pub(super) fn by_id(mut self) -> Self {
        self.titles.sort_by(|one, other| one.np_communication_id.cmp(&other.np_communication_id));
        self.titles.dedup_by(|next, kept| next.np_communication_id == kept.np_communication_id);
        self
    }

    /// Whether a list that is sorted [by id](Self::by_id) has a title.
    pub(super) fn has(&self, id: &str) -> bool {
        self.titles.binary_search_by(|title| title.np_communication_id.as_str().cmp(id)).is_ok()
    }
}

/// How many trophies of all grades.
pub(super) fn sum(counts: &TrophyCounts) -> u64 {
    let TrophyCounts { bronze, silver, gold, platinum } = *counts;
    [bronze, silver, gold, platinum].into_iter().map(u64::from).sum()
}
