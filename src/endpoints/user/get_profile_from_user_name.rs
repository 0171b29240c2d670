use crate::hosts::LEGACY_PROFILE;
use crate::models::ProfileFromUserNameResponse;

/// Every field of the profile.
pub(super) const FIELDS: &str = concat!(
    "npId,onlineId,accountId,avatarUrls,plus,aboutMe,languagesUsed,",
    "trophySummary(@default,level,progress,earnedTrophies),",
    "isOfficiallyVerified,personalDetail(@default,profilePictureUrls),personalDetailSharing,",
    "personalDetailSharingRequestMessageFlag,primaryOnlineStatus,",
    "presences(@default,@titleInfo,platform,lastOnlineDate,hasBroadcastData),",
    "requestMessageFlag,blocking,friendRelation,following,consoleAvailability",
);

endpoint! {
    /// Reads the profile of the account with an online id. Use this to get the account id of an online id:
    /// `makeUniversalSearch()` does not find every account.
    ///
    /// Asks `GET /userProfile/v1/users/{userName}/profile2` on us-prof.np.community.playstation.net.
    getProfileFromUserName as get_profile_from_user_name,
    method: GET,
    service: LEGACY_PROFILE,
    path: "/{userName}/profile2",
    query: [("fields", FIELDS)],
    relay: Default,
    evidence: Recorded("PSNAWP's tests, 2025"),
    of_psn_api: true,
    arguments: {
        /// The online id: 3 to 16 letters, digits, `-` and `_`. Upper and lower case are the same.
        user_name as userName: OnlineId,
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const { profile } = await getProfileFromUserName(authorization, "harbour-pilot");
        /// console.log(profile.accountId);
        /// ```
        JsonUnlessError -> ProfileFromUserNameResponse
    },
}
