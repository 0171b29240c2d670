//! The games that an account has played, and for how long.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::UnknownJson;

/// One page of the games that an account has played on PS4, PS5 or PC, the latest first, from
/// `/api/gamelist/v2/users/{accountId}/titles`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct UserPlayedGamesResponse {
    /// The games of this page.
    pub titles: Vec<PlayedGame>,
    /// How many games there are over all pages.
    pub total_item_count: u32,
    /// The `offset` of the next page. `null` on the last one, unlike in answers about trophies, where it
    /// is left out.
    pub next_offset: Option<u32>,
    /// The `offset` of the entry before this page. `0` on the first page.
    pub previous_offset: u32,
}

/// A game that an account has played.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct PlayedGame {
    /// The title id of the version that was played, such as `PPSA01234_00`.
    pub title_id: String,
    /// The game's name.
    pub name: String,
    /// The game's name in the language of the request.
    pub localized_name: String,
    /// The address of the game's picture.
    pub image_url: String,
    /// The address of the game's picture for the language of the request.
    pub localized_image_url: String,
    /// Which platform the version is for, or which kind of application it is.
    pub category: GameCategory,
    /// How the account came by the game.
    pub service: GameService,
    /// How many times the game was started.
    pub play_count: u32,
    /// The game that this is a version of.
    pub concept: PlayedGameConcept,
    /// Pictures, videos and sounds of the game.
    pub media: GameMedia,
    /// When the game was first played, in ISO 8601 and UTC, with up to six decimals in the seconds:
    /// `2024-03-09T18:05:41.370000Z`. `null` for a game that PSN has no date for.
    pub first_played_date_time: Option<String>,
    /// When the game was last played, in the same form. `null` for a game that PSN has no date for.
    pub last_played_date_time: Option<String>,
    /// For how long the game was played, as an ISO 8601 duration without days and without parts that
    /// are zero: `PT228H56M33S`, `PT25M34S`.
    pub play_duration: String,
}

/// A game over all its versions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PlayedGameConcept {
    /// The game's number in the PlayStation Store, such as `10001234`.
    pub id: u64,
    /// The title ids of all versions.
    pub title_ids: Vec<String>,
    /// The game's name.
    pub name: String,
    /// Pictures, videos and sounds of the game.
    pub media: GameMedia,
    /// What kind of game it is, such as `ACTION`. May be left out or empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub genres: Option<Vec<String>>,
    /// The game's name in every language that it has one in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub localized_name: Option<LocalizedName>,
    /// The country that the entry was looked up for, such as `US`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The language that the entry was looked up for, such as `en`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// A name in several languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(hashmap_as_object)]
pub struct LocalizedName {
    /// The language to use where there is no name in the one wanted, such as `en-US`.
    pub default_language: String,
    /// The names by language: `{ "en-US": "Harbour", "fr-FR": "Port" }`.
    pub metadata: BTreeMap<String, String>,
}

/// Pictures, videos and sounds of a game.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct GameMedia {
    /// Sounds. Empty as far as is known.
    #[tsify(type = "unknown[]")]
    pub audios: Vec<UnknownJson>,
    /// Videos. Empty as far as is known.
    #[tsify(type = "unknown[]")]
    pub videos: Vec<UnknownJson>,
    /// Pictures.
    pub images: Vec<GameImage>,
    /// PSN does not send it here; declared for programs written for psn-api.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screenshot_url: Option<String>,
}

/// A picture of a game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct GameImage {
    /// The picture's address.
    pub url: String,
    /// The file format. `UNKNOWN` as far as is known.
    pub format: String,
    /// What the picture is for, such as `MASTER` or `FOUR_BY_THREE_BANNER`.
    #[serde(rename = "type")]
    pub kind: String,
}

/// Which platform a version of a game is for, or which kind of application it is: the list holds those, too. PSN may
/// send other words.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Tsify)]
#[tsify(type = r#""ps4_game" | "ps5_native_game" | "pspc_game" | "ps5_native_media_app" | "ps5_web_based_media_app"
    | "ps4_videoservice_web_app" | "ps4_nongame_mini_app" | "unknown" | "not_found" | (string & {})"#)]
#[serde(rename_all = "snake_case")]
pub enum GameCategory {
    /// PlayStation 4.
    Ps4Game,
    /// PlayStation 5.
    Ps5NativeGame,
    /// PC.
    PspcGame,
    /// An application for videos or music on PlayStation 5.
    Ps5NativeMediaApp,
    /// The same, run as a page.
    Ps5WebBasedMediaApp,
    /// An application for videos on PlayStation 4.
    Ps4VideoserviceWebApp,
    /// A small application on PlayStation 4 that is no game.
    Ps4NongameMiniApp,
    /// PSN cannot tell: it may be a game all the same.
    Unknown,
    /// PSN no longer has the title.
    NotFound,
    /// A category that this version does not know.
    #[serde(untagged)]
    Other(String),
}

/// How an account came by a game. PSN may send other words.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Tsify)]
#[tsify(type = r#""none" | "none(purchased)" | "none_purchased" | "ps_plus" | "other" | (string & {})"#)]
pub enum GameService {
    /// Not through a service.
    #[serde(rename = "none")]
    None,
    /// Bought. Recorded answers have this spelling, with parentheses.
    #[serde(rename = "none(purchased)")]
    Purchased,
    /// With PlayStation Plus.
    #[serde(rename = "ps_plus")]
    PsPlus,
    /// A service that this version does not know. `other` itself is one.
    #[serde(untagged)]
    Other(String),
}
