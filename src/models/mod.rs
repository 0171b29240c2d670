//! What PSN answers, as Rust types with serde and as TypeScript interfaces with the same names.
//!
//! The models describe; they do not filter. A JavaScript caller gets PSN's JSON untouched, and only
//! the declarations of these types reach it. A Rust caller deserialises into them.
//!
//! Three conventions hold throughout:
//! - A key that PSN may leave out is an `Option` that is not written when it is `None`, and `key?: T`
//!   in TypeScript. A key that PSN sends as `null` is an `Option` that is written as `null`, and
//!   `T | null`.
//! - A word from a list that PSN may extend is an enum with an `Other` variant, so that a word
//!   nobody has seen yet is kept and not refused.
//! - A number that PSN sends as a string stays a string, such as `trophyEarnedRate`.

/// Declares the models: their modules, what these export, and what TypeScript sees of it.
///
/// A name alone is a model whose TypeScript declaration tsify derives; `Name<T>` the same with a type parameter. What
/// follows `=` is a declaration that is written by hand. What follows `rust` is for Rust programs only.
macro_rules! models {
    ($(
        $module:ident: {
            $( $Model:ident $(<$T:ident>)? $(= $by_hand:expr)? ),* $(,)?
            $(; rust $($Rust:ident),+ $(,)?)?
        }
    )+) => {
        $( mod $module; )+
        $( pub use $module::{$($Model,)* $($($Rust),+)?}; )+

        /// The TypeScript declarations of all models.
        #[cfg(feature = "typescript")]
        pub const DECLARATIONS: &[&str] = &[
            $($( models!(@declaration $Model $(<$T>)? $(= $by_hand)?), )*)+
        ];
    };

    (@declaration $Model:ident) => { <$Model as tsify::Tsify>::DECL };
    (@declaration $Model:ident <$T:ident>) => { <$Model<()> as tsify::Tsify>::DECL };
    (@declaration $Model:ident = $by_hand:expr) => { $by_hand };
}

