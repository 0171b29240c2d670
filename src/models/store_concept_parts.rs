//! Parts of what the PlayStation Store says of a game, as the page of a game shows them. PSN sends more than is declared here;
//! JavaScript programs get it all.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::unknown_json::present;
use super::{StoreDescription, StoreGenre, StoreMedia, StoreReleaseDate, UnknownJson};

/// A part of what the store says of a game, from a query of `https://web.np.playstation.com/api/graphql/v1/op`. `T` is the part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct StoreConceptPartResponse<T> {
    /// What the query found.
    pub data: StoreConceptPartData<T>,
}

/// What a query for a part found. `T` is the part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreConceptPartData<T> {
    /// The game, so far as this part goes.
    pub concept_retrieve: T,
}

/// A part of which only the names of its members are known.
pub type StoreConceptUnknownPart = BTreeMap<String, UnknownJson>;

/// What a game is about, and who publishes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreConceptInfo {
    /// Texts about the game.
    pub descriptions: Vec<StoreDescription>,
    /// The genres, in words.
    pub localized_genres: Vec<StoreGenre>,
    /// Who publishes it.
    pub publisher_name: String,
    /// When it comes, or came, out.
    pub release_date: StoreReleaseDate,
}

/// What a game is called.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreConceptTitle {
    /// The game's name.
    pub name: String,
    /// What the signed-in account owns of it.
    #[tsify(type = "unknown")]
    pub owned_titles: UnknownJson,
    /// Who publishes it.
    pub publisher_name: String,
    /// When it comes, or came, out.
    pub release_date: StoreReleaseDate,
    /// Texts about the game.
    pub descriptions: Vec<StoreDescription>,
}

/// From which age a game may be played.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StoreConceptWithContentRating {
    /// The rating. `null` where there is none.
    pub content_rating: Option<StoreConceptContentRating>,
}

/// What a rating authority says of a game.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreConceptContentRating {
    /// Who says so, such as `PEGI`.
    pub authority: String,
    /// The rating's short name.
    pub name: String,
    /// What it says, such as `PEGI 12`.
    pub description: String,
    /// The address of its picture.
    pub url: String,
    /// What the rating is for, such as violence.
    #[tsify(type = "unknown[]")]
    pub descriptors: Vec<UnknownJson>,
    /// What else the rating names, such as purchases in the game.
    #[tsify(type = "unknown[]")]
    pub interactive_elements: Vec<UnknownJson>,
}

/// What a game needs and offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StoreConceptCompatibility {
    /// What it needs and offers, by platform. `null` where the store does not say so.
    pub compatibility_notices_by_platform: Option<StoreNotices>,
    /// What is bought if nothing else is chosen. `null` where nothing is for sale yet.
    pub default_product: Option<StoreProductWithNotices>,
}

/// A product, so far as its notices on accessibility go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StoreProductWithNotices {
    /// What makes it easier to play, by platform. `null` where the store does not say so.
    pub accessibility_notices_by_platform: Option<StoreNotices>,
}

/// Notices by platform. Those of a platform that the game is not for are `null`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[tsify(missing_as_null)]
pub struct StoreNotices {
    /// Those that hold for all platforms.
    #[serde(rename = "Common")]
    pub common: Option<Vec<StoreNotice>>,
    /// Those for PS4.
    #[serde(rename = "PS4")]
    pub ps4: Option<Vec<StoreNotice>>,
    /// Those for PS5.
    #[serde(rename = "PS5")]
    pub ps5: Option<Vec<StoreNotice>>,
    /// Those for PC. Can be missing.
    #[serde(rename = "PSPC", default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[tsify(type = "StoreNotice[] | null")]
    pub pspc: Option<Option<Vec<StoreNotice>>>,
}

/// A notice, such as how many can play.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct StoreNotice {
    /// What it is about, such as `NO_OF_PLAYERS`.
    #[serde(rename = "type")]
    pub kind: String,
    /// What it says, such as `4`.
    pub value: String,
}

/// The pictures and videos of a game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StoreConceptWithMedia {
    /// What is bought if nothing else is chosen. `null` where nothing is for sale yet.
    pub default_product: Option<StoreProductWithMedia>,
}

