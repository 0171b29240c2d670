use crate::hosts::MOBILE_GRAPHQL;
use crate::models::UserWishlistResponse;
use crate::options::StoreOptions;

endpoint! {
    /// Lists what the signed-in account has on its wish list in the PlayStation Store, with prices as text.
    ///
    /// Asks `GET /api/graphql/v1/op?operationName=metGetStoreWishlist` on m.np.playstation.com; see
    /// <https://github.com/andshrew/PlayStation-Trophies>, whose example answer this is made from.
    getUserWishlist as get_user_wishlist,
    method: GET,
    service: MOBILE_GRAPHQL,
    path: "",
    graphql: {
        operation: "metGetStoreWishlist",
        hash: "571149e8aa4d76af7dd33b92e1d6f8f828ebc5fa8f0f6bf51a8324a0e6d71324"
    },
    relay: Never,
    evidence: Documented("andshrew/PlayStation-Trophies, 2024-08, and psn-client-ruby, 2026-07"),
    options: {
        /// Headers to send besides the usual ones.
        Optional StoreOptions
    },
    response: {
        /// Resolves with PSN's JSON: the whole list. Rejects with an `Error` whose message is the whole answer if PSN
        /// answers without data, and with a `RequestError` if the answer is not JSON.
        ///
        /// ```ts
        /// const { data } = await getUserWishlist(authorization);
        /// const prices = data.storeWishlist.map(({ name, price }) => `${name}: ${price?.discountedPrice ?? "not out yet"}`);
        /// ```
        GraphQl("storeWishlist") -> UserWishlistResponse
    },
}
