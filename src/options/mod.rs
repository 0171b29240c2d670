//! What a caller may add to a request: the options of the endpoints.
//!
//! Write the structs with `..Default::default()`: then a program still compiles when a later version has more options.

use std::marker::PhantomData;

use crate::endpoint::OptionSpec;
use crate::endpoint::entries::Entries;
use crate::models::{CallValidHeaders, Membership, NpServiceName};

#[macro_use]
mod known;
mod values;

use values::Field;

options! {
    /// Headers to send besides the usual ones.
    pub struct HeaderOptions { header_overrides }

    /// Headers to send besides the usual ones.
    pub struct AccountDevicesOptions { header_overrides }

    /// Which part of a list to read.
    pub struct PageOptions { limit, offset, header_overrides }

    /// Which trophy set to read.
    pub struct TrophyGroupOptions { np_service_name, header_overrides }

    /// Which page of a title's trophies to read, and from which trophy service.
    pub struct TrophyPageOptions { np_service_name, limit, offset, header_overrides }

    /// Which titles to read, by title id.
    pub struct SpecificTitleOptions { np_title_ids, include_not_earned_trophy_ids, header_overrides }

    /// Which of the played games to read.
    pub struct PlayedGamesOptions { limit, offset, categories, header_overrides }

    /// Which of the purchased games to read, and in which order.
    pub struct PurchasedGamesOptions {
        is_active, platform, size, start, sort_by, sort_direction, membership, header_overrides,
    }

    /// Which trophies to look for game help of.
    pub struct GameHelpAvailabilityOptions { trophy_ids, header_overrides }

    /// Headers to send besides the usual ones.
    #[closed]
    pub struct GameHelpOptions { header_overrides }

    /// Which of the titles that were played last to read.
    #[closed]
    pub struct RecentTitlesOptions { count, categories: recent_categories, should_fetch_codex, header_overrides }

    /// Which part of what an account owns to read.
    pub struct EntitlementOptions { limit: entitlement_limit, offset, title_id, header_overrides }

    /// For which store, and in which language.
    pub struct TitleConceptOptions { age, country, language: concept_language, header_overrides }

    /// What to look at.
    pub struct PresenceOptions { platforms: presence_platforms, with_own_game_title_info, header_overrides }

    /// In which language to search.
    #[closed]
    pub struct SearchOptions { display_title_locale, header_overrides }

    /// Which page of a search for accounts to read.
    pub struct UserSearchPageOptions { page_offset, page_size, display_title_locale, header_overrides }

    /// Which page of a search for games to read.
    pub struct GameSearchPageOptions { page_offset, page_size, search_domain, header_overrides }

    /// Which page of the captures to read.
    pub struct CaptureOptions { limit: capture_limit, cursor_mark, header_overrides }

    /// Which consoles to read.
    pub struct ConsoleOptions { platform: console_platform, header_overrides }

    /// Headers to send besides the usual ones; `Accept-Language` chooses the language, and with it the prices.
    #[closed]
    pub struct StoreOptions { header_overrides }

    /// Which part of a list of the store to read; `Accept-Language` chooses the language, and with it the prices.
    #[closed]
    pub struct StorePageOptions { size: store_size, offset: store_offset, header_overrides }

    /// Which part of a category of the store to read, and in which order.
    #[closed]
    pub struct StoreCategoryOptions {
        size: store_size, offset: store_offset, sort_by: store_sort_by, is_ascending, header_overrides,
    }

    /// Which store to read.
    #[closed]
    pub struct StoreExperienceOptions { client_id, header_overrides }

    /// Which part of the friends to read, in which order, and on which platforms.
    pub struct FriendPageOptions { limit, offset, order, platforms: friend_platforms, header_overrides }

    /// Which notifications to read.
    pub struct NotificationOptions {
        limit: notification_limit, offset: notification_offset, since_updated_date_time, template_version,
        header_overrides,
    }

    /// What to tell of a group.
    pub struct GroupOptions { include_fields: group_details, header_overrides }

    /// Which of a group's messages to read.
    pub struct GroupMessagesOptions { limit, before, after, header_overrides }

    /// Which part of the groups to read, and what of them.
    pub struct GroupPageOptions { limit, offset, include_fields: group_fields, favorite_filter, header_overrides }

    /// Which of the recently played games to read.
    #[closed]
    pub struct RecentlyPlayedGamesOptions { limit: recent_limit, categories: category_list, header_overrides }
}

/// The options `T` of a call, which builders take. Each struct of options converts into it, and where they need not be
/// given, so does `()`.
#[derive(Clone, Debug)]
pub struct Options<T> {
    pub(crate) entries: Entries,
    kind: PhantomData<fn() -> T>,
}

/// Options that need not be given.
pub trait Optional: Default {}

impl Optional for AccountDevicesOptions {}
impl Optional for CaptureOptions {}
impl Optional for ConsoleOptions {}
impl Optional for EntitlementOptions {}
impl Optional for FriendPageOptions {}
impl Optional for GameHelpAvailabilityOptions {}
impl Optional for GameHelpOptions {}
impl Optional for GroupMessagesOptions {}
impl Optional for GroupOptions {}
impl Optional for GroupPageOptions {}
impl Optional for HeaderOptions {}
impl Optional for NotificationOptions {}
impl Optional for PageOptions {}
impl Optional for PlayedGamesOptions {}
impl Optional for PresenceOptions {}
impl Optional for PurchasedGamesOptions {}
impl Optional for RecentTitlesOptions {}
impl Optional for RecentlyPlayedGamesOptions {}
impl Optional for SearchOptions {}
impl Optional for StoreCategoryOptions {}
impl Optional for StoreExperienceOptions {}
impl Optional for StoreOptions {}
impl Optional for StorePageOptions {}
impl Optional for TitleConceptOptions {}
impl Optional for TrophyGroupOptions {}
impl Optional for TrophyPageOptions {}

impl<T: Optional> From<()> for Options<T>
where
    Self: From<T>,
{
    fn from((): ()) -> Self {
        Self::from(T::default())
    }
}

/// A struct of options as data.
pub(crate) trait OptionsType {
    /// Its documentation, line by line.
    const DOCS: &'static [&'static str];
    /// Its options, in order.
    const FIELDS: &'static [OptionSpec];
    /// Whether other options are left out.
    const IS_CLOSED: bool;
}
