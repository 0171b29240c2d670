use crate::hosts::GAME_LIST;
use crate::models::PlayedGame;
use crate::options::HeaderOptions;

endpoint! {
    /// Tells how often and how long an account played one game: an item of `getUserPlayedGames()`.
    ///
    /// Asks `GET /api/gamelist/v2/users/{accountId}/titles/{titleId}` on m.np.playstation.com; see
    /// <https://github.com/Tustin/psn-php>, which has it.
    getUserPlayedGame as get_user_played_game,
    method: GET,
    service: GAME_LIST,
    path: "/{accountId}/titles/{titleId}",
    relay: ByName,
    evidence: Documented("psn-php, 2024-12"),
    arguments: {
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: AccountId,
        /// The title's id, such as `"PPSA01521_00"`.
        title_id as titleId: Segment,
    },
    options: {
        /// Headers to send besides the usual ones.
        Optional HeaderOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const { playCount, playDuration } = await getUserPlayedGame(authorization, "me", "PPSA01521_00");
        /// ```
        JsonUnlessError -> PlayedGame
    },
}
