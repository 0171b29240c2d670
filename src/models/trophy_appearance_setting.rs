//! How an account wants to see hidden trophies.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::UnknownJson;

/// How the signed-in account wants to see the hidden trophies of a title, from
/// `/api/trophy/v1/users/me/npCommunicationIds/{npCommunicationId}/appearanceSetting`. The members are known by name alone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct UserTrophyAppearanceSettingResponse {
    /// By its name, which trophies are shown.
    #[tsify(type = "unknown")]
    pub visibility: UnknownJson,
    /// By its name, whether hidden trophies are shown with their names.
    #[tsify(type = "unknown")]
    pub reveal_all_trophies: UnknownJson,
    /// By its name, whether that can be chosen.
    #[tsify(type = "unknown")]
    pub can_display_all_trophies: UnknownJson,
    /// By its name, whether the account has chosen.
    #[tsify(type = "unknown")]
    pub is_set: UnknownJson,
}
