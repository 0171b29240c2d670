use crate::hosts::MOBILE_GRAPHQL;
use crate::models::TitleGameHelpResponse;
use crate::options::GameHelpOptions;

endpoint! {
    /// Reads the game help for trophies: hints, and the addresses of videos, which soon expire.
    ///
    /// `hasAccess` says whether the account may see the help. Sources do not agree on whether it needs PlayStation Plus.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=metGetTips` on m.np.playstation.com; see
    /// <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>, whose example answers this is made from.
    getTitleGameHelp as get_title_game_help,
    method: GET,
    service: MOBILE_GRAPHQL,
    path: "",
    fixed_options: [("npCommId", "$npCommunicationId"), ("trophies", "$trophies")],
    graphql: {
        operation: "metGetTips",
        hash: "93768752a9f4ef69922a543e2209d45020784d8781f57b37a5294e6e206c5630"
    },
    relay: Never,
    evidence: Documented("andshrew/PlayStation-Trophies, 2024-08"),
    sent_arguments: {
        /// The trophy set's id, such as `"NPWR20188_00"`; `getUserTitles()` lists them.
        np_communication_id as npCommunicationId: NpCommunicationId,
        /// The trophies to read the help of, as `getTitleGameHelpAvailability()` lists them.
        trophies as trophies: TrophiesWithGameHelp,
    },
    options: {
        /// Headers to send besides the usual ones.
        Optional GameHelpOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without
        /// data, and with a `RequestError` if the answer is not JSON.
        ///
        /// ```ts
        /// const available = await getTitleGameHelpAvailability(authorization, "NPWR20188_00");
        /// const trophies = available.data?.hintAvailabilityRetrieve.trophies ?? [];
        /// const help = await getTitleGameHelp(authorization, "NPWR20188_00", trophies);
        /// ```
        GraphQl("tipsRetrieve") -> TitleGameHelpResponse
    },
}
