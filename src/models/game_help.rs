//! Game help: hints and videos for the trophies of a title.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::UnknownJson;
use crate::encoding::json_string;

/// Which trophies have game help, from the query `metGetHintAvailability` of
/// `https://m.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[tsify(missing_as_null)]
pub struct TitleGameHelpAvailabilityResponse {
    /// What the query found. `null` where there is nothing.
    pub data: Option<GameHelpAvailabilityData>,
}

/// What the query for game help found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct GameHelpAvailabilityData {
    /// The trophies with game help.
    pub hint_availability_retrieve: GameHelpAvailability,
}

/// The trophies of a title that have game help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct GameHelpAvailability {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""HintAvailability""#)]
    pub typename: String,
    /// The trophies. None for a title without game help.
    pub trophies: Vec<TrophyWithGameHelpInfo>,
}

/// A trophy that has game help, as PSN lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct TrophyWithGameHelpInfo {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""TrophyInfoWithHintAvailable""#)]
    pub typename: String,
    /// The kind of help: `HINT`.
    pub help_type: String,
    /// The trophy set's id and the trophy's, such as `NPWR20188_00::18`.
    pub id: String,
    /// The trophy's id. A string here, though a number in lists of trophies.
    pub trophy_id: String,
    /// What the game itself calls the goal, such as `GATCHA_SECRET`.
    pub uds_object_id: String,
}

/// A trophy whose game help is asked for. What `getTitleGameHelpAvailability()` lists is one, too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct TrophyWithGameHelp {
    /// The trophy's id, as a string.
    pub trophy_id: String,
    /// What the game itself calls the goal.
    pub uds_object_id: String,
    /// The kind of help.
    pub help_type: String,
}

impl TrophyWithGameHelp {
    /// All that is sent of it: PSN refuses more.
    pub const QUERY_MEMBERS: [&str; 3] = ["trophyId", "udsObjectId", "helpType"];

    /// Trophies as the JSON of a query's variable.
    pub(crate) fn query_variable(trophies: &[Self]) -> String {
        let object = |trophy: &Self| {
            let values = [&trophy.trophy_id, &trophy.uds_object_id, &trophy.help_type];
            let members = Self::QUERY_MEMBERS.iter().zip(values);
            let members = members.map(|(name, value)| [&json_string(name), ":", &json_string(value)].concat());
            ["{", &members.collect::<Vec<_>>().join(","), "}"].concat()
        };
        ["[", &trophies.iter().map(object).collect::<Vec<_>>().join(","), "]"].concat()
    }
}

impl From<TrophyWithGameHelpInfo> for TrophyWithGameHelp {
    fn from(info: TrophyWithGameHelpInfo) -> Self {
        Self { trophy_id: info.trophy_id, uds_object_id: info.uds_object_id, help_type: info.help_type }
    }
}

/// The game help of some trophies, from the query `metGetTips` of
/// `https://m.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct TitleGameHelpResponse {
    /// What the query found.
    pub data: GameHelpData,
}

/// What the query for the help itself found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct GameHelpData {
    /// The help.
    pub tips_retrieve: GameHelp,
}

/// The help for some trophies.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct GameHelp {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""Tips""#)]
    pub typename: String,
    /// Whether the account may see the help. Sources do not agree on whether it needs PlayStation Plus.
    pub has_access: bool,
    /// The trophies with their help.
    pub trophies: Vec<TrophyTip>,
}

/// The help for one trophy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct TrophyTip {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""TrophyTip""#)]
    pub typename: String,
    /// The help, in groups.
    pub groups: Vec<TipGroup>,
    /// The trophy set's id and the trophy's, such as `NPWR20188_00::18`.
    pub id: String,
    /// How many groups there are.
    pub total_group_count: u32,
    /// The trophy's id, as a string.
    pub trophy_id: String,
}

/// A group of hints.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct TipGroup {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""TipGroup""#)]
    pub typename: String,
    /// The group's id. `null` in known answers.
    #[tsify(type = "unknown")]
    pub group_id: UnknownJson,
    /// The group's name. `null` in known answers.
    #[tsify(type = "unknown")]
    pub group_name: UnknownJson,
    /// The hints, step by step.
    pub tip_contents: Vec<TipContent>,
}

/// One hint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct TipContent {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""TipContent""#)]
    pub typename: String,
    /// What to do.
    pub description: String,
    /// A heading.
    pub display_name: String,
    /// The id of the video.
    pub media_id: String,
    /// The kind of medium: `VIDEO`.
    pub media_type: String,
    /// The address of the video's playlist (HLS). It holds a token that soon expires.
    pub media_url: String,
    /// The hint's id.
    pub tip_id: String,
}
