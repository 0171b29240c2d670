use psn_api_wasm::Method;
use psn_api_wasm::endpoints::user::*;
use psn_api_wasm::reply::Reply;

use super::groups::LANGUAGE;
use super::{Endpoint, GET, built};

/// The legacy profile with every field that it has.
const LEGACY_PROFILE: &str = "https://us-prof.np.community.playstation.net/userProfile/v1/users/{}/profile2?fields=npId%2ConlineId%2CaccountId%2CavatarUrls%2Cplus%2CaboutMe%2ClanguagesUsed%2CtrophySummary%28%40default%2Clevel%2Cprogress%2CearnedTrophies%29%2CisOfficiallyVerified%2CpersonalDetail%28%40default%2CprofilePictureUrls%29%2CpersonalDetailSharing%2CpersonalDetailSharingRequestMessageFlag%2CprimaryOnlineStatus%2Cpresences%28%40default%2C%40titleInfo%2Cplatform%2ClastOnlineDate%2ChasBroadcastData%29%2CrequestMessageFlag%2Cblocking%2CfriendRelation%2Cfollowing%2CconsoleAvailability";

pub const ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        name: "get_account_devices",
        js: "getAccountDevices",
        url: "https://dms.api.playstation.com/api/v1/devices/accounts/me?includeFields=device%2CsystemData&platform=PS5%2CPS4%2CPS3%2CPSVita",
        response: "AccountDevicesResponse",
        build: |_| built(get_account_devices(())),
        ..GET
    },
    Endpoint {
        name: "get_basic_presence",
        js: "getBasicPresence",
        path: &["accountId"],
        url: "https://m.np.playstation.com/api/userProfile/v1/internal/users/{}/basicPresences?type=primary",
        response: "BasicPresenceResponse",
        build: |ids| built(get_basic_presence(ids[0], ())),
        ..GET
    },
    Endpoint {
        name: "get_profile_from_account_id",
        js: "getProfileFromAccountId",
        path: &["accountId"],
        url: "https://m.np.playstation.com/api/userProfile/v1/internal/users/{}/profiles",
        response: "ProfileFromAccountIdResponse",
        build: |ids| built(get_profile_from_account_id(ids[0], ())),
        ..GET
    },
    Endpoint {
        name: "get_profile_from_user_name",
        js: "getProfileFromUserName",
        path: &["userName"],
        url: LEGACY_PROFILE,
        response: "ProfileFromUserNameResponse",
        build: |ids| built(get_profile_from_user_name(ids[0])),
        ..GET
    },
    Endpoint {
        name: "get_profile_shareable_link",
        js: "getProfileShareableLink",
        path: &["accountId"],
        url: "https://m.np.playstation.com/api/cpss/v1/share/profile/{}",
        response: "ShareableProfileLinkResponse",
        build: |ids| built(get_profile_shareable_link(ids[0])),
        ..GET
    },
    Endpoint {
        name: "get_user_blocked_account_ids",
        js: "getUserBlockedAccountIds",
        url: "https://m.np.playstation.com/api/userProfile/v1/internal/users/me/blocks",
        response: "GetUserBlockedAccountIdsResponse",
        build: |_| built(get_user_blocked_account_ids(())),
        ..GET
    },
    Endpoint {
        name: "get_user_friends_account_ids",
        js: "getUserFriendsAccountIds",
        path: &["accountId"],
        url: "https://m.np.playstation.com/api/userProfile/v1/internal/users/{}/friends",
        response: "GetUserFriendsAccountIdsResponse",
        build: |ids| built(get_user_friends_account_ids(ids[0], ())),
        ..GET
    },
    Endpoint {
        name: "get_user_friends_requests",
        js: "getUserFriendsRequests",
        url: "https://m.np.playstation.com/api/userProfile/v1/internal/users/me/friends/receivedRequests",
        response: "GetUserFriendsRequestsResponse",
        build: |_| built(get_user_friends_requests(())),
        ..GET
    },
    Endpoint {
        name: "get_user_region",
        js: "getUserRegion",
        path: &["userName"],
        url: LEGACY_PROFILE,
        reply: Reply::Region,
        response: "ProfileFromUserNameResponse",
        build: |ids| built(get_user_region(ids[0])),
        ..GET
    },
    Endpoint {
        name: "accept_friend_request",
        js: "acceptFriendRequest",
        path: &["accountId"],
        url: "https://m.np.playstation.com/api/userProfile/v1/internal/users/me/friends/{}",
        method: Method::Put,
        reply: Reply::Nothing,
        response: "()",
        build: |ids| built(accept_friend_request(ids[0], ())),
        ..GET
    },
    Endpoint {
        name: "get_friendship_summary",
        js: "getFriendshipSummary",
        path: &["accountId"],
        url: "https://m.np.playstation.com/api/userProfile/v1/internal/users/me/friends/{}/summary",
        response: "FriendshipSummaryResponse",
        build: |ids| built(get_friendship_summary(ids[0], ())),
        ..GET
    },
    Endpoint {
        name: "get_profiles_from_account_ids",
        js: "getProfilesFromAccountIds",
        url: "https://m.np.playstation.com/api/userProfile/v1/internal/users/profiles?accountIds=1%2C2",
        response: "ProfilesFromAccountIdsResponse",
        build: |_| built(get_profiles_from_account_ids(&["1", "2"], ())),
        ..GET
    },
    Endpoint {
        name: "get_user_presence",
        js: "getUserPresence",
        path: &["accountId"],
        url: "https://m.np.playstation.com/api/userProfile/v2/internal/users/{}/basicPresences?platforms=PS4%2CPS5%2CMOBILE_APP%2CPSPC&withOwnGameTitleInfo=true&type=primary",
        response: "BasicPresenceResponse",
        build: |ids| built(get_user_presence(ids[0], ())),
        ..GET
    },
    Endpoint {
        name: "get_user_presences",
        js: "getUserPresences",
        url: "https://m.np.playstation.com/api/userProfile/v2/internal/users/basicPresences?platforms=PS4%2CPS5%2CMOBILE_APP%2CPSPC&withOwnGameTitleInfo=true&type=primary&accountIds=1%2C2",
        response: "UserPresencesResponse",
        build: |_| built(get_user_presences(&["1", "2"], ())),
        ..GET
    },
    Endpoint {
        name: "remove_friend",
        js: "removeFriend",
        path: &["accountId"],
        url: "https://m.np.playstation.com/api/userProfile/v1/internal/users/me/friends/{}",
        method: Method::Delete,
        reply: Reply::Nothing,
        response: "()",
        build: |ids| built(remove_friend(ids[0], ())),
        ..GET
    },
    Endpoint {
        name: "get_user_consoles",
        js: "getUserConsoles",
        url: "https://m.np.playstation.com/api/cloudAssistedNavigation/v2/users/me/clients?platform=PS5&includeFields=device%2CsystemData",
        headers: LANGUAGE,
        response: "UserConsolesResponse",
        build: |_| built(get_user_consoles(())),
        ..GET
    },
    Endpoint {
        name: "get_available_to_play_subscriptions",
        js: "getAvailableToPlaySubscriptions",
        url: "https://m.np.playstation.com/api/userProfile/v1/internal/users/me/friends/subscribing/availableToPlay",
        response: "AvailableToPlaySubscriptionsResponse",
        build: |_| built(get_available_to_play_subscriptions(())),
        ..GET
    },
    Endpoint {
        name: "get_user_captures",
        js: "getUserCaptures",
        url: "https://m.np.playstation.com/api/gameMediaService/v2/c2s/category/cloudMediaGallery/ugcType/all?limit=20&includeTokenizedUrls=true",
        response: "UserCapturesResponse",
        build: |_| built(get_user_captures(())),
        ..GET
    },
    Endpoint {
        name: "get_capture_urls",
        js: "getCaptureUrls",
        path: &["ugcId"],
        url: "https://m.np.playstation.com/api/gameMediaService/v2/c2s/ugc/{}/url",
        response: "CaptureUrlsResponse",
        build: |ids| built(get_capture_urls(ids[0], ())),
        ..GET
    },
    Endpoint {
        name: "get_user_friendship_summary",
        js: "getUserFriendshipSummary",
        path: &["accountId", "friendAccountId"],
        url: "https://m.np.playstation.com/api/userProfile/v1/internal/users/{}/friends/{}/summary",
        response: "UserFriendshipSummaryResponse",
        build: |ids| built(get_user_friendship_summary(ids[0], ids[1], ())),
        ..GET
    },
    Endpoint {
        name: "get_appear_offline_setting",
        js: "getAppearOfflineSetting",
        url: "https://m.np.playstation.com/api/userProfile/v1/internal/users/me/userSettings/appearOffline",
        response: "UnknownJson",
        build: |_| built(get_appear_offline_setting(())),
        ..GET
    },
    Endpoint {
        name: "get_capture_details",
        js: "getCaptureDetails",
        url: "https://m.np.playstation.com/api/gameMediaService/v2/c2s/content?fields=title%2Cdescription%2CbroadcastDate%2CsceTitleName%2CcountOfViewers%2CsceUserOnlineId%2CstreamingPreviewImage%2CserviceType%2CchannelId%2CsceTitleId%2CisSpoiler%2CtranscodeStatus&ugcIds=capture-1",
        response: "UnknownJson",
        build: |_| built(get_capture_details("capture-1", ())),
        ..GET
    },
    Endpoint {
        name: "get_social_eligibility",
        js: "getSocialEligibility",
        url: "https://m.np.playstation.com/api/cpss/v1/eligibilityCheck/batch",
        response: "UnknownJson",
        build: |_| built(get_social_eligibility(())),
        ..GET
    },
    Endpoint {
        name: "get_user_account_summary",
        js: "getUserAccountSummary",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=getProfileOracle&variables=%7B%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22fc0d765f537f3dce3e0d91c71e85daa401042ba43066acde9f8f584faced10df%22%7D%7D",
        headers: &[("apollographql-client-name", "oracle")],
        reply: Reply::GraphQl("oracleUserProfileRetrieve"),
        response: "UserAccountSummaryResponse",
        build: |_| built(get_user_account_summary(())),
        ..GET
    },
    Endpoint {
        name: "get_user_friends",
        js: "getUserFriends",
        path: &["accountId"],
        url: "https://m.np.playstation.com/api/userProfile/v2/internal/users/{}/friends",
        response: "GetUserFriendsAccountIdsResponse",
        build: |ids| built(get_user_friends(ids[0], ())),
        ..GET
    },
    Endpoint {
        name: "get_user_notifications",
        js: "getUserNotifications",
        url: "https://m.np.playstation.com/api/userNotificationManager/v1/users/me/notifications?limit=100&offset=0&templateVersion=26.01",
        response: "UnknownJson",
        build: |_| built(get_user_notifications(())),
        ..GET
    },
    Endpoint {
        name: "get_user_subscriptions",
        js: "getUserSubscriptions",
        url: "https://m.np.playstation.com/api/subscriptions/v2/users/me/services/pssubscriptions",
        response: "UnknownJson",
        build: |_| built(get_user_subscriptions(())),
        ..GET
    },
];
