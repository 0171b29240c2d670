//! The games that the signed-in account has bought or claimed.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::TitlePlatform;

/// One page of purchased PS4 and PS5 games, from the query `getPurchasedGameList` of
/// `https://web.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct PurchasedGamesResponse {
    /// What the query found.
    pub data: PurchasedGamesData,
}

/// What the query for purchased games found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PurchasedGamesData {
    /// The list of games.
    pub purchased_titles_retrieve: PurchasedGameList,
}

/// A list of purchased games.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PurchasedGameList {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""GameList""#)]
    pub typename: String,
    /// The games of this page.
    pub games: Vec<PurchasedGame>,
    /// Where the page lies in the whole list. Older answers lack it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_info: Option<PurchasedGamesPageInfo>,
}

/// Where a page of purchased games lies in the whole list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PurchasedGamesPageInfo {
    /// The name of this type in PSN's GraphQL schema. Not always present.
    #[serde(rename = "__typename", skip_serializing_if = "Option::is_none")]
    #[tsify(type = r#""PageInfo""#)]
    pub typename: Option<String>,
    /// Whether no page follows.
    pub is_last: bool,
    /// How many games come before this page: the `start` of the request.
    pub offset: u32,
    /// How many games a page holds at most: the `size` of the request.
    pub size: u32,
    /// How many games there are over all pages.
    pub total_count: u32,
}

/// A game that the account has bought, or has through PlayStation Plus.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct PurchasedGame {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""GameLibraryTitle""#)]
    pub typename: String,
    /// The game's number in the PlayStation Store, as a string such as `10001234`. Often `null`.
    pub concept_id: Option<String>,
    /// The id of the right to play the game, such as `EP0000-PPSA01234_00-HARBOURGAME00000`.
    pub entitlement_id: String,
    /// The game's picture.
    pub image: GameLibraryImage,
    /// Whether the account can use the game now.
    pub is_active: bool,
    /// Whether the game can be downloaded.
    pub is_downloadable: bool,
    /// Whether the game is ordered but not out yet.
    pub is_pre_order: bool,
    /// The subscription that the game came with.
    pub membership: Membership,
    /// The game's name.
    pub name: String,
    /// The platform that the game is for: `PS5` or `PS4`.
    pub platform: TitlePlatform,
    /// The id of the product that was bought, which may be a bundle.
    pub product_id: String,
    /// The game's title id, such as `PPSA01234_00`.
    pub title_id: String,
}

/// The picture of a game in the library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct GameLibraryImage {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""Media""#)]
    pub typename: String,
    /// The picture's address.
    pub url: String,
}

/// The subscription that a game came with: `"NONE"` if it was bought.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Tsify)]
#[tsify(type = r#""NONE" | "PS_PLUS""#)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Membership {
    /// None: it was bought.
    None,
    /// PlayStation Plus.
    PsPlus,
    /// A subscription that this version does not know.
    #[serde(untagged)]
    Other(String),
}

impl Membership {
    /// The subscription as PSN writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::PsPlus => "PS_PLUS",
            Self::Other(name) => name,
        }
    }
}
