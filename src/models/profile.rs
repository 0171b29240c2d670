//! An account's profile.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// An account's profile, from `/api/userProfile/v1/internal/users/{accountId}/profiles`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ProfileFromAccountIdResponse {
    /// The account's public name, its online id.
    pub online_id: String,
    /// The person's real name and picture. Present only if the person shows them to the account that asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personal_detail: Option<PersonalDetail>,
    /// What the person says about themselves. Often empty.
    pub about_me: String,
    /// The avatar in several sizes.
    pub avatars: Vec<ProfileImage>,
    /// The languages that the person uses, as tags such as `en-US`.
    pub languages: Vec<String>,
    /// Whether the account has PlayStation Plus.
    pub is_plus: bool,
    /// Whether the account bears the mark of a verified person or company.
    pub is_officially_verified: bool,
    /// Whether it is the signed-in account.
    pub is_me: bool,
}

/// A picture in one size.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct ProfileImage {
    /// The size: `s`, `m`, `l` or `xl`.
    pub size: String,
    /// The picture's address.
    pub url: String,
}

/// A person's real name and picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PersonalDetail {
    /// The given name. Left out when there is a `displayName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The family name. Left out when there is a `displayName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// The name of an account that belongs to no single person, such as a company's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The profile picture in several sizes. Left out when the person has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_pictures: Option<Vec<ProfileImage>>,
}
