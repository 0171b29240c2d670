use crate::hosts::GAME_LIST;
use crate::models::UserPlayedGamesResponse;
use crate::options::PlayedGamesOptions;

endpoint! {
    /// Lists the PS4, PS5 and PC games that an account played, the latest first: how often, for how long, and when first
    /// and last.
    ///
    /// A page has at most 200 games; `nextOffset` is `null` on the last page.
    ///
    /// Asks `GET /api/gamelist/v2/users/{accountId}/titles` on m.np.playstation.com.
    getUserPlayedGames as get_user_played_games,
    method: GET,
    service: GAME_LIST,
    path: "/{accountId}/titles",
    relay: Default,
    evidence: Recorded("PSNAWP's tests, 2025"),
    of_psn_api: true,
    arguments: {
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: AccountId,
    },
    options: {
        /// Which page, and which kinds of games.
        Optional PlayedGamesOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const { titles } = await getUserPlayedGames(authorization, "me", { limit: 50, offset: 0 });
        /// ```
        JsonUnlessError -> UserPlayedGamesResponse
    },
    list: {
        item: "PlayedGame",
        items: ["titles"],
        id: ["titleId"],
        start: "offset",
        size: "limit",
        largest: 200,
        is_ordered_by_change: true,
    },
}
