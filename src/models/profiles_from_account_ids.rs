//! The profiles of several accounts at once.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::ProfileFromAccountIdResponse;

/// The profiles of several accounts, from `/api/userProfile/v1/internal/users/profiles`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct ProfilesFromAccountIdsResponse {
    /// The profiles, in the order of the ids. They do not name their account ids.
    pub profiles: Vec<ProfileFromAccountIdResponse>,
}
