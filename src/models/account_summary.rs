//! What the website shows the signed-in account of itself.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::UnknownJson;

/// The signed-in account and its subscriptions, from the query `getProfileOracle` of
/// `https://web.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct UserAccountSummaryResponse {
    /// What the query found.
    pub data: UserAccountSummaryData,
}

/// What the query for the signed-in account found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct UserAccountSummaryData {
    /// The account.
    pub oracle_user_profile_retrieve: UserAccountSummary,
}

/// The signed-in account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct UserAccountSummary {
    /// The account's number, as a string.
    pub account_id: String,
    /// The account's public name.
    pub online_id: String,
    /// The real name.
    pub name: String,
    /// The age, in years.
    pub age: u32,
    /// Language and country, such as `en-US`.
    pub locale: String,
    /// Whether the account has PlayStation Plus.
    pub is_ps_plus_member: bool,
    /// Whether PlayStation has verified who it is.
    pub is_officially_verified: bool,
    /// The avatar.
    pub avatar: UserAccountAvatar,
    /// The subscriptions, also those that the account never had.
    pub user_subscription: Vec<UserSubscription>,
}

/// The avatar of the signed-in account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct UserAccountAvatar {
    /// Its address.
    pub url: String,
}

/// A subscription, and whether the signed-in account has it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct UserSubscription {
    /// Which subscription, such as `PSPLUS` or `UBISOFT_PLUS`.
    pub subscription_type: String,
    /// Whether the account has it, such as `SUBSCRIBED` or `NEVER`.
    pub subscription_status: String,
    /// Which one of PlayStation Plus: `TIER_10` is Essential, `TIER_20` Extra, `TIER_30` Premium. `null` without it.
    pub subscription_tier: Option<String>,
    /// For how long it is. `null` without it.
    pub subscription_duration: Option<String>,
    /// A word on its state. `null` without one.
    pub subscription_flag: Option<String>,
    /// The level in PlayStation Stars, which has ended. `null` in known answers.
    #[tsify(type = "unknown")]
    pub loyalty_tier: UnknownJson,
}
