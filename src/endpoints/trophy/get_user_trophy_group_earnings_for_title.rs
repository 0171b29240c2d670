use crate::hosts::TROPHY;
use crate::models::UserTrophyGroupEarningsForTitleResponse;
use crate::options::TrophyGroupOptions;

endpoint! {
    /// Counts the trophies that an account earned in a title, by trophy group and grade.
    ///
    /// Asks `GET /api/trophy/v1/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophyGroups`
    /// on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
    getUserTrophyGroupEarningsForTitle as get_user_trophy_group_earnings_for_title,
    method: GET,
    service: TROPHY,
    path: "/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophyGroups",
    relay: Default,
    evidence: Recorded("PSNAWP's tests, 2025"),
    of_psn_api: true,
    aliases: ["getUserSummarizedTrophiesByTrophyGroup"],
    arguments: {
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: AccountId,
        /// The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
        np_communication_id as npCommunicationId: NpCommunicationId,
    },
    options: {
        /// Which trophy service, and in which language.
        Optional TrophyGroupOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON. PSN refuses accounts whose privacy settings hide this from the signed-in account.
        ///
        /// PSN finds a title of PS3, PS4 or PS Vita only with `npServiceName: "trophy"`. For a title that the account never
        /// played, PSN answers "Resource not found".
        ///
        /// ```ts
        /// const { progress } = await getUserTrophyGroupEarningsForTitle(authorization, "me", "NPWR20188_00");
        /// ```
        JsonUnlessError -> UserTrophyGroupEarningsForTitleResponse
    },
}
