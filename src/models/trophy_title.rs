//! The titles that an account has trophies in.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::{NpServiceName, TrophyCounts};

/// One page of an account's titles, the one with the latest trophy first, from
/// `/api/trophy/v1/users/{accountId}/trophyTitles`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct UserTitlesResponse {
    /// The titles of this page.
    pub trophy_titles: Vec<TrophyTitle>,
    /// How many titles there are over all pages.
    pub total_item_count: u32,
    /// The `offset` of the next page. Left out on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_offset: Option<u32>,
    /// The `offset` of the entry before this page, not of the page before. Left out on the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_offset: Option<u32>,
}

/// A title, and how far the account has come in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct TrophyTitle {
    /// The trophy service that the title belongs to. Functions that read a PS3, PS4 or PS Vita title need
    /// it as `npServiceName`; `PsnClient` takes the whole title.
    pub np_service_name: NpServiceName,
    /// The id of the title's trophy set, such as `NPWR12345_00`. Requests about the title take it.
    pub np_communication_id: String,
    /// The version of the trophy set, such as `01.00`. It goes up when trophies are added.
    pub trophy_set_version: String,
    /// The title's name, in the language of the request.
    pub trophy_title_name: String,
    /// What the trophy set calls itself, often the name again. Present only for PS3, PS4 and PS Vita.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_title_detail: Option<String>,
    /// The address of the title's icon.
    pub trophy_title_icon_url: String,
    /// The platform, or several with commas between when they share the trophy set, such as
    /// `PSVITA,PS4`.
    #[tsify(type = "TitlePlatform | (string & {})")]
    pub trophy_title_platform: String,
    /// Whether the title has trophy groups beside the default one.
    pub has_trophy_groups: bool,
    /// How many trophy groups the title has, the default one included. Older answers, from 2021, lack it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trophy_group_count: Option<u32>,
    /// How many trophies the title has.
    pub defined_trophies: TrophyCounts,
    /// How far the account has come, in percent, from `0` to `100`.
    pub progress: u32,
    /// How many of the trophies the account has earned.
    pub earned_trophies: TrophyCounts,
    /// Whether the account has hidden the title from its trophy list. Only the account itself sees such
    /// a title; to others it is not listed at all.
    pub hidden_flag: bool,
    /// When the account last earned a trophy here, in ISO 8601 and UTC, such as
    /// `2024-03-09T18:05:41Z`; for a title without any, when it was first synchronised.
    pub last_updated_date_time: String,
}
