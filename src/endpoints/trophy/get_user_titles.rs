use crate::hosts::TROPHY;
use crate::models::UserTitlesResponse;
use crate::options::PageOptions;

endpoint! {
    /// Lists the titles that an account has trophies in, the one with the latest trophy first.
    ///
    /// A page has 100 titles unless `limit` asks for more, at most 800. `nextOffset` is where the next page begins; the last
    /// page has none. Titles that an account has hidden are listed for that account only.
    ///
    /// Asks `GET /api/trophy/v1/users/{accountId}/trophyTitles`
    /// on m.np.playstation.com; see <https://andshrew.github.io/PlayStation-Trophies/#/APIv2>.
    getUserTitles as get_user_titles,
    method: GET,
    service: TROPHY,
    path: "/users/{accountId}/trophyTitles",
    relay: Default,
    evidence: Recorded("PSNAWP's tests, 2025"),
    of_psn_api: true,
    arguments: {
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: AccountId,
    },
    options: {
        /// Which page, and in which language.
        Optional PageOptions
    },
    response: {
        /// Resolves with the JSON that PSN answers. If PSN answers an error, that JSON is a `PsnErrorBody` instead of
        /// the type declared here. Rejects with a `RequestError` if the answer is not JSON. PSN refuses accounts whose
        /// privacy settings hide this from the signed-in account.
        ///
        /// ```ts
        /// const { trophyTitles, totalItemCount } = await getUserTitles(authorization, "me", { limit: 800 });
        /// ```
        Json -> UserTitlesResponse
    },
    list: {
        item: "TrophyTitle",
        items: ["trophyTitles"],
        id: ["npCommunicationId"],
        start: "offset",
        size: "limit",
        largest: 800,
        is_ordered_by_change: true,
    },
}
