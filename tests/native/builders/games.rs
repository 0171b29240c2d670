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
    Endpoint {
        name: "get_explore_hub",
        js: "getExploreHub",
        url: "https://m.np.playstation.com/api/explore/v2/users/me/hub",
        response: "UnknownJson",
        build: |_| built(get_explore_hub(())),
        ..GET
    },
    Endpoint {
        name: "get_store_category",
        js: "getStoreCategory",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=categoryGridRetrieve&variables=%7B%22id%22%3A%224cbf39e2-5749-4970-ba81-93a489e4570c%22%2C%22pageArgs%22%3A%7B%22size%22%3A50%2C%22offset%22%3A0%7D%2C%22sortBy%22%3A%7B%22name%22%3A%22productReleaseDate%22%2C%22isAscending%22%3Afalse%7D%2C%22filterBy%22%3A%5B%5D%2C%22facetOptions%22%3A%5B%5D%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%224ce7d410a4db2c8b635a48c1dcec375906ff63b19dadd87e073f8fd0c0481d35%22%7D%7D",
        reply: Reply::GraphQl("categoryGridRetrieve"),
        response: "StoreCategoryResponse",
        build: |_| built(get_store_category("4cbf39e2-5749-4970-ba81-93a489e4570c", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_category_grid",
        js: "getStoreCategoryGrid",
        url: "https://m.np.playstation.com/api/graphql/v1/op?operationName=metGetCategoryGrid&variables=%7B%22id%22%3A%224cbf39e2-5749-4970-ba81-93a489e4570c%22%2C%22pageArgs%22%3A%7B%22size%22%3A50%2C%22offset%22%3A0%7D%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22b67a9e4414b80d8d762bf12a588c6125467ae0bb3bbe3cee3f7696c6984f8ef6%22%7D%7D",
        headers: MOBILE_APP,
        reply: Reply::GraphQl("categoryGridRetrieve"),
        response: "StoreCategoryResponse",
        build: |_| built(get_store_category_grid("4cbf39e2-5749-4970-ba81-93a489e4570c", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_concept_accessibility",
        js: "getStoreConceptAccessibility",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=conceptRetrieveForAccessibilityFeatures&variables=%7B%22conceptId%22%3A%2210000237%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%225ad27cf7d1f053068dabf46cc131518a7b7d686e9d64daa1a500d8faab0444c2%22%7D%7D",
        reply: Reply::GraphQl("conceptRetrieve"),
        response: "UnknownJson",
        build: |_| built(get_store_concept_accessibility("10000237", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_concept_add_ons",
        js: "getStoreConceptAddOns",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=getAddOnProductsByConcept&variables=%7B%22conceptId%22%3A%2210000237%22%2C%22pageArgs%22%3A%7B%22size%22%3A50%2C%22offset%22%3A0%7D%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%2223c26f5664dfee6d0a88183f4a6ba624b5d7ad082cf1768fb1c0b7c17b8a477e%22%7D%7D",
        reply: Reply::GraphQl("addOnProductsRetrieve"),
        response: "StoreConceptAddOnsResponse",
        build: |_| built(get_store_concept_add_ons("10000237", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_concept_compatibility",
        js: "getStoreConceptCompatibility",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=conceptRetrieveForCompatibilityNotices&variables=%7B%22conceptId%22%3A%2210000237%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22fb1a981a21d7a00ba72bd79d3998044d77207687a5aa1d3a17d90d7b7f3acb05%22%7D%7D",
        reply: Reply::GraphQl("conceptRetrieve"),
        response: "StoreConceptCompatibility",
        build: |_| built(get_store_concept_compatibility("10000237", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_concept_content_rating",
        js: "getStoreConceptContentRating",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=conceptRetrieveForContentRating&variables=%7B%22conceptId%22%3A%2210000237%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22b504e0bc68af3dc08bc56c0001b27da26ed15d70827420f80805b2d031a95aa8%22%7D%7D",
        reply: Reply::GraphQl("conceptRetrieve"),
        response: "StoreConceptWithContentRating",
        build: |_| built(get_store_concept_content_rating("10000237", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_concept_editions",
        js: "getStoreConceptEditions",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=conceptRetrieveForCtasWithPrice&variables=%7B%22conceptId%22%3A%2210000237%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22eab9d873f90d4ad98fd55f07b6a0a606e6b3925f2d03b70477234b79c1df30b5%22%7D%7D",
        reply: Reply::GraphQl("conceptRetrieve"),
        response: "StoreConceptEditions",
        build: |_| built(get_store_concept_editions("10000237", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_concept_from_product_id",
        js: "getStoreConceptFromProductId",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=metGetConceptByProductIdQuery&variables=%7B%22productId%22%3A%22EP0001-PPSA90211_00-HARBOUROFLANTERN%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%220a4c9f3693b3604df1c8341fdc3e481f42eeecf961a996baaa65e65a657a6433%22%7D%7D",
        reply: Reply::GraphQl("productRetrieve"),
        response: "StoreConceptFromProductIdResponse",
        build: |_| built(get_store_concept_from_product_id("EP0001-PPSA90211_00-HARBOUROFLANTERN", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_concept_info",
        js: "getStoreConceptInfo",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=conceptRetrieveForGameInfo&variables=%7B%22conceptId%22%3A%2210000237%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22156bf37e6d6091b4d584ebf5f430a65e818b6120525dd82a0745352d21619da6%22%7D%7D",
        reply: Reply::GraphQl("conceptRetrieve"),
        response: "StoreConceptInfo",
        build: |_| built(get_store_concept_info("10000237", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_concept_legal_text",
        js: "getStoreConceptLegalText",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=wcaConceptRetrieveForLegalText&variables=%7B%22conceptId%22%3A%2210000237%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22b4c35dd0b4ec1541041699ac77e0f607d510d9b2b1e4ad9d2e743e1727f5aeb8%22%7D%7D",
        reply: Reply::GraphQl("conceptRetrieve"),
        response: "StoreConceptWithLegalText",
        build: |_| built(get_store_concept_legal_text("10000237", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_concept_media",
        js: "getStoreConceptMedia",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=conceptRetrieveForMedia&variables=%7B%22conceptId%22%3A%2210000237%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22615a2c4618229aa2f11c10fe497eaf4fdc151e4dcc0b6b82e154aeacb0123c2d%22%7D%7D",
        reply: Reply::GraphQl("conceptRetrieve"),
        response: "StoreConceptWithMedia",
        build: |_| built(get_store_concept_media("10000237", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_concept_media_carousel",
        js: "getStoreConceptMediaCarousel",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=conceptRetrieveForMediaCarousel&variables=%7B%22conceptId%22%3A%2210000237%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22404d96e0672728c19708b6519bcdc1427c5270ce76d9cb009cca39b8e68ace7b%22%7D%7D",
        reply: Reply::GraphQl("conceptRetrieve"),
        response: "UnknownJson",
        build: |_| built(get_store_concept_media_carousel("10000237", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_concept_title",
        js: "getStoreConceptTitle",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=conceptRetrieveForGameTitle&variables=%7B%22conceptId%22%3A%2210000237%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22d244286e38044363f1fb6707f719d41558c74542fc421503a38124ca87068812%22%7D%7D",
        reply: Reply::GraphQl("conceptRetrieve"),
        response: "StoreConceptTitle",
        build: |_| built(get_store_concept_title("10000237", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_concept_upsell",
        js: "getStoreConceptUpsell",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=conceptRetrieveForUpsellWithCtas&variables=%7B%22conceptId%22%3A%2210000237%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22278822e6c6b9f304e4c788867b3e8a448c67847ac932d09213d5085811be3a18%22%7D%7D",
        reply: Reply::GraphQl("conceptRetrieve"),
        response: "UnknownJson",
        build: |_| built(get_store_concept_upsell("10000237", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_default_view",
        js: "getStoreDefaultView",
        url: "https://m.np.playstation.com/api/graphql/v1/op?operationName=metGetDefaultView&variables=%7B%22categoryId%22%3A%224cbf39e2-5749-4970-ba81-93a489e4570c%22%2C%22localizedKeyId%22%3A%22cat.gma.Lanterns%22%2C%22experienceId%22%3A%22experience%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22bec1b8a3b0bae8c08e3ce2c7fe2f38a69343434ccfbcdd82cc1f2e44f86b7c40%22%7D%7D",
        headers: MOBILE_APP,
        reply: Reply::GraphQl("emsDefaultViewRetrieve"),
        response: "StoreDefaultViewResponse",
        build: |_| {
            built(get_store_default_view("4cbf39e2-5749-4970-ba81-93a489e4570c", "cat.gma.Lanterns", "experience", ()))
        },
        ..GET
    },
    Endpoint {
        name: "get_store_experience",
        js: "getStoreExperience",
        url: "https://m.np.playstation.com/api/graphql/v1/op?operationName=metGetExperience&variables=%7B%22clientId%22%3A%22b6de8d4d-bf9b-11ee-ad2a-aea73dc1ea43%22%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22054e61ee68bbeadc21435caebcc4f2bba0919a99b06629d141b0b82dc55f10c4%22%7D%7D",
        headers: MOBILE_APP,
        reply: Reply::GraphQl("emsExperienceRetrieve"),
        response: "StoreExperienceResponse",
        build: |_| built(get_store_experience(())),
        ..GET
    },
    Endpoint {
        name: "get_store_strands",
        js: "getStoreStrands",
        url: "https://m.np.playstation.com/api/graphql/v1/op?operationName=metGetCategoryStrands&variables=%7B%22strands%22%3A%5B%7B%22id%22%3A%22strand%22%2C%22pageArgs%22%3A%7B%22size%22%3A50%2C%22offset%22%3A0%7D%7D%5D%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%2255ab5f168bec56f8362b5519f59faaf786d4e1cfeabb8bc969d6a65545e14f4d%22%7D%7D",
        headers: MOBILE_APP,
        reply: Reply::GraphQl("categoryStrandsRetrieve"),
        response: "StoreStrandsResponse",
        build: |_| built(get_store_strands("strand", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_title_add_ons",
        js: "getStoreTitleAddOns",
        url: "https://web.np.playstation.com/api/graphql/v1/op?operationName=metGetAddOnsByTitleId&variables=%7B%22npTitleId%22%3A%22PPSA01521_00%22%2C%22pageArgs%22%3A%7B%22size%22%3A50%2C%22offset%22%3A0%7D%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22e98d01ff5c1854409a405a5f79b5a9bcd36a5c0679fb33f4e18113c157d4d916%22%7D%7D",
        reply: Reply::GraphQl("addOnProductsByTitleIdRetrieve"),
        response: "StoreTitleAddOnsResponse",
        build: |_| built(get_store_title_add_ons("PPSA01521_00", ())),
        ..GET
    },
    Endpoint {
        name: "get_store_views",
        js: "getStoreViews",
        url: "https://m.np.playstation.com/api/graphql/v1/op?operationName=metGetViews&variables=%7B%22viewInputs%22%3A%5B%7B%22viewId%22%3A%22view%22%2C%22experienceId%22%3A%22experience%22%7D%5D%7D&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%226fd98ff7fecb603006fb5d92db176d5028435be163c8d1ee9f7c598ab4677dd1%22%7D%7D",
        headers: MOBILE_APP,
        reply: Reply::GraphQl("emsViewsRetrieve"),
        response: "StoreViewsResponse",
        build: |_| built(get_store_views("view", "experience", ())),
        ..GET
    },
    Endpoint {
        name: "get_user_played_game",
        js: "getUserPlayedGame",
        path: &["accountId", "titleId"],
        url: "https://m.np.playstation.com/api/gamelist/v2/users/{}/titles/{}",
        response: "PlayedGame",
        build: |ids| built(get_user_played_game(ids[0], ids[1], ())),
        ..GET
    },
];
