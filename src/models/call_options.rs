//! Options that requests have in common.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// Every option that the requests of trophies and lists take, for programs that pass some of them on.
/// Each function's own options type says which it takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AllCallOptions {
    /// The trophy service that the title belongs to. PSN takes `"trophy2"` when it is left out, so a
    /// PS3, PS4 or PS Vita title needs `"trophy"` here; without it, PSN answers that it knows no such
    /// title.
    pub np_service_name: NpServiceName,
    /// How many entries to answer with at most. The greatest value that PSN allows differs: 800 for a
    /// user's titles, 200 for played games.
    pub limit: u32,
    /// How many entries to skip, counted from 0.
    pub offset: u32,
    /// Headers that replace or join those of the request.
    pub header_overrides: CallValidHeaders,
}

/// The request headers that can be overridden.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct CallValidHeaders {
    /// The language to answer in, as a BCP 47 tag such as `de-DE`. Without it, PSN uses the language
    /// of the account that is signed in.
    #[serde(rename = "Accept-Language")]
    pub accept_language: String,
}

/// The trophy service that a title belongs to: `"trophy"` for PS3, PS4 and PS Vita, `"trophy2"` for
/// PS5 and PC.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Tsify)]
#[tsify(type = r#""trophy" | "trophy2""#)]
#[serde(rename_all = "lowercase")]
pub enum NpServiceName {
    /// PS3, PS4 and PS Vita.
    Trophy,
    /// PS5 and PC.
    Trophy2,
    /// A service that this version does not know.
    #[serde(untagged)]
    Other(String),
}

impl NpServiceName {
    /// The service as PSN writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Trophy => "trophy",
            Self::Trophy2 => "trophy2",
            Self::Other(name) => name,
        }
    }
}
