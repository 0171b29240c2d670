//! What PlayStation Plus costs. PSN sends more than is declared here; JavaScript programs get it all.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::UnknownJson;

/// The offers of a PlayStation Plus subscription, from the query `featuresRetrieve` of
/// `https://web.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct StorePlusOffersResponse {
    /// What the query found.
    pub data: StorePlusOffersData,
}

/// What the query for offers found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StorePlusOffersData {
    /// The subscription.
    pub tier_selector_offers_retrieve: StorePlusOffers,
}

/// The offers of a subscription.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct StorePlusOffers {
    /// The offers.
    pub offers: Vec<StorePlusOffer>,
}

/// An offer: a subscription for some time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StorePlusOffer {
    /// What it is called.
    pub title: String,
    /// What it is, in the language of the request.
    #[tsify(type = "unknown")]
    pub description: UnknownJson,
    /// The id of what is bought.
    pub sku_id: String,
    /// What one does with it, such as `SUBSCRIBE`.
    #[serde(rename = "type")]
    pub kind: String,
    /// For how long it is.
    #[tsify(type = "unknown")]
    pub subscription_duration: UnknownJson,
    /// What stands on the button.
    pub cta_label: String,
    /// Whether it is a trial.
    pub is_trial: bool,
    /// Whether the signed-in account has it.
    pub is_active_subscription: bool,
    /// Whether it costs less for a while.
    pub has_promotion_offer: bool,
    /// When it goes on by itself.
    #[tsify(type = "unknown")]
    pub next_renewal_date: UnknownJson,
    /// What it costs.
    pub price: StorePlusPrice,
}

/// What an offer costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StorePlusPrice {
    /// The full price, such as `$14.99`.
    pub base_price: String,
    /// What it costs now.
    pub discounted_price: String,
}
