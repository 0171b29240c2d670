//! Who an account knows: friends, requests, blocked accounts.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// One page of an account's friends, from
/// `/api/userProfile/v1/internal/users/{accountId}/friends`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct GetUserFriendsAccountIdsResponse {
    /// The account ids of the friends on this page.
    pub friends: Vec<String>,
    /// How many friends there are over all pages.
    pub total_item_count: u32,
    /// The `offset` of the next page. Left out on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_offset: Option<u32>,
    /// The `offset` of the entry before this page. Left out on the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_offset: Option<u32>,
}

/// One page of the friend requests that wait for the signed-in account, from
/// `/api/userProfile/v1/internal/users/me/friends/receivedRequests`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct GetUserFriendsRequestsResponse {
    /// The requests of this page. They are objects, though psn-api declares strings.
    pub received_requests: Vec<FriendRequest>,
    /// How many requests there are over all pages.
    pub total_item_count: u32,
    /// The `offset` of the next page. Left out on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_offset: Option<u32>,
    /// The `offset` of the entry before this page. Left out on the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_offset: Option<u32>,
}

/// A friend request that waits for an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct FriendRequest {
    /// The account that wants to be a friend.
    pub account_id: String,
    /// How that account is related to this one: `requested`.
    pub relation: String,
    /// Whether the two accounts show each other their real names, such as `none`.
    pub personal_detail_sharing: String,
    /// Whether the request also asks to share real names.
    pub accept_sharing_personal_detail_flag: bool,
    /// When the request was made, in ISO 8601 and UTC, such as `2024-03-09T18:05:41.708Z`.
    pub requested_date: String,
}

/// The accounts that the signed-in account has blocked, from
/// `/api/userProfile/v1/internal/users/me/blocks`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct GetUserBlockedAccountIdsResponse {
    /// The account ids of the blocked accounts.
    pub block_list: Vec<String>,
    /// The `offset` of the next page. Left out on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_offset: Option<u32>,
    /// The `offset` of the entry before this page. Left out on the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_offset: Option<u32>,
}
