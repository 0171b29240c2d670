//! What a search over PSN finds.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::UnknownJson;

/// What a search found, by domain, from `/api/search/v1/universalSearch`. `T` is the kind of result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct UniversalSearchResponse<T> {
    /// The words that were searched for.
    pub prefix: String,
    /// Other words to search for. Mostly empty.
    pub suggestions: Vec<String>,
    /// Whether PSN had to fall back to a second search of its own.
    pub fallback_queried: bool,
    /// What was found, one entry for each domain asked for.
    pub domain_responses: Vec<UniversalSearchDomainResponse<T>>,
}

/// What a search found in one domain. `T` is the kind of result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct UniversalSearchDomainResponse<T> {
    /// The domain, such as `SocialAllAccounts`.
    pub domain: String,
    /// A heading for the results, such as `Players`.
    pub domain_title: String,
    /// The id of that heading, such as `msgid_players`.
    pub domain_title_message_id: String,
    /// Whether PSN shows this in place of results. `false` in known answers.
    pub zero_state: bool,
    /// An id of PSN's own for how the search was done.
    pub univex_id: String,
    /// Ways to narrow the search. Empty for accounts.
    #[tsify(type = "unknown[]")]
    pub facet_options: Vec<UnknownJson>,
    /// A mark to ask for the next page with. Empty when there is none.
    pub next: String,
    /// How many results there are.
    pub total_result_count: u32,
    /// The results of this page, the best first.
    pub results: Vec<T>,
}

/// An account that a search found. The best match is not always an exact one: compare the online id.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SocialAccountResult {
    /// The id of the result. For the account's number, see `socialMetadata`.
    pub id: String,
    /// The kind of result: `social`.
    #[serde(rename = "type")]
    pub kind: String,
    /// How well the result fits; the greater, the better.
    pub score: f64,
    /// The account.
    pub social_metadata: SocialAccountMetadata,
}

/// What a search says about an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SocialAccountMetadata {
    /// The account's number, as a string: it is too great for a JavaScript number. Most other requests
    /// take it.
    pub account_id: String,
    /// The account's country, such as `US`.
    pub country: String,
    /// The account's language, such as `en`.
    pub language: String,
    /// The account's public name, its online id.
    pub online_id: String,
    /// Whether the account has PlayStation Plus.
    pub is_ps_plus: bool,
    /// Whether the account bears the mark of a verified person or company.
    pub is_officially_verified: bool,
    /// The address of the avatar.
    pub avatar_url: String,
    /// The real name of a verified account. Empty for others.
    pub verified_user_name: String,
    /// Which parts of the account fit the words.
    pub highlights: SocialAccountHighlights,
}

/// Which parts of an account fit the words that were searched for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SocialAccountHighlights {
    /// The online id, cut where the words fit it.
    pub online_id: Vec<String>,
}

/// The domains that can be searched.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, Tsify)]
#[tsify(type = r#""SocialAllAccounts""#)]
pub enum UniversalSearchDomains {
    /// The accounts of people.
    SocialAllAccounts,
    /// A domain that this version does not know.
    #[serde(untagged)]
    Other(String),
}
