//! Trophy sets looked up by the ids of games.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::{NpServiceName, TrophyCounts, TrophyRarityLevel, TrophyType};

/// A user's trophies for up to five title ids, from
/// `/api/trophy/v1/users/{accountId}/titles/trophyTitles`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct UserTrophiesBySpecificTitleResponse {
    /// One entry for each id, in an order of PSN's own.
    pub titles: Vec<SpecificTitle>,
}

/// What PSN knows for one title id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SpecificTitle {
    /// The title id, such as `PPSA01234_00` for a PS5 game and `CUSA01234_00` for a PS4 game.
    pub np_title_id: String,
    /// The title's trophy set. Empty if the user has not played it.
    pub trophy_titles: Vec<SpecificTrophyTitle>,
}

/// A trophy set and how far the user has come in it, as this endpoint answers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SpecificTrophyTitle {
    /// The trophy service that the title belongs to.
    pub np_service_name: NpServiceName,
    /// The id of the title's trophy set, such as `NPWR12345_00`.
    pub np_communication_id: String,
    /// The title's name, in the language of the request.
    pub trophy_title_name: String,
    /// What the trophy set calls itself, often the name again. Present only for PS3, PS4 and PS Vita.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_title_detail: Option<String>,
    /// The address of the title's icon.
    pub trophy_title_icon_url: String,
    /// Whether the title has trophy groups beside the default one.
    pub has_trophy_groups: bool,
    /// How many trophy groups the title has, the default one included. Older answers, from 2021, lack it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_group_count: Option<u32>,
    /// The earned trophy that the fewest players have, or several when they are equally rare. Left out
    /// or empty when nothing is earned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rarest_trophies: Option<Vec<RarestTrophy>>,
    /// How far the user has come, in percent, from `0` to `100`.
    pub progress: u32,
    /// How many of the trophies the user has earned.
    pub earned_trophies: TrophyCounts,
    /// How many trophies the title has.
    pub defined_trophies: TrophyCounts,
    /// The numbers of the trophies that the user has not earned. Present only if the request said
    /// `includeNotEarnedTrophyIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_earned_trophy_ids: Option<Vec<u32>>,
    /// When the user last earned a trophy here, in ISO 8601 and UTC, such as `2024-03-09T18:05:41Z`.
    pub last_updated_date_time: String,
    /// The version of the trophy set. PSN does not send it here; declared for programs written for psn-api.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_set_version: Option<String>,
    /// The platform. PSN does not send it here; declared for programs written for psn-api.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "TitlePlatform | (string & {})")]
    pub trophy_title_platform: Option<String>,
    /// Whether the title is hidden. PSN does not send it here; declared for programs written for psn-api.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden_flag: Option<bool>,
}

/// One of the rarest trophies that a user has earned in a title, with its name and picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct RarestTrophy {
    /// The trophy's number, counted from 0 through all groups of the title.
    pub trophy_id: u32,
    /// Whether the trophy is secret until it is earned.
    pub trophy_hidden: bool,
    /// The trophy's grade.
    pub trophy_type: TrophyType,
    /// The trophy's name, in the language of the request.
    pub trophy_name: String,
    /// What to do for the trophy, in the language of the request.
    pub trophy_detail: String,
    /// The address of the trophy's picture.
    pub trophy_icon_url: String,
    /// How rare the trophy is, from `0` (ultra rare) to `3` (common).
    #[tsify(type = "TrophyRarity")]
    pub trophy_rare: TrophyRarityLevel,
    /// How many percent of the title's players have earned the trophy, as a string with one decimal,
    /// such as `8.0`.
    pub trophy_earned_rate: String,
    /// Whether the user has earned the trophy. Always `true` here.
    pub earned: bool,
    /// When the user earned it, in ISO 8601 and UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earned_date_time: Option<String>,
}
