use psn_api_wasm::Method;
use psn_api_wasm::endpoints::games::*;
use psn_api_wasm::endpoints::universal::make_universal_search;
use psn_api_wasm::reply::Reply;

use super::{Endpoint, GET, MOBILE_APP, built};

/// The persisted queries with their default variables.
pub const PURCHASED: &str = "https://web.np.playstation.com/api/graphql/v1/op?operationName=getPurchasedGameList&variables=%7B%22isActive%22%3Atrue%2C%22platform%22%3A%5B%22ps4%22%2C%22ps5%22%5D%2C%22size%22%3A24%2C%22start%22%3A0%2C%22sortBy%22%3A%22ACTIVE_DATE%22%2C%22sortDirection%22%3A%22desc%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22827a423f6a8ddca4107ac01395af2ec0eafd8396fc7fa204aaf9b7ed2eefa168%22%7D%7D";
pub const RECENTLY_PLAYED: &str = "https://web.np.playstation.com/api/graphql/v1/op?operationName=getUserGameList&variables=%7B%22limit%22%3A50%2C%22categories%22%3A%22ps4_game%2Cps5_native_game%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22e780a6d8b921ef0c59ec01ea5c5255671272ca0d819edb61320914cf7a78b3ae%22%7D%7D";

pub const ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        name: "get_purchased_games",
        js: "getPurchasedGames",
        url: PURCHASED,
        reply: Reply::GraphQl("purchasedTitlesRetrieve"),
        response: "PurchasedGamesResponse",
        build: |_| built(get_purchased_games(())),
        ..GET
    },
    Endpoint {
        name: "get_recently_played_games",
        js: "getRecentlyPlayedGames",
        url: RECENTLY_PLAYED,
        reply: Reply::GraphQl("gameLibraryTitlesRetrieve"),
        response: "RecentlyPlayedGamesResponse",
        build: |_| built(get_recently_played_games(())),
        ..GET
    },
    Endpoint {
        name: "get_user_played_games",
        js: "getUserPlayedGames",
        path: &["accountId"],
        url: "https://m.np.playstation.com/api/gamelist/v2/users/{}/titles",
        response: "UserPlayedGamesResponse",
        build: |ids| built(get_user_played_games(ids[0], ())),
        ..GET
    },
    Endpoint {
        name: "make_universal_search",
        js: "makeUniversalSearch",
        url: "https://m.np.playstation.com/api/search/v1/universalSearch",
        method: Method::Post,
        body: Some(r#"{"searchTerm":"so \"it\" is","domainRequests":[{"domain":"SocialAllAccounts"}]}"#),
        reply: Reply::Json,
        response: "SocialAccountResult",
        build: |_| built(make_universal_search("so \"it\" is", "SocialAllAccounts")),
        ..GET
    },
    Endpoint {
        name: "get_title_concepts",
        js: "getTitleConcepts",
        path: &["npTitleId"],
        url: "https://m.np.playstation.com/api/catalog/v2/titles/{}/concepts?age=99",
        reply: Reply::Array,
        response: "TitleConcept",
        build: |ids| built(get_title_concepts(ids[0], ())),
        ..GET
    },
    Endpoint {
        name: "get_user_entitlements",
        js: "getUserEntitlements",
        url: "https://m.np.playstation.com/api/entitlement/v2/users/me/internal/entitlements?limit=20&entitlementType=1%2C2%2C3%2C4%2C5&fields=titleMeta%2CgameMeta%2CconceptMeta%2CrewardMeta%2CrewardMeta.retentionPolicy%2CrewardMeta.rewardMembershipType&gameMetaPackageType=PSGD%2CPS4GD",
        response: "UserEntitlementsResponse",
        build: |_| built(get_user_entitlements(())),
        ..GET
    },
    Endpoint {
        name: "get_user_recent_titles",
        js: "getUserRecentTitles",
        url: "https://m.np.playstation.com/api/graphql/v1/op?operationName=metGetRecentPlayedTitles&variables=%7B%22count%22%3A3%2C%22categories%22%3A%22ps4_game%2Cps5_native_game%2Cpspc_game%22%2C%22shouldFetchCodex%22%3Atrue%2C%22accountId%22%3A%22me%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%222fd023209ae806e5ed59c0dc061c1a49fcd51788226d549b1c8cb310be2da9ba%22%7D%7D",
        headers: MOBILE_APP,
        reply: Reply::GraphQl("recentPlayedTitlesRetrieve"),
        response: "UserRecentTitlesResponse",
        build: |_| built(get_user_recent_titles("me", ())),
        ..GET
    },
    Endpoint {
        name: "get_friends_who_play",
        js: "getFriendsWhoPlay",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=friendsWhoPlayRetrieveByConceptId&variables=%7B%22conceptId%22%3A%2210000237%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%227bf9a61a9218dd810c16a7ca930eb7a2576b63b5639e887c62219a467434f9c2%22%7D%7D",
        reply: Reply::GraphQl("gameListFriendsOwningGame"),
        response: "FriendsWhoPlayResponse",
        build: |_| built(get_friends_who_play("10000237", ())),
        ..GET
    },
    Endpoint {
        name: "get_user_wishlist",
        js: "getUserWishlist",
        url: "https://m.np.playstation.com/api/graphql/v1/op?operationName=metGetStoreWishlist&variables=%7B%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22571149e8aa4d76af7dd33b92e1d6f8f828ebc5fa8f0f6bf51a8324a0e6d71324%22%7D%7D",
        headers: MOBILE_APP,
        reply: Reply::GraphQl("storeWishlist"),
        response: "UserWishlistResponse",
        build: |_| built(get_user_wishlist(())),
        ..GET
    },
    Endpoint {
        name: "get_store_concept",
        js: "getStoreConcept",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=metGetConceptById&variables=%7B%22productId%22%3A%22%22%2C%22conceptId%22%3A%2210000237%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22cc90404ac049d935afbd9968aef523da2b6723abfb9d586e5f77ebf7c5289006%22%7D%7D",
        reply: Reply::GraphQl("conceptRetrieve"),
        response: "StoreConceptResponse",
        build: |_| built(get_store_concept("10000237", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_concept_price",
        js: "getStoreConceptPrice",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=metGetPricingDataByConceptId&variables=%7B%22conceptId%22%3A%2210000237%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22abcb311ea830e679fe2b697a27f755764535d825b24510ab1239a4ca3092bd09%22%7D%7D",
        reply: Reply::GraphQl("conceptRetrieve"),
        response: "StoreConceptPriceResponse",
        build: |_| built(get_store_concept_price("10000237", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_product",
        js: "getStoreProduct",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=metGetProductById&variables=%7B%22productId%22%3A%22EP0001-PPSA90211_00-HARBOUROFLANTERN%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22a128042177bd93dd831164103d53b73ef790d56f51dae647064cb8f9d9fc9d1a%22%7D%7D",
        reply: Reply::GraphQl("productRetrieve"),
        response: "StoreProductResponse",
        build: |_| built(get_store_product("EP0001-PPSA90211_00-HARBOUROFLANTERN", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_concept_rating",
        js: "getStoreConceptRating",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=wcaConceptStarRatingRetrive&variables=%7B%22conceptId%22%3A%2210000237%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22e12dc5cef72296a437b4d71e0b130010bf3707ab981b585ba00d1d5773ce2092%22%7D%7D",
        reply: Reply::GraphQl("conceptRetrieve"),
        response: "StoreConceptRatingResponse",
        build: |_| built(get_store_concept_rating("10000237", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_product_rating",
        js: "getStoreProductRating",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=wcaProductStarRatingRetrive&variables=%7B%22productId%22%3A%22EP0001-PPSA90211_00-HARBOUROFLANTERN%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22cedd370c39e89da20efa7b2e55710e88cb6e6843cc2f8203f7e73ba4751e7253%22%7D%7D",
        reply: Reply::GraphQl("productRetrieve"),
        response: "StoreProductRatingResponse",
        build: |_| built(get_store_product_rating("EP0001-PPSA90211_00-HARBOUROFLANTERN", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_plus_offers",
        js: "getStorePlusOffers",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=featuresRetrieve&variables=%7B%22tierLabel%22%3A%22TIER_20%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22010870e8b9269c5bcf06b60190edbf5229310d8fae5b86515ad73f05bd11c4d1%22%7D%7D",
        reply: Reply::GraphQl("tierSelectorOffersRetrieve"),
        response: "StorePlusOffersResponse",
        build: |_| built(get_store_plus_offers("TIER_20", ())),
        ..GET
    },
];
