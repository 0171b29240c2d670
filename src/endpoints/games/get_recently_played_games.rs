//! `GET /api/graphql/v1/op?operationName=getUserGameList` on web.np.playstation.com

use crate::graphql;
use crate::models::RecentlyPlayedGamesResponse;
use crate::options::RecentlyPlayedGamesOptions;
use crate::reply::Reply;

/// The persisted query that PSN knows by this hash.
const HASH: &str = "e780a6d8b921ef0c59ec01ea5c5255671272ca0d819edb61320914cf7a78b3ae";

endpoint! {
    /// Lists the PS4 and PS5 games that the signed-in account played last, with or without trophies.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=getUserGameList` on web.np.playstation.com.
    promise
    /// Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer when PSN answers without
    /// data, and when no JSON comes: with a `RequestError`.
    ///
    /// ```ts
    /// const { data } = await getRecentlyPlayedGames(authorization, { limit: 10, categories: ["ps5_native_game"] });
    /// const names = data.gameLibraryTitlesRetrieve.games.map((game) => game.name);
    /// ```
    fn get_recently_played_games as getRecentlyPlayedGames(
        /// How many games, and of which kinds.
        options as options: RecentlyPlayedGamesOptions = {default},
    ) -> RecentlyPlayedGamesResponse {
        graphql::query("getUserGameList", HASH, options)
            .reply(Reply::GraphQl("gameLibraryTitlesRetrieve"))
    }
}
