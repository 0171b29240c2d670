//! The trophy service.

mod appearance_setting;
mod earned_groups;
mod earned_trophies;
pub mod game_help;
mod summary;
mod title_groups;
mod title_trophies;
mod titles_by_id;
mod user_titles;

pub use appearance_setting::appearance_setting;
pub use earned_groups::earned_groups;
pub use earned_trophies::{earned_trophies, one_earned_trophy};
pub use summary::summary;
pub use title_groups::title_groups;
pub use title_trophies::{one_title_trophy, title_trophies};
pub use titles_by_id::titles_by_id;
pub use user_titles::user_titles;

use crate::account::World;
use crate::account::titles::{Title, Trophy};
use crate::errors::{ApiError, Service};
use crate::paging::{Limits, Page};
use crate::params::Params;

const SERVICE: Service = Service::Trophy;

/// Without a limit all trophies of a title come at once.
const TROPHY_LIMITS: Limits = Limits { default: usize::MAX / 2, max: usize::MAX / 2 };

fn page(params: &Params, limits: Limits) -> Result<Page, ApiError> {
    Page::read(params.get("limit"), params.get("offset"), limits)
        .map_err(|bad| SERVICE.bad_request(&format!("query: {}", bad.name)))
}

/// A title exists only in the trophy service that it belongs to; the newer one is the default.
fn find_title<'w>(world: &'w World, id: &str, params: &Params) -> Result<&'w Title, ApiError> {
    let service = params.get("npServiceName").unwrap_or("trophy2");
    if !matches!(service, "trophy" | "trophy2") {
        return Err(SERVICE.bad_request("query: npServiceName"));
    }
    world.title(id).filter(|title| title.service() == service).ok_or_else(not_found)
}

fn find_trophy<'w>(title: &'w Title, id: &str) -> Result<&'w Trophy, ApiError> {
    let id: u32 = id.parse().map_err(|_| SERVICE.bad_request("path: trophyId"))?;
    title.trophies.iter().find(|trophy| trophy.id == id).ok_or_else(not_found)
}

fn not_found() -> ApiError {
    SERVICE.not_found("Resource not found")
}

/// Only the older service describes a title and its groups, with the name once more.
fn detail(title: &Title, name: &str) -> Option<String> {
    title.is_legacy().then(|| name.to_owned())
}
