use crate::hosts::MOBILE_GRAPHQL;
use crate::models::UserRecentTitlesResponse;
use crate::options::RecentTitlesOptions;

endpoint! {
    /// Lists the titles that an account played last, with hours played, and how far the story has come.
    ///
    /// `storyProgress` is always that of the signed-in account, also in the titles of another account.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=metGetRecentPlayedTitles` on m.np.playstation.com; see
    /// <https://github.com/andshrew/PlayStation-Trophies/issues/24>.
    getUserRecentTitles as get_user_recent_titles,
    method: GET,
    service: MOBILE_GRAPHQL,
    path: "",
    fixed_options: [("accountId", "$accountId")],
    graphql: {
        operation: "metGetRecentPlayedTitles",
        hash: "2fd023209ae806e5ed59c0dc061c1a49fcd51788226d549b1c8cb310be2da9ba"
    },
    relay: Never,
    evidence: LiveVerified("a note on the PlayStation App 26.4.0, 2026"),
    sent_arguments: {
        /// The account to read: its numeric id, or `"me"` for the signed-in account.
        account_id as accountId: AccountId,
    },
    options: {
        /// How many titles, and of which kinds.
        Optional RecentTitlesOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without
        /// data, and with a `RequestError` if the answer is not JSON.
        ///
        /// ```ts
        /// const { data } = await getUserRecentTitles(authorization, "me", { count: 10 });
        /// const progress = data.recentPlayedTitlesRetrieve.map(({ title, storyProgress }) => [title.name, storyProgress]);
        /// ```
        GraphQl("recentPlayedTitlesRetrieve") -> UserRecentTitlesResponse
    },
}
