//! Which friends an account wants to be told of.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// The friends whose "available to play" an account is told of, from
/// `/api/userProfile/v1/internal/users/me/friends/subscribing/availableToPlay`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct AvailableToPlaySubscriptionsResponse {
    /// One for each such friend. None in recorded answers.
    pub settings: Vec<AvailableToPlaySubscription>,
}

/// A friend that an account is told of. PSN may send more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AvailableToPlaySubscription {
    /// The friend's number, as a string.
    pub account_id: String,
}
