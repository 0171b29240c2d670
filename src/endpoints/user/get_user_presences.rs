use crate::hosts::USER_V2;
use crate::models::UserPresencesResponse;
use crate::options::PresenceOptions;

endpoint! {
    /// Says of up to 100 accounts at once whether they are online, on which platform, and what they play.
    ///
    /// It is not known what PSN answers for an account that hides its presence: read the accounts by `accountId`.
    ///
    /// Asks `GET /api/userProfile/v2/internal/users/basicPresences` on m.np.playstation.com. PSNAWP's tests have recorded
    /// its answers.
    getUserPresences as get_user_presences,
    method: GET,
    service: USER_V2,
    path: "/basicPresences",
    fixed_options: [("type", "primary"), ("accountIds", "$accountIds")],
    relay: ByName,
    evidence: Recorded("PSNAWP's tests, 2025"),
    sent_arguments: {
        /// The numeric ids of 1 to 100 accounts, without `"me"`.
        account_ids as accountIds: AccountIds,
    },
    options: {
        /// Which platforms, and whether to tell the game.
        Optional PresenceOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const { basicPresences } = await getUserPresences(authorization, ["1234567890123456789", "9876543210987654321"]);
        /// const online = basicPresences.filter(({ primaryPlatformInfo }) => primaryPlatformInfo.onlineStatus === "online");
        /// ```
        JsonUnlessError -> UserPresencesResponse
    },
}
