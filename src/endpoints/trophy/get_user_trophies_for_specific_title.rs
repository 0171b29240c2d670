use crate::hosts::TROPHY;
use crate::models::UserTrophiesBySpecificTitleResponse;
use crate::options::SpecificTitleOptions;

endpoint! {
    /// Gives an account's progress in titles by their title ids (`"CUSA…"`, `"PPSA…"`). This also tells which trophy set
    /// belongs to a title id.
    ///
    /// It takes at most five ids: for more, PSN answers "Bad Request". If PSN does not know one of the ids, the whole
    /// request fails with "Resource not found". For a title that the account never played, `trophyTitles` is empty.
    ///
    /// Asks `GET /api/trophy/v1/users/{accountId}/titles/trophyTitles`
    /// on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
    getUserTrophiesForSpecificTitle as get_user_trophies_for_specific_title,
    method: GET,
    service: TROPHY,
    path: "/users/{accountId}/titles/trophyTitles",
    relay: Default,
    evidence: Recorded("PSNAWP's tests, 2025"),
    of_psn_api: true,
    arguments: {
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: AccountId,
    },
    options: {
        /// Which titles, and in which language.
        Required SpecificTitleOptions
    },
    response: {
        /// Resolves with the JSON that PSN answers. If PSN answers an error, that JSON is a `PsnErrorBody` instead of
        /// the type declared here. Rejects with a `RequestError` if the answer is not JSON, and with a `TypeError` when
        /// called without options.
        ///
        /// ```ts
        /// const { titles } = await getUserTrophiesForSpecificTitle(authorization, "me", {
        ///   npTitleIds: "CUSA12057_00,PPSA01506_00",
        /// });
        /// ```
        Json -> UserTrophiesBySpecificTitleResponse
    },
}
