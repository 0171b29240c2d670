//! The region that an account was made in.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// The region of an account, read from the `npId` of its legacy profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct UserRegionInfo {
    /// The region's code, such as `US`.
    pub code: RegionCode,
    /// The region's name in the language asked for, such as `United States`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A region's code of two capital letters, from ISO 3166-1.
pub type RegionCode = String;

/// The same in TypeScript.
#[cfg(feature = "typescript")]
pub(super) const REGION_CODE: &str = r"/** A region's code of two capital letters, from ISO 3166-1, such as `US`. */
export type RegionCode = `${Uppercase<string>}${Uppercase<string>}`;";
