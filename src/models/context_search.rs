//! What the searches of the mobile app find.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::unknown_json::present;
use super::{StoreMedia, UnknownJson};

/// The first page of a search, from the query `metGetContextSearchResults` of
/// `https://m.np.playstation.com/api/graphql/v1/op`. `T` is the kind of result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct ContextSearchResponse<T> {
    /// What the search found.
    pub data: ContextSearchData<T>,
}

/// What a search found. `T` is the kind of result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ContextSearchData<T> {
    /// The results by domain.
    pub universal_context_search: ContextSearch<T>,
}

/// A further page of a search, from the query `metGetDomainSearchResults` of
/// `https://m.np.playstation.com/api/graphql/v1/op`. `T` is the kind of result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct DomainSearchResponse<T> {
    /// What the search found.
    pub data: DomainSearchData<T>,
}

/// What a search found in one domain. `T` is the kind of result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct DomainSearchData<T> {
    /// The page.
    pub universal_domain_search: SearchDomainPage<T>,
}

/// What a search found in its domains. `T` is the kind of result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ContextSearch<T> {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""UniversalContextSearchResponse""#)]
    pub typename: String,
    /// How often programs should ask while somebody types. Left out in searches of games.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_frequency: Option<SearchFrequency>,
    /// What was found, one entry for each domain.
    pub results: Vec<SearchDomainPage<T>>,
}

/// How often to ask while somebody types.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SearchFrequency {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""QueryFrequency""#)]
    pub typename: String,
    /// How long to wait after a filter has changed, in milliseconds.
    pub filter_debounce_ms: u32,
    /// How long to wait after a letter was typed, in milliseconds.
    pub search_debounce_ms: u32,
}

/// A page of what a search found in one domain. `T` is the kind of result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SearchDomainPage<T> {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""UniversalDomainSearchResponse""#)]
    pub typename: String,
    /// The domain: `SocialAllAccounts`, `MobileGames` or `MobileAddOns`.
    pub domain: String,
    /// A heading for the results, such as `Players`.
    pub domain_title: String,
    /// What asks for the next page of this search in this domain. Empty on the last page.
    pub next: String,
    /// The results of this page, the best first.
    pub search_results: Vec<SearchResultItem<T>>,
    /// How many results there are over all pages.
    pub total_result_count: u32,
    /// Whether PSN shows this in place of results. `false` in known answers.
    pub zero_state: bool,
}

/// One result of a search. `T` is what was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SearchResultItem<T> {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""SearchResultItem""#)]
    pub typename: String,
    /// Which parts of it fit the words.
    #[tsify(type = "unknown")]
    pub highlight: UnknownJson,
    /// The id of the result.
    pub id: String,
    /// What was found.
    pub result: T,
    /// `null` in searches of accounts. Left out in others.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[tsify(type = "unknown")]
    pub result_origin_flag: Option<UnknownJson>,
}

/// An account that a search found. The best match is not always an exact one: compare the online id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct PlayerSearchResult {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""Player""#)]
    pub typename: String,
    /// The account's number, as a string.
    pub account_id: String,
    /// The address of the avatar.
    pub avatar_url: String,
    /// The name that PSN shows.
    pub display_name: String,
    /// That name, cut where the words fit it.
    pub display_name_highlighted: Vec<String>,
    /// The given name. `null` if the person does not show it.
    pub first_name: Option<String>,
    /// The id of the result.
    pub id: String,
    /// Whether the account has PlayStation Plus.
    pub is_ps_plus: bool,
    /// The kind of result: `SOCIAL`.
    pub item_type: String,
    /// The family name. `null` if the person does not show it.
    pub last_name: Option<String>,
    /// The middle name. `null` for most.
    pub middle_name: Option<String>,
    /// The account's public name, its online id.
    pub online_id: String,
    /// That name, cut where the words fit it.
    pub online_id_highlighted: Vec<String>,
    /// The address of the profile picture. Empty, or `null`, without one.
    pub profile_pic_url: Option<String>,
    /// How the account is related to the signed-in account. `null` if it is not.
    pub relationship_state: Option<String>,
}

/// What a search of games found: a game, or an add-on of one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(untagged)]
pub enum GameSearchResult {
    /// An add-on; it has a `type`.
    Product(ProductSearchResult),
    /// A game.
    Concept(ConceptSearchResult),
}

/// A game that a search found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub struct ConceptSearchResult {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""Concept""#)]
    pub typename: String,
    /// What is bought if nothing else is chosen. `null` where nothing is for sale yet.
    pub default_product: Option<Box<ProductSearchResult>>,
    /// The game's number in the PlayStation Store, as a string: its concept id.
    pub id: String,
    /// The name that is the same in all languages.
    pub invariant_name: String,
    /// The kind of result: `CONCEPT`.
    pub item_type: String,
    /// What the store calls it, in words. `null` in known answers.
    #[tsify(type = "unknown")]
    pub localized_store_display_classification: UnknownJson,
    /// Pictures and videos.
    pub media: Vec<StoreMedia>,
    /// The game's name.
    pub name: String,
    /// Its platforms, such as `PS5`. None for one that is not out yet.
    pub platforms: Vec<String>,
    /// The price. `null` in known answers.
    #[tsify(type = "unknown")]
    pub price: UnknownJson,
    /// What the store calls it. `null` in known answers.
    #[tsify(type = "unknown")]
    pub store_display_classification: UnknownJson,
}

/// A product that a search found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ProductSearchResult {
    /// The name of this type in PSN's GraphQL schema.
    #[serde(rename = "__typename")]
    #[tsify(type = r#""Product""#)]
    pub typename: String,
    /// The product's id.
    pub id: String,
    /// The name that is the same in all languages.
    pub invariant_name: String,
    /// The kind of result: `CONCEPTPRODUCT`.
    pub item_type: String,
    /// What the store calls it, in words, such as `Full Game`.
    pub localized_store_display_classification: String,
    /// Pictures and videos.
    pub media: Vec<StoreMedia>,
    /// The product's name.
    pub name: String,
    /// Its platforms, such as `PS5`. None for add-ons.
    pub platforms: Vec<String>,
    /// The price. `null` in known answers.
    #[tsify(type = "unknown")]
    pub price: UnknownJson,
    /// What the store calls it, such as `FULL_GAME`.
    pub store_display_classification: String,
    /// The kind of product: `GAME`.
    #[serde(rename = "type")]
    pub kind: String,
}
