//! A link to a profile, to pass on.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// A link to a profile and a picture to go with it, from `/api/cpss/v1/share/profile/{accountId}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ShareableProfileLinkResponse {
    /// The address of the public profile, such as `https://profile.playstation.com/some-name`.
    pub share_url: String,
    /// The address of a picture of the profile with a QR code. It is signed and expires.
    pub share_image_url: String,
    /// The address that the QR code leads to.
    pub share_image_url_destination: String,
}
