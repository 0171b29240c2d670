use super::get_profile_from_user_name::FIELDS;
use crate::hosts::LEGACY_PROFILE;
use crate::models::ProfileFromUserNameResponse;

endpoint! {
    /// Reads the region of the account with an online id. PSN answers with the account's profile, whose `npId` ends with
    /// the region.
    ///
    /// Asks `GET /userProfile/v1/users/{userName}/profile2` on us-prof.np.community.playstation.net.
    getUserRegion as get_user_region,
    method: GET,
    service: LEGACY_PROFILE,
    path: "/{userName}/profile2",
    query: [("fields", FIELDS)],
    relay: As("getProfileFromUserName"),
    evidence: Recorded("PSNAWP's tests, 2025"),
    of_psn_api: true,
    arguments: {
        /// The online id: 3 to 16 letters, digits, `-` and `_`. Upper and lower case are the same.
        user_name as userName: OnlineId,
    },
    reply_arguments: {
        /// Languages for the name, as BCP 47 tags; `["en"]` by default.
        locales: "Intl.LocalesArgument",
    },
    response: {
        /// Resolves with the region's code, and its name in the first of the languages that the runtime knows; with
        /// `null` if the profile names no region. Rejects with PSN's message if PSN answers an error, and with a
        /// `RequestError` if the answer is not JSON.
        ///
        /// ```ts
        /// const region = await getUserRegion(authorization, "harbour-pilot", ["fr"]);
        /// console.log(region?.code, region?.name); // such as "DE", "Allemagne"
        /// ```
        Region -> ProfileFromUserNameResponse as "UserRegionInfo | null"
    },
}
