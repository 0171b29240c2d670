//! `GET /api/gamelist/v2/users/{accountId}/titles`

use crate::hosts::GAME_LIST;
use crate::models::UserPlayedGamesResponse;
use crate::options::PlayedGamesOptions;
use crate::reply::Reply;
use crate::request::Request;

endpoint! {
    /// Lists the PS4, PS5 and PC games that an account played, the latest first: how often, how long, first and last.
    ///
    /// A page holds up to 200 games; `nextOffset` is `null` on the last.
    ///
    /// Asks `GET /api/gamelist/v2/users/{accountId}/titles` on m.np.playstation.com.
    promise
    /// Resolves with PSN's JSON. Rejects with PSN's message when PSN answers an error, and when no JSON comes: with a
    /// `RequestError`.
    ///
    /// ```ts
    /// const { titles } = await getUserPlayedGames(authorization, "me", { limit: 50, offset: 0 });
    /// ```
    fn get_user_played_games as getUserPlayedGames(
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: PathSegment,
        /// Which page, and which kinds of games.
        options as options: PlayedGamesOptions = {},
    ) -> UserPlayedGamesResponse pages(PlayedGame, "titles titleId offset limit 200") {
        Request::get(format_args!("{GAME_LIST}/{account_id}/titles")).options(options).reply(Reply::JsonUnlessError)
    }
}
