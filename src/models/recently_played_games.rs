//! The games that the signed-in account has played lately.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::{GameLibraryImage, TitlePlatform};

/// The games played lately, from the query `getUserGameList` of
/// `https://web.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct RecentlyPlayedGamesResponse {
    /// What the query found.
    pub data: RecentlyPlayedGamesData,
}

/// What the query for recently played games found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct RecentlyPlayedGamesData {
    /// The list of games.
    pub game_library_titles_retrieve: RecentlyPlayedGameList,
}

/// A list of recently played games.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct RecentlyPlayedGameList {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""GameList""#)]
    pub typename: String,
    /// The games, the latest first.
    pub games: Vec<RecentlyPlayedGame>,
}

/// A game that the account has played lately.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct RecentlyPlayedGame {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""GameLibraryTitle""#)]
    pub typename: String,
    /// The game's picture.
    pub image: GameLibraryImage,
    /// Whether the account can use the game now. `null` for most games; where it is
    /// `true`, `productId` is there too.
    pub is_active: Option<bool>,
    /// When the game was last played, in ISO 8601 and UTC, such as `2024-03-09T18:05:41.390000Z`. `null` for a game
    /// that PSN has no date for.
    pub last_played_date_time: Option<String>,
    /// The game's name.
    pub name: String,
    /// The platform that the game was played on. `"UNKNOWN"` is sent too, seen where another user of the
    /// same console shares the game.
    #[tsify(type = r#"TitlePlatform | "UNKNOWN""#)]
    pub platform: TitlePlatform,
    /// The id of the product in the PlayStation Store. `null` for most games.
    pub product_id: Option<String>,
    /// The id of the right to play the game. `null` for most games.
    pub entitlement_id: Option<String>,
    /// The game's title id, such as `PPSA01234_00`.
    pub title_id: String,
    /// The game's number in the PlayStation Store, as a string such as `10001234`.
    pub concept_id: String,
    /// The subscription that the game came with: `NONE` in most answers.
    #[tsify(type = r#""NONE" | (string & {})"#)]
    pub subscription_service: String,
}
