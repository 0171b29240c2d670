//! The presence of several accounts at once.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::BasicPresence;

/// The presence of several accounts, from `/api/userProfile/v2/internal/users/basicPresences`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct UserPresencesResponse {
    /// The presences. Read each account's by its `accountId`: nobody knows whether they are in the order of the
    /// request.
    pub basic_presences: Vec<AccountPresence>,
}

/// The presence of one of several accounts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AccountPresence {
    /// The account's number, as a string.
    pub account_id: String,
    /// Its presence.
    #[serde(flatten)]
    pub presence: BasicPresence,
}
