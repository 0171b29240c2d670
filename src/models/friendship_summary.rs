//! Whether two accounts are friends.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// Whether an account is a friend of the signed-in account, from
/// `/api/userProfile/v1/internal/users/me/friends/{accountId}/summary`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct FriendshipSummaryResponse {
    /// How the account is related to the signed-in account: `friend`; `requested` if it wants to be a friend. Other
    /// words are not known for certain.
    #[tsify(type = r#""friend" | "requested" | (string & {})"#)]
    pub friend_relation: String,
    /// Whether the two accounts show each other their real names, such as `none`.
    pub personal_detail_sharing: String,
    /// How many friends the account has.
    pub friends_count: u32,
    /// How many of them are friends of the signed-in account, too.
    pub mutual_friends_count: u32,
}

/// Whether two accounts are friends, from
/// `/api/userProfile/v1/internal/users/{accountId}/friends/{friendAccountId}/summary`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct UserFriendshipSummaryResponse {
    /// How the second account is related to the first: `friend`; `requested` if it wants to be a friend. Other words are
    /// not known for certain.
    #[tsify(type = r#""friend" | "requested" | (string & {})"#)]
    pub friend_relation: String,
    /// Whether the two accounts show each other their real names, such as `none`.
    pub personal_detail_sharing: String,
    /// How many friends the second account has.
    pub friends_count: u32,
    /// How many of them are friends of the first account, too.
    pub mutual_friends_count: u32,
    /// Whether the second account is a favourite of the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_favorite: Option<bool>,
    /// Whether the first account blocks the second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_blocking: Option<bool>,
}
