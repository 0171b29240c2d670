use crate::hosts::TROPHY;
use crate::models::TitleThinTrophy;
use crate::options::TrophyGroupOptions;

endpoint! {
    /// Reads one trophy of a title: its name, details, icon and grade. `getTitleTrophies()` lists them all.
    ///
    /// Asks `GET /api/trophy/v1/npCommunicationIds/{npCommunicationId}/trophies/{trophyId}` on m.np.playstation.com; see
    /// <https://github.com/Tustin/psn-php>, which has it.
    getTitleTrophy as get_title_trophy,
    method: GET,
    service: TROPHY,
    path: "/npCommunicationIds/{npCommunicationId}/trophies/{trophyId}",
    relay: ByName,
    evidence: LiveVerified("a note on the PlayStation App 26.4.0, 2026"),
    arguments: {
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
        /// the answer is not JSON.
        ///
        /// PSN finds a title of PS3, PS4 or PS Vita only with `npServiceName: "trophy"`.
        ///
        /// ```ts
        /// const { trophyName, trophyType } = await getTitleTrophy(authorization, "NPWR20188_00", 0);
        /// ```
        JsonUnlessError -> TitleThinTrophy
    },
}