/// A product, so far as its pictures and videos go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct StoreProductWithMedia {
    /// Pictures and videos.
    pub media: Vec<StoreMedia>,
}

/// The legal texts of a game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StoreConceptWithLegalText {
    /// What is bought if nothing else is chosen. `null` where nothing is for sale yet.
    pub default_product: Option<StoreProductWithLegalText>,
}

/// A product, so far as its legal texts go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StoreProductWithLegalText {
    /// The texts.
    pub descriptions: Vec<StoreLegalText>,
    /// The publisher's policy on privacy. `null` without one.
    pub privacy_policy: Option<String>,
    /// Who publishes it.
    pub publisher_name: String,
}

/// A legal text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StoreLegalText {
    /// The kind of text, such as `LEGAL`.
    #[serde(rename = "type")]
    pub kind: String,
    /// What it is about, such as `SCEE_HEALTH_TEXT`. `null` where the store does not say so.
    pub sub_type: Option<String>,
    /// The text, which may hold HTML.
    pub value: String,
}

/// The editions of a game that can be bought.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct StoreConceptEditions {
    /// The editions.
    pub products: Vec<StoreConceptEdition>,
}

/// An edition of a game that can be bought.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StoreConceptEdition {
    /// The product's id.
    pub id: String,
    /// The edition's name.
    pub name: String,
    /// The name that is the same in all languages. `null` where there is none.
    pub invariant_name: Option<String>,
    /// The title's id, such as `PPSA01521_00`.
    pub np_title_id: String,
    /// The ways to get it. That of a subscription can come first: find one by its `type`.
    pub webctas: Vec<StoreCallToAction>,
    /// By its name, whether it is on the wish list of the signed-in account.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[tsify(type = "unknown")]
    pub is_in_wishlist: Option<UnknownJson>,
}

/// A way to get a product.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[tsify(missing_as_null)]
pub struct StoreCallToAction {
    /// The kind of way: `ADD_TO_CART`, `PREORDER`, `UPSELL_PS_PLUS_GAME_CATALOG`, and maybe others.
    #[serde(rename = "type")]
    pub kind: String,
    /// What the store does for it; its `type` is a word such as `BUY_NOW`.
    #[tsify(type = "unknown")]
    pub action: UnknownJson,
    /// What it costs. `null` where it has no price.
    pub price: Option<StoreCallToActionPrice>,
}

/// What a way to get a product costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct StoreCallToActionPrice {
    /// The full price, such as `$69.99`.
    pub base_price: String,
    /// The same in the smallest unit of the currency, such as 6999. `null` where there is none.
    pub base_price_value: Option<u32>,
    /// What it costs now, such as `$34.99`, `Free` or `Included`.
    pub discounted_price: String,
    /// The same in the smallest unit of the currency. `null` where there is none.
    pub discounted_value: Option<u32>,
    /// How much less that is, such as `-50%`. `null` if it is not.
    pub discount_text: Option<String>,
    /// The currency, such as `USD`.
    pub currency_code: String,
    /// Until when it costs that, as PSN writes it. `null` if that has no end.
    pub end_time: Option<String>,
    /// Whether it costs nothing now.
    pub is_free: bool,
}

/// The game that a product belongs to, from the query `metGetConceptByProductIdQuery` of
/// `https://web.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct StoreConceptFromProductIdResponse {
    /// What the query found.
    pub data: StoreConceptFromProductIdData,
}

/// What the query for a product's game found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreConceptFromProductIdData {
    /// The product.
    pub product_retrieve: StoreProductWithConcept,
}

/// A product, so far as its game goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct StoreProductWithConcept {
    /// The game.
    pub concept: StoreConceptOfProduct,
}

/// The game that a product belongs to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreConceptOfProduct {
    /// The game's number in the store, as a string.
    pub id: String,
    /// The game's name.
    pub name: String,
    /// What can be bought of the game.
    pub selectable_products: StoreSelectableProducts,
}

/// What can be bought of a game.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreSelectableProducts {
    /// The products.
    #[tsify(type = "unknown[]")]
    pub purchasable_products: Vec<UnknownJson>,
}
