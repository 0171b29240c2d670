//! The devices of the signed-in account.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// The consoles that the signed-in account is activated on, from
/// `https://dms.api.playstation.com/api/v1/devices/accounts/me`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AccountDevicesResponse {
    /// The account's number, as a string.
    pub account_id: String,
    /// The devices. PSN often leaves the list out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_devices: Option<Vec<AccountDevice>>,
}

/// A console that an account is activated on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AccountDevice {
    /// The device's id.
    pub device_id: String,
    /// Which kind of console it is, such as `PS5`, `PS4`, `PS3` or `PSVita`.
    pub device_type: String,
    /// What the activation is for, such as `PRIMARY` or `PSN_GAME_V3`.
    pub activation_type: String,
    /// When the account was activated there, in ISO 8601 and UTC, such as `2024-03-09T18:05:41.815Z`.
    pub activation_date: String,
    /// A fingerprint of account and device.
    pub account_device_vector: String,
}
