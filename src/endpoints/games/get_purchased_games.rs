//! `GET /api/graphql/v1/op?operationName=getPurchasedGameList` on web.np.playstation.com

use crate::graphql;
use crate::models::PurchasedGamesResponse;
use crate::options::PurchasedGamesOptions;
use crate::reply::Reply;

/// The persisted query that PSN knows by this hash.
const HASH: &str = "827a423f6a8ddca4107ac01395af2ec0eafd8396fc7fa204aaf9b7ed2eefa168";

endpoint! {
    /// Lists the PS4 and PS5 games that the signed-in account bought or claimed, the latest first.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=getPurchasedGameList` on web.np.playstation.com.
    promise
    /// Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer when PSN answers without
    /// data, and when no JSON comes: with a `RequestError`.
    ///
    /// ```ts
    /// const { data } = await getPurchasedGames(authorization, { platform: ["ps5"], size: 50, start: 0 });
    /// const names = data.purchasedTitlesRetrieve.games.map((game) => game.name);
    /// ```
    fn get_purchased_games as getPurchasedGames(
        /// Which games, in which order, and which page.
        options as options: PurchasedGamesOptions = {default},
    ) -> PurchasedGamesResponse pages(PurchasedGame, "data.purchasedTitlesRetrieve.games entitlementId start size") {
        graphql::query("getPurchasedGameList", HASH, options)
            .reply(Reply::GraphQl("purchasedTitlesRetrieve"))
    }
}
