//! Which file holds examples of which model.

use std::collections::BTreeMap;
use std::path::PathBuf;

use psn_api_wasm::models::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tsify::Tsify;

/// A file of examples and the model that reads them.
pub struct Fixture {
    pub file: &'static str,
    /// Reads one example and writes it again.
    pub round_trip: fn(&str) -> Result<Value, String>,
    /// The TypeScript declarations of the model and of everything in it.
    pub declarations: &'static [&'static str],
}

/// `file => model, types within it;`
macro_rules! fixtures {
    ($($file:literal => $model:ty $(, $part:ty)*;)*) => {
        pub const FIXTURES: &[Fixture] = &[$(Fixture {
            file: $file,
            round_trip: round_trip::<$model>,
            declarations: &[<$model as Tsify>::DECL $(, <$part as Tsify>::DECL)*],
        }),*];
    };
}

fixtures! {
    "account-devices.json" => AccountDevicesResponse, AccountDevice;
    "all-call-options.json" => AllCallOptions, CallValidHeaders, NpServiceName;
    "auth-tokens.json" => AuthTokensResponse;
    "authorization-payload.json" => AuthorizationPayload;
    "available-to-play-subscriptions.json" => AvailableToPlaySubscriptionsResponse, AvailableToPlaySubscription;
    "basic-presence.json" => BasicPresenceResponse, BasicPresence, PrimaryPlatformInfo,
        GameTitleInfo, PresenceAvailability, OnlineStatus, PresencePlatform;
    "blocked-accounts.json" => GetUserBlockedAccountIdsResponse;
    "capture-urls.json" => CaptureUrlsResponse;
    "create-group.json" => CreateGroupResponse, CreatedThread;
    "friend-requests.json" => GetUserFriendsRequestsResponse, FriendRequest;
    "friends.json" => GetUserFriendsAccountIdsResponse;
    "friends-who-play.json" => FriendsWhoPlayResponse, FriendsWhoPlayData, FriendsWhoPlay, FriendsWhoPlayPageInfo,
        FriendWhoPlays, FriendPicture;
    "friendship-summary.json" => FriendshipSummaryResponse;
    "group-messages.json" => GroupMessagesResponse;
    "oauth-error.json" => OAuthErrorBody;
    "played-games.json" => UserPlayedGamesResponse, PlayedGame, PlayedGameConcept, LocalizedName,
        GameMedia, GameImage;
    "profile-by-account-id.json" => ProfileFromAccountIdResponse, ProfileImage, PersonalDetail;
    "profile-by-user-name.json" => ProfileFromUserNameResponse, LegacyProfile, LegacyAvatar,
        LegacyTrophySummary, LegacyPersonalDetail, LegacyProfilePicture, LegacyPresence,
        LegacyConsoleAvailability, TrophyCounts;
    "profiles-from-account-ids.json" => ProfilesFromAccountIdsResponse, ProfileImage;
    "psn-error.json" => PsnErrorBody, PsnErrorDetail;
    "purchased-games.json" => PurchasedGamesResponse, PurchasedGamesData, PurchasedGameList,
        PurchasedGamesPageInfo, PurchasedGame, GameLibraryImage, Membership;
    "recently-played-games.json" => RecentlyPlayedGamesResponse, RecentlyPlayedGamesData,
        RecentlyPlayedGameList, RecentlyPlayedGame, GameLibraryImage;
    "search-games.json" => ContextSearchResponse<GameSearchResult>, ContextSearchData<GameSearchResult>,
        SearchDomainPage<GameSearchResult>, ConceptSearchResult, ProductSearchResult, StoreMedia;
    "search-users-page.json" => DomainSearchResponse<PlayerSearchResult>, DomainSearchData<PlayerSearchResult>,
        SearchDomainPage<PlayerSearchResult>;
    "search-users.json" => ContextSearchResponse<PlayerSearchResult>, ContextSearchData<PlayerSearchResult>,
        SearchDomainPage<PlayerSearchResult>, SearchFrequency, PlayerSearchResult;
    "send-group-message.json" => SendGroupMessageResponse;
    "shareable-profile-link.json" => ShareableProfileLinkResponse;
    "specific-titles.json" => UserTrophiesBySpecificTitleResponse, SpecificTitle,
        SpecificTrophyTitle, RarestTrophy, TrophyCounts, NpServiceName;
    "store-concept-price.json" => StoreConceptPriceResponse, StoreConceptPriceData, StoreConceptWithPrice,
        StoreProductPrice, StorePrice;
    "store-concept-rating.json" => StoreConceptRatingResponse, StoreConceptRatingData, StoreConceptWithRating,
        StoreProductWithRating, StoreRating, StoreRatingShare;
    "store-plus-offers.json" => StorePlusOffersResponse, StorePlusOffersData, StorePlusOffers, StorePlusOffer,
        StorePlusPrice;
    "store-product-rating.json" => StoreProductRatingResponse, StoreProductRatingData, StoreProductWithRating,
        StoreRating, StoreRatingShare;
    "user-friendship-summary.json" => UserFriendshipSummaryResponse;
    "store-concept.json" => StoreConceptResponse, StoreConceptData, StoreConcept, StoreReleaseDate, StoreGenre,
        StoreDescription, StoreMedia;
    "store-product.json" => StoreProductResponse, StoreProductData, StoreProduct, StoreConceptId, StoreEdition,
        StoreContentRating;
    "title-concept.json" => TitleConcept, ConceptReleaseDate, ConceptMedia, ConceptVideo, ConceptImage,
        ConceptDescription, ConceptProducts, ConceptContentRating, ConceptRatingDescriptor, ConceptStarRating,
        ConceptStarCount, ConceptNotice, ConceptRevisions, LocalizedGenre, LocalizedName;
    "title-game-help-availability.json" => TitleGameHelpAvailabilityResponse, GameHelpAvailabilityData,
        GameHelpAvailability, TrophyWithGameHelpInfo;
    "title-game-help.json" => TitleGameHelpResponse, GameHelpData, GameHelp, TrophyTip, TipGroup, TipContent;
    "title-trophies.json" => TitleTrophiesResponse, TitleThinTrophy, TrophyType;
    "title-trophy-groups.json" => TitleTrophyGroupsResponse, TrophyGroup, TrophyCounts;
    "trophy-with-game-help.json" => TrophyWithGameHelp;
    "trophy.json" => Trophy;
    "universal-search.json" => UniversalSearchResponse<SocialAccountResult>,
        UniversalSearchDomainResponse<SocialAccountResult>, SocialAccountResult,
        SocialAccountMetadata, SocialAccountHighlights, UniversalSearchDomains;
    "store-category.json" => StoreCategoryResponse, StoreCategoryData, StoreCategory, StoreFacet, StoreFacetValue,
        StoreSortingOption, StorePageInfo;
    "store-concept-add-ons.json" => StoreConceptAddOnsResponse, StoreConceptAddOnsData, StoreConceptAddOns;
    "store-concept-compatibility.json" => StoreConceptPartResponse<StoreConceptCompatibility>,
        StoreConceptPartData<StoreConceptCompatibility>, StoreConceptCompatibility, StoreProductWithNotices, StoreNotices,
        StoreNotice;
    "store-concept-content-rating.json" => StoreConceptPartResponse<StoreConceptWithContentRating>,
        StoreConceptWithContentRating, StoreConceptContentRating;
    "store-concept-editions.json" => StoreConceptPartResponse<StoreConceptEditions>, StoreConceptEditions,
        StoreConceptEdition, StoreCallToAction, StoreCallToActionPrice;
    "store-concept-from-product-id.json" => StoreConceptFromProductIdResponse, StoreConceptFromProductIdData,
        StoreProductWithConcept, StoreConceptOfProduct, StoreSelectableProducts;
    "store-concept-info.json" => StoreConceptPartResponse<StoreConceptInfo>, StoreConceptInfo, StoreGenre,
        StoreDescription, StoreReleaseDate;
    "store-concept-legal-text.json" => StoreConceptPartResponse<StoreConceptWithLegalText>, StoreConceptWithLegalText,
        StoreProductWithLegalText, StoreLegalText;
    "store-concept-media.json" => StoreConceptPartResponse<StoreConceptWithMedia>, StoreConceptWithMedia,
        StoreProductWithMedia;
    "store-concept-title.json" => StoreConceptPartResponse<StoreConceptTitle>, StoreConceptTitle;
    "store-default-view.json" => StoreDefaultViewResponse, StoreDefaultViewData, StoreDefaultView, StoreView;
    "store-experience.json" => StoreExperienceResponse, StoreExperienceData, StoreExperience, StoreNavigation,
        StoreNavigationItem;
    "store-strands.json" => StoreStrandsResponse, StoreStrandsData, StoreStrand;
    "store-title-add-ons.json" => StoreTitleAddOnsResponse, StoreTitleAddOnsData, StoreTitleAddOns, StoreCard,
        StoreCardProduct, StoreCardPrice, StorePageInfo, StoreMedia;
    "store-views.json" => StoreViewsResponse, StoreViewsData, StoreView, StoreComponent, StoreLink;
    "upload-group-resource.json" => UploadGroupResourceResponse;
    "user-account-summary.json" => UserAccountSummaryResponse, UserAccountSummaryData, UserAccountSummary,
        UserAccountAvatar, UserSubscription;
    "user-captures.json" => UserCapturesResponse, Capture;
    "user-consoles.json" => UserConsolesResponse, Console, ConsoleDevice, ConsoleDisk, ConsoleStorage, ConsoleSystemData,
        ConsoleTitle, ConsoleTitles;
    "user-entitlements.json" => UserEntitlementsResponse, Entitlement, EntitlementAttribute, EntitlementGame,
        EntitlementTitle, EntitlementConcept, EntitlementReward;
    "user-groups.json" => UserGroupsResponse, Group, GroupName, GroupIcon, GroupMember, GroupThread, GroupMessage,
        GroupNotificationSetting;
    "user-presences.json" => UserPresencesResponse, PrimaryPlatformInfo;
    "user-recent-titles.json" => UserRecentTitlesResponse, RecentTitlesData, RecentTitle, CodexSummary, RecentTitleInfo;
    "user-region.json" => UserRegionInfo;
    "user-titles.json" => UserTitlesResponse, TrophyTitle, TrophyCounts, NpServiceName;
    "user-trophies-earned.json" => UserTrophiesEarnedForTitleResponse, UserThinTrophy,
        RarestThinTrophy;
    "user-trophy-appearance-setting.json" => UserTrophyAppearanceSettingResponse;
    "user-trophy-groups.json" => UserTrophyGroupEarningsForTitleResponse, TrophyGroupEarnings,
        TrophyCounts;
    "user-trophy-summary.json" => UserTrophyProfileSummaryResponse, TrophyCounts;
    "user-wishlist.json" => UserWishlistResponse, UserWishlistData, WishlistItem, WishlistBoxArt, WishlistPrice;
}

fn round_trip<T: DeserializeOwned + Serialize>(text: &str) -> Result<Value, String> {
    serde_json::to_value(read::<T>(text)?).map_err(|error| error.to_string())
}

/// Reads `T`. A refusal quotes the line of `text` that serde stopped at, and so names the field.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| {
        let line = text.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
        format!("{error}: {}", line.trim())
    })
}

/// The folder of the files.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/models/data")
}

/// The examples in a file by name.
pub fn examples(file: &str) -> BTreeMap<String, Value> {
    let text = std::fs::read_to_string(folder().join(file)).unwrap();
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// One example, laid out with one key to a line.
pub fn example(file: &str, name: &str) -> String {
    serde_json::to_string_pretty(&examples(file)[name]).unwrap()
}
