//! The options of the game endpoints. The GraphQL ones become variables, which PSN wants all.

use tsify::Tsify;

use super::{Entries, Options};
use crate::encoding::json_string;
use crate::models::{CallValidHeaders, Membership};

/// Which of the played games to read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PlayedGamesOptions {
    /// How many games to return at most, from 1 to 200.
    #[tsify(optional)]
    pub limit: Option<u32>,
    /// How many games to pass over, from 0 (the default).
    #[tsify(optional)]
    pub offset: Option<u32>,
    /// Kinds of games, separated by commas: `"ps4_game"`, `"ps5_native_game"`, `"pspc_game"`, `"unknown"`.
    #[tsify(optional)]
    pub categories: Option<String>,
    /// Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
    #[tsify(optional)]
    pub header_overrides: Option<CallValidHeaders>,
}

/// Which of the purchased games to read, and in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PurchasedGamesOptions {
    /// Whether to list the games that can be played now (`true`, the default) or those that no longer can.
    #[tsify(optional)]
    pub is_active: Option<bool>,
    /// The consoles to list games for: `"ps4"` and `"ps5"`, both by default.
    #[tsify(optional, type = "(\"ps4\" | \"ps5\")[]")]
    pub platform: Option<Vec<String>>,
    /// How many games to return at most; 24 by default. PSN's greatest value is not known.
    #[tsify(optional)]
    pub size: Option<u32>,
    /// How many games to pass over, from 0 (the default).
    #[tsify(optional)]
    pub start: Option<u32>,
    /// What to sort by; PSN knows `"ACTIVE_DATE"` only.
    #[tsify(optional, type = "\"ACTIVE_DATE\"")]
    pub sort_by: Option<String>,
    /// The latest first (`"desc"`, the default) or last (`"asc"`).
    #[tsify(optional, type = "\"asc\" | \"desc\"")]
    pub sort_direction: Option<String>,
    /// Only games that came with PlayStation Plus (`"PS_PLUS"`) or without it (`"NONE"`); both where left out.
    #[tsify(optional)]
    pub membership: Option<Membership>,
    /// Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
    #[tsify(optional)]
    pub header_overrides: Option<CallValidHeaders>,
}

/// Which of the recently played games to read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct RecentlyPlayedGamesOptions {
    /// How many games to return at most; 50 by default. PSN's greatest value is not known.
    #[tsify(optional)]
    pub limit: Option<u32>,
    /// The kinds of games to list: both by default.
    #[tsify(optional, type = "(\"ps4_game\" | \"ps5_native_game\")[]")]
    pub categories: Option<Vec<String>>,
    /// Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
    #[tsify(optional)]
    pub header_overrides: Option<CallValidHeaders>,
}

impl From<PlayedGamesOptions> for Options<PlayedGamesOptions> {
    fn from(options: PlayedGamesOptions) -> Self {
        Entries::default()
            .with("limit", options.limit)
            .with("offset", options.offset)
            .with("categories", options.categories)
            .headers(options.header_overrides)
            .into()
    }
}

impl From<PurchasedGamesOptions> for Options<PurchasedGamesOptions> {
    fn from(options: PurchasedGamesOptions) -> Self {
        let text = |given: Option<String>, default: &str| json_string(given.as_deref().unwrap_or(default));
        let platform = options.platform.unwrap_or_else(|| vec![String::from("ps4"), String::from("ps5")]);
        let platform: Vec<_> = platform.iter().map(|name| json_string(name)).collect();
        let mut entries = Entries::default()
            .variable("isActive", &options.is_active.unwrap_or(true))
            .variable("platform", &format!("[{}]", platform.join(",")))
            .variable("size", &options.size.unwrap_or(24))
            .variable("start", &options.start.unwrap_or(0))
            .variable("sortBy", &text(options.sort_by, "ACTIVE_DATE"))
            .variable("sortDirection", &text(options.sort_direction, "desc"));
        if let Some(membership) = options.membership {
            entries = entries.variable("membership", &json_string(membership.as_str()));
        }
        entries.headers(options.header_overrides).into()
    }
}

impl From<RecentlyPlayedGamesOptions> for Options<RecentlyPlayedGamesOptions> {
    fn from(options: RecentlyPlayedGamesOptions) -> Self {
        let categories = options.categories.map(|categories| categories.join(","));
        let categories = categories.as_deref().unwrap_or("ps4_game,ps5_native_game");
        Entries::default()
            .variable("limit", &options.limit.unwrap_or(50))
            .variable("categories", &json_string(categories))
            .headers(options.header_overrides)
            .into()
    }
}
