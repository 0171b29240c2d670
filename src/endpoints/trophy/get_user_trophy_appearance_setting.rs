use crate::hosts::TROPHY;
use crate::models::UserTrophyAppearanceSettingResponse;
use crate::options::TrophyGroupOptions;

endpoint! {
    /// Tells how the signed-in account wants to see a title's hidden trophies.
    ///
    /// Nobody has published what the members of the answer hold. Look at an answer before you rely on them.
    ///
    /// Asks `GET /api/trophy/v1/users/me/npCommunicationIds/{npCommunicationId}/appearanceSetting`
    /// on m.np.playstation.com; a note on the PlayStation App 26.4.0 says that it was tried.
    getUserTrophyAppearanceSetting as get_user_trophy_appearance_setting,
    method: GET,
    service: TROPHY,
    path: "/users/me/npCommunicationIds/{npCommunicationId}/appearanceSetting",
    relay: Never,
    evidence: LiveVerified("a note on the PlayStation App 26.4.0, 2026"),
    arguments: {
        /// The title's trophy set, such as `"NPWR20188_00"`.
        np_communication_id as npCommunicationId: NpCommunicationId,
    },
    options: {
        /// The trophy service of the title.
        Optional TrophyGroupOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const { revealAllTrophies } = await getUserTrophyAppearanceSetting(authorization, "NPWR20188_00");
        /// ```
        JsonUnlessError -> UserTrophyAppearanceSettingResponse
    },
}
