//! Every endpoint, one file each: the table of contents.
//!
//! A file says what is asked, what it takes, and how the answer is read. It names the model that describes the answer.
//! `CONTRIBUTING.md` says how to add one.

use crate::endpoint::{EndpointSpec, ReadSpec, RequestSpec, Subject};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;

/// Declares the modules of the endpoints, and all that goes over every endpoint.
macro_rules! endpoints {
    ($(
        $(#[doc = $doc:literal])+
        $subject:ident: { $($endpoint:ident as $Endpoint:ident),+ $(,)? }
    )+) => {
        $(
            $(#[doc = $doc])+
            pub mod $subject {
                $( pub(super) mod $endpoint; )+
                $( pub use $endpoint::$endpoint; )+
            }
        )+

        /// The endpoints by subject, in the order of the documentation.
        pub static SUBJECTS: &[Subject] = &[$(Subject {
            name: stringify!($subject),
            docs: &[$(crate::endpoint::constants::line($doc)),+],
            endpoints: &[$(&$subject::$endpoint::SPEC),+],
        }),+];

        /// Every endpoint, in the same order.
        pub static ALL: &[&EndpointSpec] = &[$($(&$subject::$endpoint::SPEC),+),+];

        /// What a relay knows of them.
        pub(crate) const READS: &[ReadSpec] = &[$($($subject::$endpoint::READ),+),+];

        /// An endpoint.
        #[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Endpoint { $($($Endpoint),+),+ }

        impl Endpoint {
            /// Every endpoint, in the order of [`ALL`].
            pub const ALL: &[Self] = &[$($(Self::$Endpoint),+),+];

            /// What is sent.
            #[must_use]
            pub fn request(self) -> &'static RequestSpec {
                match self { $($(Self::$Endpoint => &$subject::$endpoint::REQUEST),+),+ }
            }
        }
    };
}

endpoints! {
    /// Signing in: from the NPSSO to tokens, and from tokens to newer ones.
    authentication: {
        exchange_access_code_for_auth_tokens as ExchangeAccessCodeForAuthTokens,
        exchange_npsso_for_access_code as ExchangeNpssoForAccessCode,
        exchange_refresh_token_for_auth_tokens as ExchangeRefreshTokenForAuthTokens,
    }

    /// Trophies: of titles, and of accounts.
    trophy: {
        get_title_game_help as GetTitleGameHelp,
        get_title_game_help_availability as GetTitleGameHelpAvailability,
        get_title_trophies as GetTitleTrophies,
        get_title_trophy as GetTitleTrophy,
        get_title_trophy_groups as GetTitleTrophyGroups,
        get_user_title_trophy as GetUserTitleTrophy,
        get_user_titles as GetUserTitles,
        get_user_trophies_earned_for_title as GetUserTrophiesEarnedForTitle,
        get_user_trophies_for_specific_title as GetUserTrophiesForSpecificTitle,
        get_user_trophy_appearance_setting as GetUserTrophyAppearanceSetting,
        get_user_trophy_group_earnings_for_title as GetUserTrophyGroupEarningsForTitle,
        get_user_trophy_profile_summary as GetUserTrophyProfileSummary,
    }

    /// Accounts: profiles, presence, friends, devices.
    user: {
        accept_friend_request as AcceptFriendRequest,
        get_account_devices as GetAccountDevices,
        get_appear_offline_setting as GetAppearOfflineSetting,
        get_available_to_play_subscriptions as GetAvailableToPlaySubscriptions,
        get_basic_presence as GetBasicPresence,
        get_capture_details as GetCaptureDetails,
        get_capture_urls as GetCaptureUrls,
        get_friendship_summary as GetFriendshipSummary,
        get_profile_from_account_id as GetProfileFromAccountId,
        get_profile_from_user_name as GetProfileFromUserName,
        get_profile_shareable_link as GetProfileShareableLink,
        get_profiles_from_account_ids as GetProfilesFromAccountIds,
        get_social_eligibility as GetSocialEligibility,
        get_user_account_summary as GetUserAccountSummary,
        get_user_blocked_account_ids as GetUserBlockedAccountIds,
        get_user_captures as GetUserCaptures,
        get_user_consoles as GetUserConsoles,
        get_user_friends as GetUserFriends,
        get_user_friends_account_ids as GetUserFriendsAccountIds,
        get_user_friends_requests as GetUserFriendsRequests,
        get_user_friendship_summary as GetUserFriendshipSummary,
        get_user_notifications as GetUserNotifications,
        get_user_presence as GetUserPresence,
        get_user_presences as GetUserPresences,
        get_user_region as GetUserRegion,
        get_user_subscriptions as GetUserSubscriptions,
        remove_friend as RemoveFriend,
    }

    /// Groups, and the messages in them.
    groups: {
        create_group as CreateGroup,
        get_group as GetGroup,
        get_group_messages as GetGroupMessages,
        get_group_reaction_definitions as GetGroupReactionDefinitions,
        get_group_resource as GetGroupResource,
        get_open_party_sessions as GetOpenPartySessions,
        get_party_session_invitations as GetPartySessionInvitations,
        get_user_groups as GetUserGroups,
        leave_group as LeaveGroup,
        remove_group_member as RemoveGroupMember,
        rename_group as RenameGroup,
        send_group_image as SendGroupImage,
        send_group_message as SendGroupMessage,
        upload_group_resource as UploadGroupResource,
    }

    /// Games: played and bought, and what the catalogue and the PlayStation Store say of them.
    games: {
        get_explore_hub as GetExploreHub,
        get_friends_who_play as GetFriendsWhoPlay,
        get_purchased_games as GetPurchasedGames,
        get_recently_played_games as GetRecentlyPlayedGames,
        get_store_category as GetStoreCategory,
        get_store_category_grid as GetStoreCategoryGrid,
        get_store_concept as GetStoreConcept,
        get_store_concept_accessibility as GetStoreConceptAccessibility,
        get_store_concept_add_ons as GetStoreConceptAddOns,
        get_store_concept_compatibility as GetStoreConceptCompatibility,
        get_store_concept_content_rating as GetStoreConceptContentRating,
        get_store_concept_editions as GetStoreConceptEditions,
        get_store_concept_from_product_id as GetStoreConceptFromProductId,
        get_store_concept_info as GetStoreConceptInfo,
        get_store_concept_legal_text as GetStoreConceptLegalText,
        get_store_concept_media as GetStoreConceptMedia,
        get_store_concept_media_carousel as GetStoreConceptMediaCarousel,
        get_store_concept_price as GetStoreConceptPrice,
        get_store_concept_rating as GetStoreConceptRating,
        get_store_concept_title as GetStoreConceptTitle,
        get_store_concept_upsell as GetStoreConceptUpsell,
        get_store_default_view as GetStoreDefaultView,
        get_store_experience as GetStoreExperience,
        get_store_plus_offers as GetStorePlusOffers,
        get_store_product as GetStoreProduct,
        get_store_product_rating as GetStoreProductRating,
        get_store_strands as GetStoreStrands,
        get_store_title_add_ons as GetStoreTitleAddOns,
        get_store_views as GetStoreViews,
        get_title_concepts as GetTitleConcepts,
        get_user_entitlements as GetUserEntitlements,
        get_user_played_game as GetUserPlayedGame,
        get_user_played_games as GetUserPlayedGames,
        get_user_recent_titles as GetUserRecentTitles,
        get_user_wishlist as GetUserWishlist,
    }

    /// Everything else: search.
    universal: {
        make_universal_search as MakeUniversalSearch,
        search_games as SearchGames,
        search_games_page as SearchGamesPage,
        search_users as SearchUsers,
        search_users_page as SearchUsersPage,
    }
}
