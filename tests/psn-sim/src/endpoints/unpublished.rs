//! What is known to be there, though nobody has published what PSN answers. The answers here say which endpoint was asked, so
//! that nobody takes them for PSN's.

use super::{Reply, private};
use crate::errors::Service;
use crate::paging::{Limits, Page};
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use axum::http::Uri;
use serde_json::json;

const LIMITS: Limits = Limits { default: 100, max: 100 };

pub async fn unpublished(_: Viewer, uri: Uri) -> Reply {
    private(&json!({ "simulated": uri.path() }))
}

/// The same for what needs a language.
pub async fn unpublished_of_groups(viewer: Viewer, _: super::groups::WithLanguage, uri: Uri) -> Reply {
    unpublished(viewer, uri).await
}

/// The same for what has pages.
pub async fn notifications(viewer: Viewer, params: Params, uri: Uri) -> Reply {
    let page = Page::read(params.get("limit"), params.get("offset"), LIMITS);
    page.map_err(|bad| Service::Other.bad_request(&format!("query: {}", bad.name)))?;
    unpublished(viewer, uri).await
}

/// The same for the captures with some ids.
pub async fn capture_details(viewer: Viewer, params: Params, uri: Uri) -> Reply {
    for name in ["ugcIds", "fields"] {
        if params.get(name).is_none_or(str::is_empty) {
            return Err(Service::Other.bad_request(&format!("query: {name}")));
        }
    }
    unpublished(viewer, uri).await
}
