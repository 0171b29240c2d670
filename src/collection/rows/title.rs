//! A title of an account.

use crate::client::Millis;
use crate::models::TrophyCounts;

/// What the index keeps of a title. The names are those of PSN's `TrophyTitle`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TitleRow<'a> {
    /// The id of the title's trophy set, such as `NPWR12345_00`.
    pub np_communication_id: &'a str,
    /// The trophy service that the title belongs to: `trophy`, `trophy2`, or one that this version does not know.
    pub np_service_name: &'a str,
    /// The platform, or several with commas between, such as `PSVITA,PS4`.
    pub trophy_title_platform: &'a str,
    /// The version of the trophy set, such as `01.00`.
    pub trophy_set_version: &'a str,
    /// When the account last earned a trophy here, or came further with one; `None` where PSN gave no date.
    pub last_updated_at: Option<Millis>,
    /// When the title's trophies were read from PSN. Rates and rarities are as of then: they change every day.
    pub fetched_at: Millis,
    /// How many trophies the title has, as the list of titles says.
    pub defined_trophies: TrophyCounts,
    /// How many of them the account has earned, as the list of titles says.
    pub earned_trophies: TrophyCounts,
    /// How far the account has come, in percent, from `0` to `100`.
    pub progress: u32,
    /// Whether the account has hidden the title from others.
    pub hidden_flag: bool,
}

impl<'a> TitleRow<'a> {
    /// The platforms, one by one, as PSN writes them.
    pub fn platforms(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.trophy_title_platform.split(',').map(str::trim_ascii).filter(|platform| !platform.is_empty())
    }
}
