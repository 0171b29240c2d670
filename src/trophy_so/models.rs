//! What Trophy.so answers, by the kind of what earns an achievement.
//!
//! The service calls `description`, `badgeUrl` and `achievedAt` required and leaves them out at times, so they are
//! optional here. A `null` is read like a missing key.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

/// The models in TypeScript, of which the build makes the package's declarations.
#[cfg(not(target_arch = "wasm32"))]
pub const DECLARATIONS: &[&str] = &[
    UserAchievement::DECL,
    AchievementFields::DECL,
    AchievementAttribute::DECL,
    MetricAchievement::DECL,
    StreakAchievement::DECL,
    ApiAchievement::DECL,
    PrerequisiteAchievement::DECL,
    OtherAchievement::DECL,
];

/// One achievement of a user of Trophy.so. Its `trigger` tells what earns it, and with that which further fields it
/// can have: a TypeScript program narrows by comparing it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(tag = "trigger", rename_all = "lowercase")]
#[tsify(
    type = r#"({ trigger: "metric" } & MetricAchievement) | ({ trigger: "streak" } & StreakAchievement) | ({ trigger: "api" } & ApiAchievement) | ({ trigger: "achievement" } & PrerequisiteAchievement) | (OtherAchievement & { [Field in "metricId" | "metricValue" | "metricName" | "streakLength" | "achievementIds"]?: never })"#
)]
pub enum UserAchievement {
    /// Earned by a metric that reaches a value.
    Metric(MetricAchievement),
    /// Earned by a streak.
    Streak(StreakAchievement),
    /// Earned when a program says so.
    Api(ApiAchievement),
    /// Earned by earning others.
    Achievement(PrerequisiteAchievement),
    /// Earned by something that this version does not know.
    #[serde(untagged)]
    Other(OtherAchievement),
}

/// What every achievement has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AchievementFields {
    /// The id of the achievement.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its description.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "string | null")]
    pub description: Option<String>,
    /// The address of its badge's image, where one was uploaded.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "string | null")]
    pub badge_url: Option<String>,
    /// How many users have completed it.
    pub completions: u64,
    /// The percentage of all users who have completed it, from 0 to 100.
    pub rarity: f64,
    /// When the user completed it, in ISO 8601 format; `null` where it is not completed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "string | null")]
    pub achieved_at: Option<String>,
    /// The key by which the API refers to it; of use where `trigger` is `"api"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "string | null")]
    pub key: Option<String>,
    /// What a user's attributes must be for the achievement to be completed, where it asks for some.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "AchievementAttribute[] | null")]
    pub user_attributes: Option<Vec<AchievementAttribute>>,
    /// What an event's attribute must be for the achievement to be completed, where it asks for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "AchievementAttribute | null")]
    pub event_attribute: Option<AchievementAttribute>,
}

/// An attribute of a user or an event, and the value that an achievement asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct AchievementAttribute {
    /// The attribute.
    pub key: String,
    /// What it must be.
    pub value: String,
}

/// An achievement earned by a metric that reaches a value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct MetricAchievement {
    #[serde(flatten)]
    pub fields: AchievementFields,
    /// The id of the metric.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "string | null")]
    pub metric_id: Option<String>,
    /// The value that it has to reach.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "number | null")]
    pub metric_value: Option<f64>,
    /// The name of the metric.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "string | null")]
    pub metric_name: Option<String>,
}

/// An achievement earned by a streak.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StreakAchievement {
    #[serde(flatten)]
    pub fields: AchievementFields,
    /// How long the streak has to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "number | null")]
    pub streak_length: Option<u64>,
}

/// An achievement earned when a program says so.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct ApiAchievement {
    #[serde(flatten)]
    pub fields: AchievementFields,
}

/// An achievement earned by earning others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PrerequisiteAchievement {
    #[serde(flatten)]
    pub fields: AchievementFields,
    /// The ids of the achievements to earn before.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "string[] | null")]
    pub achievement_ids: Option<Vec<String>>,
}

/// An achievement earned by something that this version does not know.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct OtherAchievement {
    /// What earns it.
    pub trigger: String,
    #[serde(flatten)]
    pub fields: AchievementFields,
}
