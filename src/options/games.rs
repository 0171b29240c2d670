//! The options of the game endpoints. The GraphQL ones become variables, whose entries hold JSON members.

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
    /// How many games to return at most; 24 by default.
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
    /// How many games to return at most; 50 by default.
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
        let platform = options.platform.map(|names| {
            let names: Vec<_> = names.iter().map(|name| json_string(name)).collect();
            format!("[{}]", names.join(","))
        });
        Entries::default()
            .variable("isActive", options.is_active)
            .variable("platform", platform)
            .variable("size", options.size)
            .variable("start", options.start)
            .variable("sortBy", options.sort_by.map(|text| json_string(&text)))
            .variable("sortDirection", options.sort_direction.map(|text| json_string(&text)))
            .variable("membership", options.membership.map(|name| json_string(name.as_str())))
            .headers(options.header_overrides)
            .into()
    }
}

impl From<RecentlyPlayedGamesOptions> for Options<RecentlyPlayedGamesOptions> {
    fn from(options: RecentlyPlayedGamesOptions) -> Self {
        Entries::default()
            .variable("limit", options.limit)
            .variable(
                "categories",
                options.categories.map(|names| json_string(&names.join(","))),
            )
            .headers(options.header_overrides)
            .into()
    }
}
