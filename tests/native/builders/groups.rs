use psn_api_wasm::Method;
use psn_api_wasm::endpoints::groups::*;

use super::{Endpoint, GET, built};

/// PSN refuses requests without a language.
const LANGUAGE: &[(&str, &str)] = &[("Accept-Language", "en-US")];

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
];
