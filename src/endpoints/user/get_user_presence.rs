use crate::hosts::USER_V2;
use crate::models::BasicPresenceResponse;
use crate::options::PresenceOptions;

endpoint! {
    /// Says whether an account is online, on which platform, and what it plays: the newer form of `getBasicPresence()`.
    ///
    /// Asks `GET /api/userProfile/v2/internal/users/{accountId}/basicPresences` on m.np.playstation.com. PSNAWP's tests
    /// have recorded its answers.
    getUserPresence as get_user_presence,
    method: GET,
    service: USER_V2,
    path: "/{accountId}/basicPresences",
    fixed_options: [("type", "primary")],
    relay: ByName,
    evidence: Recorded("PSNAWP's tests, 2025"),
    arguments: {
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: AccountId,
    },
    options: {
        /// Which platforms, and whether to tell the game.
        Optional PresenceOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON. PSN refuses accounts whose privacy settings hide this from the signed-in account.
        ///
        /// ```ts
        /// const { basicPresence } = await getUserPresence(authorization, "1234567890123456789");
        /// const [game] = basicPresence.gameTitleInfoList ?? [];
        /// ```
        JsonUnlessError -> BasicPresenceResponse
    },
}
