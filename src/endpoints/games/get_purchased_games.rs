use crate::hosts::GRAPHQL;
use crate::models::PurchasedGamesResponse;
use crate::options::PurchasedGamesOptions;

endpoint! {
    /// Lists the PS4 and PS5 games that the signed-in account bought or claimed, the latest first.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=getPurchasedGameList` on web.np.playstation.com.
    getPurchasedGames as get_purchased_games,
    method: GET,
    service: GRAPHQL,
    path: "",
    graphql: {
        operation: "getPurchasedGameList",
        hash: "827a423f6a8ddca4107ac01395af2ec0eafd8396fc7fa204aaf9b7ed2eefa168"
    },
    relay: Never,
    evidence: LiveVerified("psn-client-ruby, 2026-07"),
    of_psn_api: true,
    options: {
        /// Which games, in which order, and which page.
        Default PurchasedGamesOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without
        /// data, and with a `RequestError` if the answer is not JSON.
        ///
        /// ```ts
        /// const { data } = await getPurchasedGames(authorization, { platform: ["ps5"], size: 50, start: 0 });
        /// const names = data.purchasedTitlesRetrieve.games.map((game) => game.name);
        /// ```
        GraphQl("purchasedTitlesRetrieve") -> PurchasedGamesResponse
    },
    list: {
        item: "PurchasedGame",
        items: ["data", "purchasedTitlesRetrieve", "games"],
        id: ["entitlementId"],
        start: "start",
        size: "size",
        largest: 5000,
    },
}
