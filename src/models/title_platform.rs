//! The consoles, as PSN names them.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// A platform that titles are made for.
///
/// A trophy set that several platforms share names them all, with commas between: `PS3,PSVITA,PS4`.
/// That is why `trophyTitlePlatform` is declared wider than this type.
///
/// `"Vita"` is a member only so that programs which mention it compile: PSN sends `"PSVITA"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Tsify)]
#[tsify(type = r#""PS5" | "PS4" | "PS3" | "PSVITA" | "PSPC" | "Vita""#)]
pub enum TitlePlatform {
    /// PlayStation 5.
    #[serde(rename = "PS5")]
    Ps5,
    /// PlayStation 4.
    #[serde(rename = "PS4")]
    Ps4,
    /// PlayStation 3.
    #[serde(rename = "PS3")]
    Ps3,
    /// PlayStation Vita.
    #[serde(rename = "PSVITA")]
    PsVita,
    /// A PC, for games whose trophies are on PSN.
    #[serde(rename = "PSPC")]
    PsPc,
    /// A platform that this version does not know.
    #[serde(untagged)]
    Other(String),
}
