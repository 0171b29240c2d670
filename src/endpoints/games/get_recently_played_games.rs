use crate::hosts::GRAPHQL;
use crate::models::RecentlyPlayedGamesResponse;
use crate::options::RecentlyPlayedGamesOptions;

endpoint! {
    /// Lists the games that the signed-in account played last, at most 100, with or without trophies.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=getUserGameList` on web.np.playstation.com.
    getRecentlyPlayedGames as get_recently_played_games,
    method: GET,
    service: GRAPHQL,
    path: "",
    graphql: {
        operation: "getUserGameList",
        hash: "e780a6d8b921ef0c59ec01ea5c5255671272ca0d819edb61320914cf7a78b3ae"
    },
    relay: Never,
    evidence: LiveVerified("psn-client-ruby, 2026-07"),
    of_psn_api: true,
    options: {
        /// How many games, and of which kinds.
        Default RecentlyPlayedGamesOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without
        /// data, and with a `RequestError` if the answer is not JSON.
        ///
        /// ```ts
        /// const { data } = await getRecentlyPlayedGames(authorization, { limit: 10, categories: ["ps5_native_game"] });
        /// const names = data.gameLibraryTitlesRetrieve.games.map((game) => game.name);
        /// ```
        GraphQl("gameLibraryTitlesRetrieve") -> RecentlyPlayedGamesResponse
    },
}
