//! The friends who play a game.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::UnknownJson;

/// The friends who play a game, from the query `friendsWhoPlayRetrieveByConceptId` of
/// `https://web.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct FriendsWhoPlayResponse {
    /// What the query found.
    pub data: FriendsWhoPlayData,
}

/// What the query for friends who play a game found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct FriendsWhoPlayData {
    /// The friends.
    pub game_list_friends_owning_game: FriendsWhoPlay,
}

/// The friends who play a game.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct FriendsWhoPlay {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""GameListFriendsOwningGame""#)]
    pub typename: String,
    /// How many there are.
    pub page_info: FriendsWhoPlayPageInfo,
    /// The friends.
    pub profiles: Vec<FriendWhoPlays>,
}

/// How many friends play a game.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct FriendsWhoPlayPageInfo {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""PageInfo""#)]
    pub typename: String,
    /// How many come before. 0 in known answers, which have all.
    pub offset: u32,
    /// How many there are.
    pub total_count: u32,
}

/// A friend who plays a game.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct FriendWhoPlays {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""Profile""#)]
    pub typename: String,
    /// The account's public name, its online id.
    pub online_id: String,
    /// The name that PSN shows.
    pub name: String,
    /// Whether the account has PlayStation Plus.
    pub is_ps_plus_member: bool,
    /// Whether PSN has checked who the account belongs to.
    pub is_officially_verified: bool,
    /// The avatar. `null` without one.
    pub avatar: Option<FriendPicture>,
    /// The profile picture. `null` without one.
    pub profile_picture: Option<FriendPicture>,
}

/// A picture of a friend.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct FriendPicture {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""Media""#)]
    pub typename: String,
    /// What to read out in its place. `null` in known answers.
    #[tsify(type = "unknown")]
    pub alt_text: UnknownJson,
    /// Its address.
    pub url: String,
}
