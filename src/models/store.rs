//! What the PlayStation Store says of games and products. PSN sends more than is declared here; JavaScript programs get it
//! all.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::{StoreMedia, UnknownJson};

/// A game of the store, from the query `metGetConceptById` of `https://web.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct StoreConceptResponse {
    /// What the query found.
    pub data: StoreConceptData,
}

/// What the query for a game found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreConceptData {
    /// The game.
    pub concept_retrieve: StoreConcept,
}

/// A game of the store.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreConcept {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""Concept""#)]
    pub typename: String,
    /// The game's number in the store, as a string.
    pub id: String,
    /// The game's name.
    pub name: String,
    /// The name that is the same in all languages.
    pub invariant_name: String,
    /// Who publishes it.
    pub publisher_name: String,
    /// When it comes, or came, out.
    pub release_date: StoreReleaseDate,
    /// The genres, in words.
    pub combined_localized_genres: Vec<StoreGenre>,
    /// Texts about the game.
    pub descriptions: Vec<StoreDescription>,
    /// Pictures and videos.
    pub media: Vec<StoreMedia>,
    /// What is bought if nothing else is chosen. `null` where nothing is for sale yet.
    #[tsify(type = "unknown")]
    pub default_product: UnknownJson,
}

/// When a game comes out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct StoreReleaseDate {
    /// How exact it is, such as `DAY_MONTH_YEAR`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The date, in ISO 8601.
    pub value: String,
}

/// A genre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct StoreGenre {
    /// Its name, in the language of the request.
    pub value: String,
}

/// A text about a game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct StoreDescription {
    /// The kind of text: `SHORT`, `LONG` and others.
    #[serde(rename = "type")]
    pub kind: String,
    /// The text, which may hold HTML.
    pub value: String,
}

/// A product of the store, from the query `metGetProductById` of `https://web.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct StoreProductResponse {
    /// What the query found.
    pub data: StoreProductData,
}

/// What the query for a product found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreProductData {
    /// The product.
    pub product_retrieve: StoreProduct,
}

/// A product of the store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreProduct {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""Product""#)]
    pub typename: String,
    /// The product's id.
    pub id: String,
    /// The product's name.
    pub name: String,
    /// The name that is the same in all languages.
    pub invariant_name: String,
    /// The title's id, such as `PPSA01521_00`.
    pub np_title_id: String,
    /// Its platforms, such as `PS5`.
    pub platforms: Vec<String>,
    /// Who publishes it.
    pub publisher_name: String,
    /// When it is, or was, released, in ISO 8601.
    pub release_date: String,
    /// What the store calls it, such as `FULL_GAME`.
    pub store_display_classification: String,
    /// The same in words.
    pub localized_store_display_classification: String,
    /// The kind of product, such as `GAME`.
    pub top_category: String,
    /// The game that it belongs to.
    pub concept: StoreConceptId,
    /// The genres, in words.
    pub combined_localized_genres: Vec<StoreGenre>,
    /// Texts about the product.
    pub descriptions: Vec<StoreDescription>,
    /// Which edition it is.
    pub edition: StoreEdition,
    /// What the rating authority says.
    pub content_rating: StoreContentRating,
    /// Pictures and videos.
    pub media: Vec<StoreMedia>,
}

/// The game that a product belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct StoreConceptId {
    /// The game's number in the store, as a string.
    pub id: String,
}

/// An edition of a game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct StoreEdition {
    /// Its name.
    pub name: String,
    /// What it has that others have not.
    pub features: Vec<String>,
}

/// From which age a product may be played.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct StoreContentRating {
    /// Who says so, such as `PEGI`.
    pub authority: String,
    /// What it says, such as `PEGI 12`.
    pub description: String,
}

/// What a game costs, from the query `metGetPricingDataByConceptId` of
/// `https://web.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct StoreConceptPriceResponse {
    /// What the query found.
    pub data: StoreConceptPriceData,
}

/// What the query for a price found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreConceptPriceData {
    /// The game.
    pub concept_retrieve: StoreConceptWithPrice,
}

/// A game, so far as its price goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StoreConceptWithPrice {
    /// What is bought if nothing else is chosen. `null` where nothing is for sale yet.
    pub default_product: Option<StoreProductPrice>,
}

/// A product, so far as its price goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[tsify(missing_as_null)]
pub struct StoreProductPrice {
    /// The price. `null` where nothing is for sale yet.
    pub price: Option<StorePrice>,
}

/// A price of the store.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StorePrice {
    /// The full price, such as `$69.99`.
    pub base_price: String,
    /// The same in the smallest unit of the currency, such as 6999.
    pub base_price_value: u32,
    /// What it costs now, such as `$34.99`, `Free` or `Included`.
    pub discounted_price: String,
    /// The same in the smallest unit of the currency.
    pub discounted_value: u32,
    /// How much less that is, such as `-50%`. `null` if it is not.
    pub discount_text: Option<String>,
    /// The currency, such as `USD`.
    pub currency_code: String,
    /// Until when it costs that, in ISO 8601. `null` if that has no end.
    pub end_time: Option<String>,
    /// The id of the campaign. `null` without one.
    pub campaign_id: Option<String>,
    /// Whether only subscribers can have it.
    pub is_exclusive: bool,
    /// Whether it costs nothing now.
    pub is_free: bool,
    /// Whether that needs a subscription.
    pub is_tied_to_subscription: bool,
    /// What one must have for it.
    #[tsify(type = "unknown")]
    pub qualifications: UnknownJson,
    /// The id of the reward. Empty without one.
    pub reward_id: String,
    /// The subscriptions that it comes with, such as `PS_PLUS`, or `NONE`.
    pub service_branding: Vec<String>,
    /// The id of what is bought.
    pub sku_id: String,
}
