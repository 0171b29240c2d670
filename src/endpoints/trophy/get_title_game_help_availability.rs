use crate::hosts::MOBILE_GRAPHQL;
use crate::models::TitleGameHelpAvailabilityResponse;
use crate::options::GameHelpAvailabilityOptions;

endpoint! {
    /// Lists the trophies of a title that have game help. `getTitleGameHelp()` gives the help itself.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=metGetHintAvailability` on m.np.playstation.com; see
    /// <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>, whose example answer this is made from.
    getTitleGameHelpAvailability as get_title_game_help_availability,
    method: GET,
    service: MOBILE_GRAPHQL,
    path: "",
    fixed_options: [("npCommId", "$npCommunicationId")],
    graphql: {
        operation: "metGetHintAvailability",
        hash: "71bf26729f2634f4d8cca32ff73aaf42b3b76ad1d2f63b490a809b66483ea5a7"
    },
    relay: Never,
    evidence: LiveVerified("a note on the PlayStation App 26.4.0, 2026"),
    sent_arguments: {
        /// The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
        np_communication_id as npCommunicationId: NpCommunicationId,
    },
    options: {
        /// Which trophies to look at.
        Optional GameHelpAvailabilityOptions
    },
    response: {
        /// Resolves with PSN's JSON; its `data` may be `null` where there is nothing. Rejects with an `Error` whose
        /// message is the whole answer if PSN answers errors, and with a `RequestError` if the answer is not JSON.
        ///
        /// ```ts
        /// const { data } = await getTitleGameHelpAvailability(authorization, "NPWR20188_00");
        /// const trophies = data?.hintAvailabilityRetrieve.trophies ?? [];
        /// ```
        GraphQlOrNull("hintAvailabilityRetrieve") -> TitleGameHelpAvailabilityResponse
    },
}
