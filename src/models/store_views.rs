//! The pages of the PlayStation Store: how it is laid out. PSN sends more than is declared here; JavaScript programs get it all.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::UnknownJson;
use super::unknown_json::present;

/// The root of the store, from the query `metGetExperience` of `https://m.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct StoreExperienceResponse {
    /// What the query found.
    pub data: StoreExperienceData,
}

/// What the query for the root of the store found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreExperienceData {
    /// The store.
    pub ems_experience_retrieve: StoreExperience,
}

/// A store, as a program of PlayStation's shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreExperience {
    /// Its id, which views are asked for with.
    pub id: String,
    /// Its tabs.
    pub nav_tree: StoreNavigation,
}

/// The tabs of a store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct StoreNavigation {
    /// The id of this list.
    pub id: String,
    /// The tabs.
    pub items: Vec<StoreNavigationItem>,
}

/// A tab of a store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
pub struct StoreNavigationItem {
    /// The tab's id.
    pub id: String,
    /// Its name, such as `Latest`.
    pub name: String,
    /// The kind of tab.
    #[serde(rename = "type")]
    pub kind: String,
    /// Where it leads: `EMS_VIEW:` and the id of a view.
    pub link: String,
}

/// Views of the store, from the query `metGetViews` of `https://m.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct StoreViewsResponse {
    /// What the query found.
    pub data: StoreViewsData,
}

/// What the query for views found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreViewsData {
    /// The view that was asked for.
    pub ems_views_retrieve: Vec<StoreView>,
}

/// The first view of a category, from the query `metGetDefaultView` of `https://m.np.playstation.com/api/graphql/v1/op`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct StoreDefaultViewResponse {
    /// What the query found.
    pub data: StoreDefaultViewData,
}

/// What the query for a category's first view found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreDefaultViewData {
    /// The view.
    pub ems_default_view_retrieve: StoreDefaultView,
}

/// The first view of a category.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreDefaultView {
    /// The views that it is made of.
    pub child_views: Vec<StoreView>,
}

/// A view of the store: a part of a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[tsify(missing_as_null)]
pub struct StoreView {
    /// The view's id.
    pub id: String,
    /// The kind of view, such as `STORE_HERO_VIEW`.
    #[serde(rename = "type")]
    pub kind: String,
    /// What it is for. `null` where the store does not say so.
    pub purpose: Option<String>,
    /// What it is made of.
    pub components: Vec<StoreComponent>,
}

/// A part of a view. Which members it has depends on its kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreComponent {
    /// The kind of part: `IMAGE`, `SIMPLE_TEXT`, `GRID` and others.
    pub component_type: String,
    /// The part's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its place in the view.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ordinal: Option<u32>,
    /// Where it leads. `null` where it leads nowhere.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[tsify(type = "StoreLink | null")]
    pub link: Option<Option<StoreLink>>,
    /// The address of its picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// Its text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The category that a grid shows: what `getStoreCategoryGrid()` takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<String>,
    /// The filters of the grid.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "unknown")]
    pub facet_list: Option<UnknownJson>,
    /// The orders that the grid can be sorted in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "unknown")]
    pub sort_order_list: Option<UnknownJson>,
}

/// Where a part of a view leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct StoreLink {
    /// The kind of place, such as `EMS_CATEGORY`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its id.
    pub target: String,
    /// The key of its name: the `localizedKeyId` of `getStoreDefaultView()`.
    pub localized_name: String,
}
