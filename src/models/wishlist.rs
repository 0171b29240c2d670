//! The wish list of an account in the PlayStation Store.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// The wish list of the signed-in account, from the query `metGetStoreWishlist` of
/// `https://m.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct UserWishlistResponse {
    /// What the query found.
    pub data: UserWishlistData,
}

/// What the query for the wish list found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct UserWishlistData {
    /// All that is on the list.
    pub store_wishlist: Vec<WishlistItem>,
}

/// A product on a wish list, or a game that is not out yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct WishlistItem {
    /// `Product` for what can be bought, `Concept` for what is not out yet.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""Product" | "Concept""#)]
    pub typename: String,
    /// The product's id, or the game's number in the store.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its platforms, such as `PS5`. None for what is not out yet.
    pub platforms: Vec<String>,
    /// Its picture.
    pub box_art: WishlistBoxArt,
    /// Its price. `null` for what is not out yet.
    pub price: Option<WishlistPrice>,
    /// What the store calls it, such as `FULL_GAME`. `null` for what is not out yet.
    pub store_display_classification: Option<String>,
    /// The same in words, such as `Full Game`.
    pub localized_store_display_classification: Option<String>,
}

/// The picture of what is on a wish list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct WishlistBoxArt {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""Media""#)]
    pub typename: String,
    /// Its address.
    pub url: String,
}

/// A price as the store shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct WishlistPrice {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""SkuPrice""#)]
    pub typename: String,
    /// The full price, such as `$9.99`.
    pub base_price: String,
    /// What it costs now, such as `$4.99`, `Free` or `Included`.
    pub discounted_price: String,
    /// How much less that is, such as `-50%`. `null` if it is not.
    pub discount_text: Option<String>,
    /// Whether only subscribers can have it.
    pub is_exclusive: bool,
    /// Whether it costs nothing now.
    pub is_free: bool,
    /// Whether that needs a subscription.
    pub is_tied_to_subscription: bool,
    /// The subscriptions that it comes with, such as `PS_PLUS`.
    pub service_branding: Vec<String>,
    /// The id of what is bought.
    pub sku_id: String,
    /// The subscriptions that would make it cheaper.
    pub upsell_service_branding: Vec<String>,
    /// What the store says of them, such as `Premium`. `null` without any.
    pub upsell_text: Option<String>,
}
