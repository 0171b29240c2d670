use crate::hosts::TROPHY;
use crate::models::UserTrophiesBySpecificTitleResponse;
use crate::options::SpecificTitleOptions;

endpoint! {
    /// Gives an account's progress in titles that are named by their title ids (`"CUSA…"`, `"PPSA…"`), and so the trophy
    /// set of each title id.
    ///
    /// At most five ids at once: for more, PSN answers "Bad Request". One id that PSN does not know makes the whole
    /// request a "Resource not found". A title that the account never played comes with no trophy title.
    ///
    /// Asks `GET /api/trophy/v1/users/{accountId}/titles/trophyTitles`
    /// on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
    getUserTrophiesForSpecificTitle as get_user_trophies_for_specific_title,
    method: GET,
    service: TROPHY,
    path: "/users/{accountId}/titles/trophyTitles",
    relay: Default,
    arguments: {
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: AccountId,
    },
    options: {
        /// Which titles, and in which language.
        Required SpecificTitleOptions
    },
    response: {
        /// Resolves with whatever JSON PSN answers, errors included: those are a `PsnErrorBody` instead of the type
        /// declared here. Rejects with a `RequestError` when the answer is not JSON, and with a `TypeError` when called
        /// without options.
        ///
        /// ```ts
        /// const { titles } = await getUserTrophiesForSpecificTitle(authorization, "me", {
        ///   npTitleIds: "CUSA12057_00,PPSA01506_00",
        /// });
        /// ```
        Json -> UserTrophiesBySpecificTitleResponse
    },
}
