//! The consoles of an account, and what is installed on them.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::UnknownJson;

/// The consoles of the signed-in account, from `/api/cloudAssistedNavigation/v2/users/me/clients`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct UserConsolesResponse {
    /// The consoles.
    pub clients: Vec<Console>,
}

/// A console.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Console {
    /// The console's own id. Treat it as a secret.
    pub duid: String,
    /// The kind of console, such as `PS5`.
    pub platform: String,
    /// A version, such as `7`.
    pub version: String,
    /// When this was last told, in ISO 8601 and UTC.
    pub updated_date_time: String,
    /// Further properties. None in known answers.
    #[tsify(type = "unknown[]")]
    pub device_properties: Vec<UnknownJson>,
    /// The console's settings.
    pub device: ConsoleDevice,
    /// What is on the console.
    pub system_data: ConsoleSystemData,
}

/// A console's settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ConsoleDevice {
    /// The name that its owner gave it.
    pub name: String,
    /// Its language, such as `en-GB`.
    pub language: String,
    /// When this was last told, in ISO 8601 and UTC.
    pub updated_date_time: String,
    /// From which states it can be woken, such as `networkStandby`.
    pub wakeup_enabled_power_modes: Vec<String>,
    /// What is switched on, such as `remotePlay`.
    pub enabled_features: Vec<String>,
}

/// What is on a console.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ConsoleSystemData {
    /// What its home screen shows besides what is installed, such as games that are streamed.
    pub icons: ConsoleTitles,
    /// What is installed.
    pub installed_titles: ConsoleTitles,
    /// Its disks.
    pub storage: ConsoleStorage,
}

/// Titles on a console.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ConsoleTitles {
    /// The titles.
    pub titles: Vec<ConsoleTitle>,
    /// When this was last told, in ISO 8601 and UTC.
    pub updated_date_time: String,
}

/// A title on a console.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ConsoleTitle {
    /// The title's name.
    pub comment: String,
    /// The title's id with its number, such as `PPSA01521_00`.
    pub np_title_id: String,
    /// The title's id without it, such as `PPSA01521`.
    pub title_id: String,
    /// The platform that it was made for, such as `PS4`.
    pub ps_platform: String,
    /// The game's number in the PlayStation Store, as a string. Left out for titles of PS3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concept_id: Option<String>,
    /// What kind of title it is, such as `cloudGame`. Left out for what is installed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// Where it is shown: `game` or `media`.
    pub display_location_space: String,
    /// How it is placed, such as `prior`.
    pub content_priority: String,
    /// When it was last used, in ISO 8601 and UTC.
    pub last_access_date_time: String,
    /// Whether it needs its disc, such as `inapplicable`. Only of what is installed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disc: Option<String>,
    /// Its size in bytes. Only of what is installed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<u64>,
    /// The disk that it is on: `embedded`, `mounted` or `m2Extended`. Only of what is installed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage: Option<String>,
    /// Its version, which is not to be relied on for titles of PS4. Only of what is installed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

/// The disks of a console.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ConsoleStorage {
    /// The built-in one.
    pub embedded: ConsoleDisk,
    /// One that is plugged in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mounted: Option<ConsoleDisk>,
    /// One in the slot for an M.2 disk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub m2_extended: Option<ConsoleDisk>,
    /// When this was last told, in ISO 8601 and UTC.
    pub updated_date_time: String,
}

/// A disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ConsoleDisk {
    /// The free bytes.
    pub free_size: u64,
    /// All bytes.
    pub total_size: u64,
}
