//! What an account owns: the games, additions and subscriptions that it bought or claimed.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// One page of what the signed-in account owns, from
/// `/api/entitlement/v2/users/me/internal/entitlements`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct UserEntitlementsResponse {
    /// The number of this state of the list.
    pub revision_id: u64,
    /// Where this page begins.
    pub start: u32,
    /// How many entitlements there are over all pages.
    pub total_results: u32,
    /// The entitlements of this page.
    pub entitlements: Vec<Entitlement>,
}

/// The right to use something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Entitlement {
    /// The entitlement's id.
    pub id: String,
    /// Since when the account has it, in ISO 8601 and UTC.
    pub active_date: String,
    /// The number of its kind, from 1 to 5.
    pub entitlement_type: u32,
    /// The id of what was bought, with its variant.
    pub sku_id: String,
    /// The id of the product in the PlayStation Store.
    pub product_id: String,
    /// Whether it can be used now.
    pub active_flag: bool,
    /// The number of the list's state in which it last changed.
    pub revision_id: u64,
    /// A number of PSN's own for what it unlocks.
    pub feature_type: u32,
    /// Whether it was ordered before its release.
    pub preorder_flag: bool,
    /// Whether it stands for something that is not out yet.
    pub preorder_placeholder_flag: bool,
    /// How much of it is left, if it is used up.
    pub remaining_count: u32,
    /// How much of it was used.
    pub consumed_count: u32,
    /// Whether it is used up.
    pub is_consumable: bool,
    /// Whether it is a subscription.
    pub is_subscription: bool,
    /// Whether it is a beta version. Left out for older games.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_beta: Option<bool>,
    /// Whether it is a game. Left out for older games.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_game: Option<bool>,
    /// A number of PSN's own for the service that it came with; 0 for none.
    pub service_type: u32,
    /// The platforms that it is for.
    pub entitlement_attributes: Vec<EntitlementAttribute>,
    /// The game's package. Left out where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub game_meta: Option<EntitlementGame>,
    /// The title. Left out where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_meta: Option<EntitlementTitle>,
    /// The game in the PlayStation Store. Left out where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concept_meta: Option<EntitlementConcept>,
    /// Whether it came with a membership. Left out where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reward_meta: Option<EntitlementReward>,
}

/// A platform that an entitlement is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct EntitlementAttribute {
    /// Whether a key is needed.
    pub entitlement_key_flag: bool,
    /// The platform: `ps4` or `ps5`.
    pub platform_id: String,
    /// Whether it stands for something that is not out yet.
    pub placeholder_flag: bool,
}

/// The package of an entitlement's game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct EntitlementGame {
    /// The game's name.
    pub name: String,
    /// The kind of package: `PSGD` for PS5, `PS4GD` for PS4.
    #[serde(rename = "type")]
    pub kind: String,
    /// The address of the icon.
    pub icon_url: String,
    /// The same as `type`.
    pub package_type: String,
}

/// The title of an entitlement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct EntitlementTitle {
    /// The title's id, such as `PPSA01521_00`.
    pub title_id: String,
    /// The title's name.
    pub name: String,
    /// The address of its picture.
    pub image_url: String,
}

/// The game of an entitlement in the PlayStation Store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct EntitlementConcept {
    /// The game's number, as a string.
    pub concept_id: String,
    /// The game's name.
    pub name: String,
    /// The address of the icon.
    pub icon_url: String,
    /// From which age it may be played.
    pub minimum_age: u32,
}

/// Whether an entitlement came with a membership.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct EntitlementReward {
    /// A number of PSN's own for the service; 0 for none.
    pub reward_service_type: u32,
    /// A number of PSN's own for what remains when the membership ends.
    pub retention_policy: u32,
    /// A number of PSN's own for the membership. Left out for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reward_membership_type: Option<u32>,
}
