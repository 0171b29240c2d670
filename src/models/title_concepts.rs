//! What the catalogue says of a title: names, texts, pictures, ratings.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::{LocalizedName, UnknownJson};

/// A game of the catalogue, from `/api/catalog/v2/titles/{npTitleId}/concepts`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct TitleConcept {
    /// The game's number in the PlayStation Store. A number here, though a string in most other answers.
    pub id: u64,
    /// The game's name.
    pub name: String,
    /// The name in English.
    pub name_en: String,
    /// Who published it.
    pub publisher_name: String,
    /// The kind of concept: `GAME`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The country that was asked for.
    pub country: String,
    /// The language that was asked for.
    pub language: String,
    /// The ids of the game's titles, one for each platform and region.
    pub title_ids: Vec<String>,
    /// The genres, such as `ACTION`.
    pub genres: Vec<String>,
    /// The genres in the language that was asked for.
    pub localized_genres: Vec<LocalizedGenre>,
    /// The finer genres, such as `PLATFORMER`.
    pub sub_genres: Vec<String>,
    /// The finer genres in the language that was asked for.
    pub localized_sub_genres: Vec<LocalizedGenre>,
    /// From which age it may be played.
    pub minimum_age: u32,
    /// When it comes, or came, out.
    pub release_date: ConceptReleaseDate,
    /// Pictures and videos.
    pub media: ConceptMedia,
    /// Texts about the game.
    pub descriptions: Vec<ConceptDescription>,
    /// What can be bought, by kind.
    pub categorized_products: Vec<ConceptProducts>,
    /// The name in other languages.
    pub localized_name: LocalizedName,
    /// The texts in other languages.
    #[tsify(type = "unknown")]
    pub localized_descriptions: UnknownJson,
    /// The publisher's name in other languages.
    pub localized_publisher_name: LocalizedName,
    /// The pictures and videos for other languages.
    #[tsify(type = "unknown")]
    pub localized_media: UnknownJson,
    /// What the rating authority says.
    pub content_rating: ConceptContentRating,
    /// What players say.
    pub star_rating: ConceptStarRating,
    /// What the game needs and supports.
    pub compatibility_notices: Vec<ConceptNotice>,
    /// Whether the store may recommend it.
    pub is_recommendable_on_store: bool,
    /// Whether the store's search finds it.
    pub is_searchable_on_store: bool,
    /// The stores that have it, such as `WEB_STORE`.
    pub store_fronts: Vec<String>,
    /// The stores that can have it.
    pub supported_store_fronts: Vec<String>,
    /// Advertisements. None in known answers.
    #[tsify(type = "unknown[]")]
    pub marketing_stories: Vec<UnknownJson>,
    /// The numbers of this state of the catalogue.
    pub revision_ids: ConceptRevisions,
    /// What is bought if nothing else is chosen, with its prices. Left out where nothing is for sale.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "unknown")]
    pub default_product: Option<UnknownJson>,
}

/// A genre in a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct LocalizedGenre {
    /// Its name in that language.
    pub value: String,
    /// The genre, such as `ACTION`.
    #[serde(rename = "type")]
    pub kind: String,
}

/// When a game comes out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ConceptReleaseDate {
    /// The date, or words in its place, in the language that was asked for.
    pub localized_date: String,
    /// How exact it is, such as `COMING_SOON`.
    #[serde(rename = "type")]
    pub kind: String,
}

/// Pictures and videos of a game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct ConceptMedia {
    /// The videos.
    pub videos: Vec<ConceptVideo>,
    /// The pictures.
    pub images: Vec<ConceptImage>,
}

/// A video of a game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ConceptVideo {
    /// Its id.
    pub id: String,
    /// The address of the file.
    pub url: String,
    /// The address of its playlist (HLS).
    pub hls_url: String,
    /// The same in 4K.
    #[serde(rename = "hlsUrl4k")]
    pub hls_url_4k: String,
    /// Pictures to show before it plays.
    pub posters: Vec<String>,
    /// What it is for, such as `PREVIEW`.
    #[serde(rename = "type")]
    pub kind: String,
}

/// A picture of a game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct ConceptImage {
    /// Its address.
    pub url: String,
    /// What it is for, such as `GAMEHUB_COVER_ART`.
    #[serde(rename = "type")]
    pub kind: String,
}

/// A text about a game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct ConceptDescription {
    /// The kind of text, such as `SHORT` or `LONG`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The text, which may hold HTML.
    pub desc: String,
}

/// Products of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ConceptProducts {
    /// The kind, such as `GAME`.
    pub top_category: String,
    /// The products' ids.
    pub ids: Vec<String>,
}

/// What a rating authority says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ConceptContentRating {
    /// The authority, such as `PEGI`.
    pub authority: String,
    /// The rating in words.
    pub description: String,
    /// The rating, such as `PEGI_12`.
    pub name: String,
    /// The address of its picture.
    pub url: String,
    /// The reasons.
    pub descriptors: Vec<ConceptRatingDescriptor>,
    /// What players can do together. None in known answers.
    #[tsify(type = "unknown[]")]
    pub interactive_elements: Vec<UnknownJson>,
}

/// A reason for a rating.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct ConceptRatingDescriptor {
    /// The reason in words.
    pub description: String,
    /// The reason, such as `PEGI_MILD_SWEARING`.
    pub name: String,
}

/// What players say of a game.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct ConceptStarRating {
    /// How many have rated it, as a string.
    pub total: String,
    /// The average from 1 to 5, as a string such as `4.29`.
    pub score: String,
    /// How many gave each number of stars.
    pub count: Vec<ConceptStarCount>,
}

/// How many players gave so many stars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct ConceptStarCount {
    /// The stars, from 1 to 5.
    pub score: u32,
    /// How many players.
    pub count: u32,
}

/// Something that a game needs or supports.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ConceptNotice {
    /// What, such as `NO_OF_PLAYERS`.
    #[serde(rename = "type")]
    pub kind: String,
    /// How: a number, `true`, or a word.
    #[tsify(type = "unknown")]
    pub value: UnknownJson,
    /// For which platforms. Left out for all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_platforms: Option<Vec<String>>,
}

/// The numbers of a state of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct ConceptRevisions {
    /// Of all that belongs to the game.
    pub all: u64,
    /// Of the game itself.
    #[serde(rename = "self")]
    pub own: u64,
}
