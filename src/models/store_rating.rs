//! How many stars players give games and products of the PlayStation Store.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// How players rate a game, from the query `wcaConceptStarRatingRetrive` of
/// `https://web.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct StoreConceptRatingResponse {
    /// What the query found.
    pub data: StoreConceptRatingData,
}

/// What the query for a game's rating found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreConceptRatingData {
    /// The game.
    pub concept_retrieve: StoreConceptWithRating,
}

/// A game, so far as its rating goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StoreConceptWithRating {
    /// What is bought if nothing else is chosen. `null` where nothing is for sale yet.
    pub default_product: Option<StoreProductWithRating>,
}

/// How players rate a product, from the query `wcaProductStarRatingRetrive` of
/// `https://web.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct StoreProductRatingResponse {
    /// What the query found.
    pub data: StoreProductRatingData,
}

/// What the query for a product's rating found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreProductRatingData {
    /// The product.
    pub product_retrieve: StoreProductWithRating,
}

/// A product, so far as its rating goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StoreProductWithRating {
    /// The rating. `null` where there is none yet.
    pub star_rating: Option<StoreRating>,
}

/// How players rate something.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreRating {
    /// The average, from 1 to 5 stars.
    pub average_rating: f64,
    /// The same as the store shows it, such as `4.62`.
    pub average_rating_for_display: String,
    /// How many players have rated it.
    pub total_ratings_count: u32,
    /// How many players gave each number of stars.
    pub ratings_distribution: Vec<StoreRatingShare>,
}

/// How many players gave a number of stars.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreRatingShare {
    /// The number of stars.
    pub rating: u32,
    /// Their share, as the store shows it, such as `78%`.
    pub percentage: String,
    /// Their share in percent.
    pub percentage_raw: f64,
}
