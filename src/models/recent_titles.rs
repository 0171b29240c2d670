//! The titles that an account played last, as the mobile app shows them.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::StoreMedia;

/// The titles played last, from the query `metGetRecentPlayedTitles` of
/// `https://m.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct UserRecentTitlesResponse {
    /// What the query found.
    pub data: RecentTitlesData,
}

/// What the query for recent titles found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct RecentTitlesData {
    /// The titles, the latest first.
    pub recent_played_titles_retrieve: Vec<RecentTitle>,
}

/// A title that was played lately.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct RecentTitle {
    /// The id of this entry.
    pub id: String,
    /// The title's id, such as `PPSA01521_00`.
    pub np_title_id: String,
    /// For how many hours it was played.
    pub play_time_hours: f64,
    /// How far the story has come, in percent: always that of the signed-in account, also in the titles of another
    /// account. `null` for games that do not tell.
    pub story_progress: Option<f64>,
    /// Whether there is game help for it.
    pub has_help_content: bool,
    /// What the game's codex has.
    pub codex_summary: CodexSummary,
    /// What the title is.
    pub title: RecentTitleInfo,
}

/// What is known of a game's codex.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct CodexSummary {
    /// Whether the game has one.
    pub has_codex: bool,
    /// Whether something in it is new. `null` without a codex.
    pub has_new_entries: Option<bool>,
    /// How many entries are unlocked. `null` without a codex.
    pub unlocked_codex_count: Option<u32>,
}

/// What a recent title is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct RecentTitleInfo {
    /// The game's number in the PlayStation Store, as a string.
    pub concept_id: String,
    /// The title's name.
    pub name: String,
    /// The title's platform, such as `PS5`.
    pub platform: String,
    /// Pictures of it.
    pub media: Vec<StoreMedia>,
}
