use crate::hosts::GRAPHQL;
use crate::models::UserAccountSummaryResponse;
use crate::options::HeaderOptions;

endpoint! {
    /// Tells what the website shows the signed-in account of itself: names, age, avatar, and its subscriptions.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=getProfileOracle` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it. PSN answers only if the header
    /// `apollographql-client-name` is `oracle`, so this is sent.
    getUserAccountSummary as get_user_account_summary,
    method: GET,
    service: GRAPHQL,
    path: "",
    graphql: {
        operation: "getProfileOracle",
        hash: "fc0d765f537f3dce3e0d91c71e85daa401042ba43066acde9f8f584faced10df"
    },
    relay: Never,
    evidence: LiveVerified("psn-client-ruby, 2026-07"),
    options: {
        /// Headers to send besides the usual ones.
        Optional HeaderOptions
    },
    response: {
        /// Resolves with PSN's JSON, which has more than is declared here. Rejects with an `Error` whose message is the
        /// whole answer if PSN answers without data, and with a `RequestError` if the answer is not JSON.
        ///
        /// ```ts
        /// const { data } = await getUserAccountSummary(authorization);
        /// const { userSubscription } = data.oracleUserProfileRetrieve;
        /// const plus = userSubscription.find(({ subscriptionType }) => subscriptionType === "PSPLUS");
        /// ```
        GraphQl("oracleUserProfileRetrieve") -> UserAccountSummaryResponse
    },
}
