use crate::hosts::GRAPHQL;
use crate::models::FriendsWhoPlayResponse;
use crate::options::StoreOptions;

endpoint! {
    /// Lists the friends of the signed-in account who play a game. PSN gives their names and pictures, and no account ids.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=friendsWhoPlayRetrieveByConceptId` on web.np.playstation.com; see
    /// <https://github.com/MattyJacques/psn-client-ruby>, which has tried it.
    getFriendsWhoPlay as get_friends_who_play,
    method: GET,
    service: GRAPHQL,
    path: "",
    fixed_options: [("conceptId", "$conceptId")],
    graphql: {
        operation: "friendsWhoPlayRetrieveByConceptId",
        hash: "7bf9a61a9218dd810c16a7ca930eb7a2576b63b5639e887c62219a467434f9c2"
    },
    relay: Never,
    evidence: LiveVerified("psn-client-ruby, 2026-07"),
    sent_arguments: {
        /// The game's number in the PlayStation Store, such as `"10000237"`: what `searchGames()` gives as `id`.
        concept_id as conceptId: Text,
    },
    options: {
        /// Headers to send besides the usual ones.
        Optional StoreOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with an `Error` whose message is the whole answer if PSN answers without
        /// data, and with a `RequestError` if the answer is not JSON.
        ///
        /// ```ts
        /// const { data } = await getFriendsWhoPlay(authorization, "10000237");
        /// const names = data.gameListFriendsOwningGame.profiles.map(({ onlineId }) => onlineId);
        /// ```
        GraphQl("gameListFriendsOwningGame") -> FriendsWhoPlayResponse
    },
}
