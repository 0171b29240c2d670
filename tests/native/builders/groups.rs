use psn_api_wasm::endpoints::groups::*;
use psn_api_wasm::reply::Reply;
use psn_api_wasm::{Method, Picture};

use super::{Endpoint, GET, built};

/// PSN refuses requests without a language.
pub const LANGUAGE: &[(&str, &str)] = &[("Accept-Language", "en-US")];

pub const ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        name: "get_user_groups",
        js: "getUserGroups",
        url: "https://m.np.playstation.com/api/gamingLoungeGroups/v1/members/me/groups?includeFields=members",
        headers: LANGUAGE,
        response: "UserGroupsResponse",
        build: |_| built(get_user_groups(())),
        ..GET
    },
    Endpoint {
        name: "send_group_message",
        js: "sendGroupMessage",
        path: &["groupId"],
        url: "https://m.np.playstation.com/api/gamingLoungeGroups/v1/groups/{}/threads/{}/messages",
        method: Method::Post,
        headers: LANGUAGE,
        body: Some(r#"{"messageType":1,"body":"so \"it\" is"}"#),
        response: "SendGroupMessageResponse",
        build: |ids| built(send_group_message(ids[0], "so \"it\" is", ())),
        ..GET
    },
    Endpoint {
        name: "send_group_image",
        js: "sendGroupImage",
        path: &["groupId"],
        url: "https://m.np.playstation.com/api/gamingLoungeGroups/v1/groups/{}/threads/{}/messages",
        method: Method::Post,
        headers: LANGUAGE,
        body: Some(r#"{"messageType":3,"messageDetail":{"imageMessageDetail":{"resourceId":"a-1"}}}"#),
        response: "SendGroupMessageResponse",
        build: |ids| built(send_group_image(ids[0], "a-1", ())),
        ..GET
    },
    Endpoint {
        name: "upload_group_resource",
        js: "uploadGroupResource",
        path: &["groupId"],
        url: "https://m.np.playstation.com/api/gamingLoungeGroups/v1/groups/{}/resources",
        method: Method::Post,
        headers: &[("Accept-Language", "en-US"), ("Content-Type", "image/jpeg")],
        response: "UploadGroupResourceResponse",
        build: |ids| built(upload_group_resource(ids[0], Picture::new(b"\xff\xd8\xff\xe0").unwrap(), ())),
        ..GET
    },
    Endpoint {
        name: "get_group_resource",
        js: "getGroupResource",
        path: &["groupId", "resourceId"],
        url: "https://m.np.playstation.com/api/gamingLoungeGroups/v1/groups/{}/resources/{}",
        headers: LANGUAGE,
        reply: Reply::Bytes,
        response: "GroupResource",
        build: |ids| built(get_group_resource(ids[0], ids[1], ())),
        ..GET
    },
    Endpoint {
        name: "create_group",
        js: "createGroup",
        url: "https://m.np.playstation.com/api/gamingLoungeGroups/v1/groups",
        method: Method::Post,
        headers: LANGUAGE,
        body: Some(r#"{"invitees":[{"accountId":"1"},{"accountId":"2"}]}"#),
        response: "CreateGroupResponse",
        build: |_| built(create_group(&["1", "2"], ())),
        ..GET
    },
    Endpoint {
        name: "get_group",
        js: "getGroup",
        path: &["groupId"],
        url: "https://m.np.playstation.com/api/gamingLoungeGroups/v1/members/me/groups/{}?includeFields=groupName%2CgroupIcon%2Cmembers%2CmainThread%2CjoinedTimestamp%2CmodifiedTimestamp%2CisFavorite%2CexistsNewArrival%2CnotificationSetting",
        headers: LANGUAGE,
        response: "Group",
        build: |ids| built(get_group(ids[0], ())),
        ..GET
    },
    Endpoint {
        name: "get_group_messages",
        js: "getGroupMessages",
        path: &["groupId"],
        url: "https://m.np.playstation.com/api/gamingLoungeGroups/v1/members/me/groups/{}/threads/{}/messages",
        headers: LANGUAGE,
        response: "GroupMessagesResponse",
        build: |ids| built(get_group_messages(ids[0], ())),
        ..GET
    },
    Endpoint {
        name: "leave_group",
        js: "leaveGroup",
        path: &["groupId"],
        url: "https://m.np.playstation.com/api/gamingLoungeGroups/v1/groups/{}/members/me",
        method: Method::Delete,
        headers: LANGUAGE,
        reply: Reply::Nothing,
        response: "()",
        build: |ids| built(leave_group(ids[0], ())),
        ..GET
    },
    Endpoint {
        name: "remove_group_member",
        js: "removeGroupMember",
        path: &["groupId", "accountId"],
        url: "https://m.np.playstation.com/api/gamingLoungeGroups/v1/groups/{}/members/{}",
        method: Method::Delete,
        headers: LANGUAGE,
        reply: Reply::Nothing,
        response: "()",
        build: |ids| built(remove_group_member(ids[0], ids[1], ())),
        ..GET
    },
    Endpoint {
        name: "rename_group",
        js: "renameGroup",
        path: &["groupId"],
        url: "https://m.np.playstation.com/api/gamingLoungeGroups/v1/groups/{}",
        method: Method::Patch,
        headers: LANGUAGE,
        body: Some(r#"{"groupName":{"value":"so \"it\" is"}}"#),
        reply: Reply::Nothing,
        response: "()",
        build: |ids| built(rename_group(ids[0], "so \"it\" is", ())),
    },
    Endpoint {
        name: "get_group_reaction_definitions",
        js: "getGroupReactionDefinitions",
        url: "https://m.np.playstation.com/api/gamingLoungeGroups/v1/reactions/mobile-v1/definitions",
        headers: LANGUAGE,
        response: "UnknownJson",
        build: |_| built(get_group_reaction_definitions(())),
        ..GET
    },
    Endpoint {
        name: "get_open_party_sessions",
        js: "getOpenPartySessions",
        url: "https://m.np.playstation.com/api/gamingLoungeGroups/v1/members/me/groups/openPartySessions",
        headers: LANGUAGE,
        response: "UnknownJson",
        build: |_| built(get_open_party_sessions(())),
        ..GET
    },
    Endpoint {
        name: "get_party_session_invitations",
        js: "getPartySessionInvitations",
        url: "https://m.np.playstation.com/api/sessionManager/v2/users/me/partySessionsInvitations",
        response: "UnknownJson",
        build: |_| built(get_party_session_invitations(())),
        ..GET
    },
];
