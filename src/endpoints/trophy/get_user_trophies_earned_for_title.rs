use crate::hosts::TROPHY;
use crate::models::UserTrophiesEarnedForTitleResponse;
use crate::options::TrophyPageOptions;

endpoint! {
    /// Lists the trophies of a title as an account has them: which are earned and when, how rare each is, and the progress
    /// of those that count steps. `getTitleTrophies()` gives names and icons.
    ///
    /// Asks `GET /api/trophy/v1/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophyGroups/{trophyGroupId}/trophies`
    /// on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
    getUserTrophiesEarnedForTitle as get_user_trophies_earned_for_title,
    method: GET,
    service: TROPHY,
    path: "/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophyGroups/{trophyGroupId}/trophies",
    relay: Default,
    evidence: Recorded("PSNAWP's tests, 2025"),
    of_psn_api: true,
    arguments: {
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: AccountId,
        /// The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
        np_communication_id as npCommunicationId: NpCommunicationId,
        /// `"all"` for every trophy, `"default"` for those of the base game, `"001"` and on for added ones.
        trophy_group_id as trophyGroupId: Segment,
    },
    options: {
        /// Which trophy service, which page, and in which language.
        Optional TrophyPageOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON. PSN refuses accounts whose privacy settings hide this from the signed-in account.
        ///
        /// PSN finds a title of PS3, PS4 or PS Vita only with `npServiceName: "trophy"`. For a title that the account never
        /// played, PSN answers "Resource not found".
        ///
        /// ```ts
        /// const { trophies } = await getUserTrophiesEarnedForTitle(authorization, "me", "NPWR20188_00", "all");
        /// const earned = trophies.filter((trophy) => trophy.earned);
        /// ```
        JsonUnlessError -> UserTrophiesEarnedForTitleResponse
    },
    list: {
        item: "UserThinTrophy",
        items: ["trophies"],
        id: ["trophyGroupId", "trophyId"],
        start: "offset",
        size: "limit",
    },
}