models! {
    account_summary: {
        UserAccountAvatar, UserAccountSummary, UserAccountSummaryData, UserAccountSummaryResponse, UserSubscription,
    }
    authentication: {
        AccessTokenResponse = authentication::ACCESS_TOKEN_RESPONSE, AuthTokensResponse, AuthorizationPayload,
    }
    available_to_play: { AvailableToPlaySubscription, AvailableToPlaySubscriptionsResponse }
    call_options: { AllCallOptions, CallValidHeaders, NpServiceName }
    captures: { Capture, CaptureUrlsResponse, UserCapturesResponse }
    consoles: {
        Console, ConsoleDevice, ConsoleDisk, ConsoleStorage, ConsoleSystemData, ConsoleTitle, ConsoleTitles,
        UserConsolesResponse,
    }
    context_search: {
        ConceptSearchResult, ContextSearch<T>, ContextSearchData<T>, ContextSearchResponse<T>, DomainSearchData<T>,
        DomainSearchResponse<T>, GameSearchResult,
        PlayerSearchResult, ProductSearchResult, SearchDomainPage<T>, SearchFrequency, SearchResultItem<T>,
    }
    devices: { AccountDevice, AccountDevicesResponse }
    earned_trophies: { RarestThinTrophy, UserThinTrophy, UserTrophiesEarnedForTitleResponse }
    entitlements: {
        Entitlement, EntitlementAttribute, EntitlementConcept, EntitlementGame, EntitlementReward, EntitlementTitle,
        UserEntitlementsResponse,
    }
    error: { OAuthErrorBody, PsnErrorBody, PsnErrorDetail }
    friends: {
        FriendRequest, GetUserBlockedAccountIdsResponse, GetUserFriendsAccountIdsResponse,
        GetUserFriendsRequestsResponse,
    }
    friends_who_play: {
        FriendPicture, FriendWhoPlays, FriendsWhoPlay, FriendsWhoPlayData, FriendsWhoPlayPageInfo,
        FriendsWhoPlayResponse,
    }
    friendship_summary: { FriendshipSummaryResponse, UserFriendshipSummaryResponse }
    game_help: {
        GameHelp, GameHelpAvailability, GameHelpAvailabilityData, GameHelpData, TipContent, TipGroup,
        TitleGameHelpAvailabilityResponse, TitleGameHelpResponse, TrophyTip, TrophyWithGameHelp,
        TrophyWithGameHelpInfo,
    }
    groups: {
        CreateGroupResponse, CreatedThread, Group, GroupIcon, GroupMember, GroupMessage, GroupMessagesResponse, GroupName,
        GroupNotificationSetting, GroupResource, GroupThread, SendGroupMessageResponse, UploadGroupResourceResponse,
        UserGroupsResponse,
    }
    legacy_profile: {
        LegacyAvatar, LegacyConsoleAvailability, LegacyPersonalDetail, LegacyPresence, LegacyProfile,
        LegacyProfilePicture, LegacyTrophySummary, ProfileFromUserNameResponse,
    }
    played_games: {
        GameCategory, GameImage, GameMedia, GameService, LocalizedName, PlayedGame, PlayedGameConcept,
        UserPlayedGamesResponse,
    }
    presence: {
        BasicPresence, BasicPresenceResponse, GameTitleInfo, OnlineStatus, PresenceAvailability, PresencePlatform,
        PrimaryPlatformInfo,
    }
    profile: { PersonalDetail, ProfileFromAccountIdResponse, ProfileImage }
    profiles_from_account_ids: { ProfilesFromAccountIdsResponse }
    purchased_games: {
        GameLibraryImage, Membership, PurchasedGame, PurchasedGameList, PurchasedGamesData, PurchasedGamesPageInfo,
        PurchasedGamesResponse,
    }
    recent_titles: { CodexSummary, RecentTitle, RecentTitleInfo, RecentTitlesData, UserRecentTitlesResponse }
    recently_played_games: {
        RecentlyPlayedGame, RecentlyPlayedGameList, RecentlyPlayedGamesData, RecentlyPlayedGamesResponse,
    }
    region: { RegionCode = region::REGION_CODE, UserRegionInfo }
    share: { ShareableProfileLinkResponse }
    specific_title: { RarestTrophy, SpecificTitle, SpecificTrophyTitle, UserTrophiesBySpecificTitleResponse }
    store: {
        StoreConcept, StoreConceptData, StoreConceptId, StoreConceptPriceData, StoreConceptPriceResponse,
        StoreConceptResponse, StoreConceptWithPrice, StoreContentRating, StoreDescription, StoreEdition, StoreGenre,
        StorePrice, StoreProduct, StoreProductData, StoreProductPrice, StoreProductResponse, StoreReleaseDate,
    }
    store_cards: {
        StoreCard, StoreCardPrice, StoreCardProduct, StoreCategory, StoreCategoryData, StoreCategoryResponse, StoreConceptAddOns,
        StoreConceptAddOnsData, StoreConceptAddOnsResponse, StoreFacet, StoreFacetValue, StorePageInfo,
        StoreSortingOption, StoreStrand, StoreStrandsData, StoreStrandsResponse, StoreTitleAddOns, StoreTitleAddOnsData,
        StoreTitleAddOnsResponse,
    }
    store_concept_parts: {
        StoreCallToAction, StoreCallToActionPrice, StoreConceptCompatibility, StoreConceptContentRating,
        StoreConceptEdition, StoreConceptEditions, StoreConceptFromProductIdData, StoreConceptFromProductIdResponse,
        StoreConceptInfo, StoreConceptOfProduct, StoreConceptPartData<T>, StoreConceptPartResponse<T>, StoreConceptTitle,
        StoreConceptWithContentRating, StoreConceptWithLegalText, StoreConceptWithMedia, StoreLegalText, StoreNotice,
        StoreNotices, StoreProductWithConcept, StoreProductWithLegalText, StoreProductWithMedia,
        StoreProductWithNotices, StoreSelectableProducts,
        ; rust StoreConceptUnknownPart,
    }
    store_media: { StoreMedia }
    store_plus_offers: {
        StorePlusOffer, StorePlusOffers, StorePlusOffersData, StorePlusOffersResponse, StorePlusPrice,
    }
    store_rating: {
        StoreConceptRatingData, StoreConceptRatingResponse, StoreConceptWithRating, StoreProductRatingData,
        StoreProductRatingResponse, StoreProductWithRating, StoreRating, StoreRatingShare,
    }
    store_views: {
        StoreComponent, StoreDefaultView, StoreDefaultViewData, StoreDefaultViewResponse, StoreExperience,
        StoreExperienceData, StoreExperienceResponse, StoreLink, StoreNavigation, StoreNavigationItem, StoreView,
        StoreViewsData, StoreViewsResponse,
    }
    title_concepts: {
        ConceptContentRating, ConceptDescription, ConceptImage, ConceptMedia, ConceptNotice, ConceptProducts,
        ConceptRatingDescriptor, ConceptReleaseDate, ConceptRevisions, ConceptStarCount, ConceptStarRating,
        ConceptVideo, LocalizedGenre, TitleConcept,
    }
    title_platform: { TitlePlatform }
    title_trophies: { TitleThinTrophy, TitleTrophiesResponse }
    trophy: { Trophy, TrophyType }
    trophy_appearance_setting: { UserTrophyAppearanceSettingResponse }
    trophy_counts: { TrophyCounts }
    trophy_groups: {
        TitleTrophyGroupsResponse, TrophyGroup, TrophyGroupEarnings,
        UserSummarizedTrophiesByTrophyGroupResponse = trophy_groups::USER_SUMMARIZED_TROPHIES,
        UserTrophyGroupEarningsForTitleResponse,
    }
    trophy_rarity: { ; rust TrophyRarity, TrophyRarityLevel }
    trophy_summary: { UserTrophyProfileSummaryResponse }
    trophy_title: { TrophyTitle, UserTitlesResponse }
    universal_search: {
        SocialAccountHighlights, SocialAccountMetadata, SocialAccountResult, UniversalSearchDomainResponse<T>,
        UniversalSearchDomains, UniversalSearchResponse<T>,
    }
    unknown_json: { ; rust UnknownJson }
    user_presences: { AccountPresence, UserPresencesResponse }
    wishlist: { UserWishlistData, UserWishlistResponse, WishlistBoxArt, WishlistItem, WishlistPrice }
}
