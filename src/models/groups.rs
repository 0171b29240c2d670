//! Groups, and what is written in them.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::UnknownJson;

/// One page of the signed-in account's groups, from `/api/gamingLoungeGroups/v1/members/me/groups`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct UserGroupsResponse {
    /// The groups of this page.
    pub groups: Vec<Group>,
    /// The `offset` of the page before.
    pub previous_offset: u32,
    /// The `offset` of the next page. It may be there although nothing follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_offset: Option<u32>,
    /// How many groups there are over all pages. Present only if `includeFields` names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_group_count: Option<u32>,
}

/// A group. What `includeFields` does not name is left out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// The group's id: `~` and two account ids in hexadecimal for two people, such as
    /// `~0DE0B6B3A7640001.0DE0B6B3A7640002`; a longer one for more.
    pub group_id: String,
    /// 0 for the group of two people, which they always have; 1 for others.
    pub group_type: u32,
    /// When something last changed, in milliseconds since 1970, as a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified_timestamp: Option<String>,
    /// When the account joined, in milliseconds since 1970, as a string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joined_timestamp: Option<String>,
    /// The group's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_name: Option<GroupName>,
    /// The group's picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_icon: Option<GroupIcon>,
    /// Whether it is one of the account's favourites.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_favorite: Option<bool>,
    /// Whether there is something that the account has not read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exists_new_arrival: Option<bool>,
    /// The messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub main_thread: Option<GroupThread>,
    /// The people in it, the signed-in account among them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<GroupMember>>,
    /// Whether the account is told of messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification_setting: Option<GroupNotificationSetting>,
}

/// A group's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct GroupName {
    /// The name. Empty for a group that nobody has named.
    pub value: String,
    /// A number of PSN's own: 0 in known answers.
    pub status: u32,
}

/// A group's picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct GroupIcon {
    /// A number of PSN's own: 0 in known answers, which have no picture.
    pub status: u32,
}

/// Somebody in a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct GroupMember {
    /// The account's number, as a string.
    pub account_id: String,
    /// The account's public name, its online id.
    pub online_id: String,
    /// What the member may do, such as `leader`. Left out in lists, and in groups of two people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
}

/// The messages of a group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct GroupThread {
    /// The id of the messages: that of the group.
    pub thread_id: String,
    /// When something was last written, in milliseconds since 1970, as a string.
    pub modified_timestamp: String,
    /// The last message. Left out where nothing was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest_message: Option<GroupMessage>,
    /// The id of the message up to which the account has read. Left out where it has read none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_message_uid: Option<String>,
}

/// A message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct GroupMessage {
    /// The message's id, such as `1#1000000000000000007`.
    pub message_uid: String,
    /// What it is: 1 for text, 3 for a picture, 210 for a video, 1011 for a sound, 1013 for a sticker.
    pub message_type: u32,
    /// What to show it as, where that is not known.
    pub alternative_message_type: u32,
    /// The text. Left out where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// When it was written, in milliseconds since 1970, as a string.
    pub created_timestamp: String,
    /// Who wrote it.
    pub sender: GroupMember,
    /// What belongs to it, such as a picture's id, which `getGroupResource()` takes. Left out for text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "{ imageMessageDetail?: { resourceId?: string } } & Record<string, unknown>")]
    pub message_detail: Option<UnknownJson>,
}

/// Whether an account is told of a group's messages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct GroupNotificationSetting {
    /// Whether it is not told.
    pub is_mute: bool,
}

/// A message that was sent, from `/api/gamingLoungeGroups/v1/groups/{groupId}/threads/{threadId}/messages`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SendGroupMessageResponse {
    /// The message's id.
    pub message_uid: String,
    /// When it was sent, in milliseconds since 1970, as a string.
    pub created_timestamp: String,
}

/// A group that was made, or the one of two people that there was, from `/api/gamingLoungeGroups/v1/groups`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct CreateGroupResponse {
    /// The group's id.
    pub group_id: String,
    /// The messages.
    pub main_thread: CreatedThread,
    /// Whether all were invited. PSN leaves out those whose settings refuse it.
    pub has_all_account_invited: bool,
}

/// The messages of a group that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct CreatedThread {
    /// The id of the messages: that of the group.
    pub thread_id: String,
}

/// Some of a group's messages, from
/// `/api/gamingLoungeGroups/v1/members/me/groups/{groupId}/threads/{threadId}/messages`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct GroupMessagesResponse {
    /// The messages, the newest first.
    pub messages: Vec<GroupMessage>,
    /// What asks for newer messages, as `after`.
    pub previous: String,
    /// What asks for older messages, as `before`.
    pub next: String,
    /// Whether there are no older messages.
    pub reached_end_of_page: bool,
    /// How many messages this page has.
    pub message_count: u32,
}

/// What was uploaded, from `/api/gamingLoungeGroups/v1/groups/{groupId}/resources`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct UploadGroupResourceResponse {
    /// The id by which a message names it.
    pub resource_id: String,
}

/// The picture of a message, or another file, from `/api/gamingLoungeGroups/v1/groups/{groupId}/resources/{resourceId}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct GroupResource {
    /// What the bytes are, as PSN says, such as `image/png`.
    pub content_type: String,
    /// The bytes of the picture, or of another file.
    #[tsify(type = "ReturnType<typeof Uint8Array.from>")]
    pub bytes: Vec<u8>,
}
