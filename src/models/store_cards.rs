//! Lists of what the PlayStation Store sells: cards, as the store shows them. PSN sends more than is declared here; JavaScript
//! programs get it all.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::unknown_json::present;
use super::{StoreMedia, UnknownJson};

/// A product of the store, or a game, as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StoreCard {
    /// `Product` for what can be bought, `Concept` for a game, which may have several products or none yet.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""Product" | "Concept""#)]
    pub typename: String,
    /// The product's id, or the game's number in the store.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The title's id, such as `PPSA01521_00`. Games have none, and it can be missing from products.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub np_title_id: Option<String>,
    /// Its platforms, such as `PS5`. Can be missing from games.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platforms: Option<Vec<String>>,
    /// Pictures and videos.
    pub media: Vec<StoreMedia>,
    /// What it costs. Can be `null`, and is missing from the games of a category.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[tsify(type = "StoreCardPrice | null")]
    pub price: Option<Option<StoreCardPrice>>,
    /// What the store calls it, such as `FULL_GAME`. Can be `null`, and can be missing from games.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub store_display_classification: Option<Option<String>>,
    /// The same in words, such as `Full Game`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub localized_store_display_classification: Option<Option<String>>,
    /// The products of a game: the first one is the usual edition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub products: Option<Vec<StoreCardProduct>>,
}

/// A product of a game, as a list of games names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct StoreCardProduct {
    /// The product's id.
    pub id: String,
}

/// A price as a list of the store shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StoreCardPrice {
    /// The full price, such as `$9.99`.
    pub base_price: String,
    /// What it costs now, such as `$4.99`, `Free` or `Included`.
    pub discounted_price: String,
    /// How much less that is, such as `-50%`. `null` if it is not.
    pub discount_text: Option<String>,
    /// Whether it costs nothing now.
    pub is_free: bool,
}

/// How long a list of the store is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StorePageInfo {
    /// How many items the list has over all pages.
    pub total_count: u32,
}

/// Add-ons of a title, from the query `metGetAddOnsByTitleId` of `https://web.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct StoreTitleAddOnsResponse {
    /// What the query found.
    pub data: StoreTitleAddOnsData,
}

/// What the query for a title's add-ons found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreTitleAddOnsData {
    /// A page of the add-ons.
    pub add_on_products_by_title_id_retrieve: StoreTitleAddOns,
}

/// A page of a title's add-ons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreTitleAddOns {
    /// The add-ons of this page.
    pub add_on_products: Vec<StoreCard>,
    /// How many there are.
    pub page_info: StorePageInfo,
}

/// Add-ons of a game, from the query `getAddOnProductsByConcept` of `https://web.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct StoreConceptAddOnsResponse {
    /// What the query found.
    pub data: StoreConceptAddOnsData,
}

/// What the query for a game's add-ons found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreConceptAddOnsData {
    /// A page of the add-ons.
    pub add_on_products_retrieve: StoreConceptAddOns,
}

/// A page of a game's add-ons. It does not say how many there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreConceptAddOns {
    /// The add-ons of this page. None beyond the last one.
    pub add_on_products: Vec<StoreCard>,
}

/// A category of the store, from the queries `categoryGridRetrieve` of `https://web.np.playstation.com/api/graphql/v1/op` and
/// `metGetCategoryGrid` of `https://m.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct StoreCategoryResponse {
    /// What the query found.
    pub data: StoreCategoryData,
}

/// What the query for a category found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreCategoryData {
    /// A page of the category.
    pub category_grid_retrieve: StoreCategory,
}

/// A page of a category.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StoreCategory {
    /// The products of this page. `null` or empty in categories that list games.
    pub products: Option<Vec<StoreCard>>,
    /// The games of this page, in categories that list games instead of products; `null` in others.
    pub concepts: Option<Vec<StoreCard>>,
    /// How many there are.
    pub page_info: StorePageInfo,
    /// The filters of the category.
    pub facet_options: Vec<StoreFacet>,
    /// The orders that the category can be sorted in.
    pub sorting_options: Vec<StoreSortingOption>,
    /// The order that it is sorted in.
    #[tsify(type = "unknown")]
    pub sorted_by: UnknownJson,
}

/// A filter of a category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreFacet {
    /// What PSN calls it, such as `storeDisplayClassification`.
    pub name: String,
    /// What the store calls it, in the language of the request.
    pub display_name: String,
    /// The values to choose from.
    pub values: Vec<StoreFacetValue>,
}

/// A value of a filter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreFacetValue {
    /// What PSN calls it, such as `FULL_GAME`.
    pub key: String,
    /// What the store calls it, in the language of the request.
    pub display_name: String,
    /// How many products have it.
    pub count: u32,
}

/// An order that a category can be sorted in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreSortingOption {
    /// What PSN calls it, such as `productName`: the `sortBy` of `getStoreCategory()`.
    pub name: String,
    /// What the store calls it, in the language of the request.
    pub display_name: String,
    /// Whether it sorts upwards, A to Z or the oldest first: the `isAscending` of `getStoreCategory()`.
    pub is_ascending: bool,
}

/// A strand of the store, from the query `metGetCategoryStrands` of `https://m.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct StoreStrandsResponse {
    /// What the query found.
    pub data: StoreStrandsData,
}

/// What the query for a strand found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreStrandsData {
    /// The strand that was asked for.
    pub category_strands_retrieve: Vec<StoreStrand>,
}

/// A strand: a row of products or games that the store has put together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[tsify(missing_as_null)]
pub struct StoreStrand {
    /// The products of this page. `null` in strands of games.
    pub products: Option<Vec<StoreCard>>,
    /// The games of this page, in strands that list games instead of products.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[tsify(type = "StoreCard[] | null")]
    pub concepts: Option<Option<Vec<StoreCard>>>,
}
