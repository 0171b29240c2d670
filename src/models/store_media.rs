//! A picture or a video of the PlayStation Store.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// A picture or a video, as GraphQL queries give it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct StoreMedia {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""Media""#)]
    pub typename: String,
    /// What it is for, such as `MASTER` or `PREVIEW`.
    pub role: String,
    /// `IMAGE` or `VIDEO`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its address.
    pub url: String,
}
