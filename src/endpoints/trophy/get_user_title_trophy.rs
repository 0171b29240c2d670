use crate::hosts::TROPHY;
use crate::models::UserThinTrophy;
use crate::options::TrophyGroupOptions;

endpoint! {
    /// Reads one trophy of a title as an account has it: whether and when it was earned, how rare it is, and the progress of
    /// one that counts steps. `getUserTrophiesEarnedForTitle()` lists them all.
    ///
    /// Asks `GET /api/trophy/v1/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophies/{trophyId}` on
    /// m.np.playstation.com.
    getUserTitleTrophy as get_user_title_trophy,
    method: GET,
    service: TROPHY,
    path: "/users/{accountId}/npCommunicationIds/{npCommunicationId}/trophies/{trophyId}",
    relay: ByName,
    evidence: LiveVerified("a note on the PlayStation App 26.4.0, 2026"),
    arguments: {
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: AccountId,
        /// The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
        np_communication_id as npCommunicationId: NpCommunicationId,
        /// The trophy's number in its set, from 0: its `trophyId`.
        trophy_id as trophyId: TrophyId,
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
        /// const { earned, earnedDateTime } = await getUserTitleTrophy(authorization, "me", "NPWR20188_00", 0);
        /// ```
        JsonUnlessError -> UserThinTrophy
    },
}
