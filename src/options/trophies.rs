//! The options of the trophy, profile and social endpoints. All of them go into the query.

use tsify::Tsify;

use super::{Entries, Options};
use crate::models::{CallValidHeaders, NpServiceName};

/// Headers to send besides the usual ones.
#[derive(Clone, Debug, Default, PartialEq, Eq, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct HeaderOptions {
    /// Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
    #[tsify(optional)]
    pub header_overrides: Option<CallValidHeaders>,
}

/// Headers to send besides the usual ones.
#[derive(Clone, Debug, Default, PartialEq, Eq, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AccountDevicesOptions {
    /// Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
    #[tsify(optional)]
    pub header_overrides: Option<CallValidHeaders>,
}

/// Which part of a list to read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PageOptions {
    /// How many items to return at most, from 1; PSN decides where it is left out.
    #[tsify(optional)]
    pub limit: Option<u32>,
    /// How many items to pass over, from 0 (the default).
    #[tsify(optional)]
    pub offset: Option<u32>,
    /// Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
    #[tsify(optional)]
    pub header_overrides: Option<CallValidHeaders>,
}

/// Which trophy set to read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct TrophyGroupOptions {
    /// `"trophy"` for PS3, PS4 and PS Vita titles, which PSN does not find without it; `"trophy2"` (PSN's own
    /// default) for PS5 and PC titles. Each title of `getUserTitles()` says its own.
    #[tsify(optional)]
    pub np_service_name: Option<NpServiceName>,
    /// Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
    #[tsify(optional)]
    pub header_overrides: Option<CallValidHeaders>,
}

/// Which page of a title's trophies to read, and from which trophy service.
#[derive(Clone, Debug, Default, PartialEq, Eq, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct TrophyPageOptions {
    /// `"trophy"` for PS3, PS4 and PS Vita titles, which PSN does not find without it; `"trophy2"` (PSN's own
    /// default) for PS5 and PC titles. Each title of `getUserTitles()` says its own.
    #[tsify(optional)]
    pub np_service_name: Option<NpServiceName>,
    /// How many trophies to return at most, from 1; PSN decides, and mostly returns all, where it is left out.
    #[tsify(optional)]
    pub limit: Option<u32>,
    /// How many trophies to pass over, from 0 (the default).
    #[tsify(optional)]
    pub offset: Option<u32>,
    /// Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
    #[tsify(optional)]
    pub header_overrides: Option<CallValidHeaders>,
}

/// Which titles to read, by title id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SpecificTitleOptions {
    /// Title ids such as `"CUSA01433_00"` or `"PPSA01521_00"`, up to five, separated by commas.
    pub np_title_ids: String,
    /// Whether to list the ids of the trophies that are still to be earned.
    #[tsify(optional)]
    pub include_not_earned_trophy_ids: Option<bool>,
    /// Headers that replace or join those of the request; `Accept-Language` chooses the language of the answer.
    #[tsify(optional)]
    pub header_overrides: Option<CallValidHeaders>,
}

impl From<HeaderOptions> for Options<HeaderOptions> {
    fn from(options: HeaderOptions) -> Self {
        Entries::default().headers(options.header_overrides).into()
    }
}

impl From<AccountDevicesOptions> for Options<AccountDevicesOptions> {
    fn from(options: AccountDevicesOptions) -> Self {
        Entries::default().headers(options.header_overrides).into()
    }
}

impl From<PageOptions> for Options<PageOptions> {
    fn from(options: PageOptions) -> Self {
        Entries::default()
            .with("limit", options.limit)
            .with("offset", options.offset)
            .headers(options.header_overrides)
            .into()
    }
}

impl From<TrophyGroupOptions> for Options<TrophyGroupOptions> {
    fn from(options: TrophyGroupOptions) -> Self {
        Entries::default()
            .with("npServiceName", options.np_service_name.as_ref().map(NpServiceName::as_str))
            .headers(options.header_overrides)
            .into()
    }
}

impl From<TrophyPageOptions> for Options<TrophyPageOptions> {
    fn from(options: TrophyPageOptions) -> Self {
        Entries::default()
            .with("npServiceName", options.np_service_name.as_ref().map(NpServiceName::as_str))
            .with("limit", options.limit)
            .with("offset", options.offset)
            .headers(options.header_overrides)
            .into()
    }
}

impl From<SpecificTitleOptions> for Options<SpecificTitleOptions> {
    fn from(options: SpecificTitleOptions) -> Self {
        Entries::default()
            .with("npTitleIds", Some(options.np_title_ids))
            .with("includeNotEarnedTrophyIds", options.include_not_earned_trophy_ids)
            .headers(options.header_overrides)
            .into()
    }
}
