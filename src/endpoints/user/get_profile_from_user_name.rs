//! `GET /userProfile/v1/users/{userName}/profile2` on us-prof.np.community.playstation.net

use std::sync::LazyLock;

use crate::encoding::form;
use crate::hosts::LEGACY_PROFILE;
use crate::models::ProfileFromUserNameResponse;
use crate::path::PathSegment;
use crate::reply::Reply;
use crate::request::Request;

/// What to tell of the account.
const FIELDS: &str = concat!(
    "npId,onlineId,accountId,avatarUrls,plus,aboutMe,languagesUsed,",
    "trophySummary(@default,level,progress,earnedTrophies),",
    "isOfficiallyVerified,personalDetail(@default,profilePictureUrls),personalDetailSharing,",
    "personalDetailSharingRequestMessageFlag,primaryOnlineStatus,",
    "presences(@default,@titleInfo,platform,lastOnlineDate,hasBroadcastData),",
    "requestMessageFlag,blocking,friendRelation,following,consoleAvailability",
);

endpoint! {
    /// Reads the profile of the account that has an online id, and so finds the account id of an online id for sure,
    /// which the fuzzy `makeUniversalSearch()` does not.
    ///
    /// Asks `GET /userProfile/v1/users/{userName}/profile2` on us-prof.np.community.playstation.net.
    promise
    /// Resolves with PSN's JSON. Rejects with PSN's message when PSN answers an error, and when no JSON comes: with a
    /// `RequestError`.
    ///
    /// ```ts
    /// const { profile } = await getProfileFromUserName(authorization, "harbour-pilot");
    /// console.log(profile.accountId);
    /// ```
    fn get_profile_from_user_name as getProfileFromUserName(
        /// The online id, in any case: 3 to 16 letters, digits, `-` and `_`.
        user_name as userName: PathSegment,
    ) -> ProfileFromUserNameResponse {
        profile_request(&user_name).reply(Reply::JsonUnlessError)
    }
}

/// The request of everything that is told of an online id.
pub(super) fn profile_request(user_name: &PathSegment) -> Request {
    Request::get(format_args!("{LEGACY_PROFILE}/{user_name}/profile2?{}", profile_query()))
}

/// The query that asks for all of a profile's fields.
pub(crate) fn profile_query() -> &'static str {
    static QUERY: LazyLock<String> = LazyLock::new(|| form(&[("fields", FIELDS)]));
    &QUERY
}
