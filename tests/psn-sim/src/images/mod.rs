//! Pictures: their addresses in the form PSN's have, and the pictures themselves, drawn from them.

pub mod draw;
pub mod urls;

use crate::random::hash_text;
use axum::http::header;
use axum::response::{IntoResponse, Response};

/// The hosts that serve pictures.
const HOSTS: [&str; 3] =
    ["image.api.playstation.com", "psnobj.prod.dl.playstation.net", "static-resource.np.community.playstation.net"];

pub fn is_host(host: &str) -> bool {
    HOSTS.contains(&host)
}

/// The picture at a path, host first, if a picture can be there.
pub fn picture(path: &str) -> Option<Response> {
    let (host, rest) = path.trim_start_matches('/').split_once('/')?;
    if !is_host(host) || !rest.to_ascii_lowercase().ends_with(".png") {
        return None;
    }
    let side = if rest.contains("avatar_s/") { 50 } else { 96 };
    let headers = [(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, "public, max-age=86400")];
    Some((headers, draw::png(hash_text(rest), side)?).into_response())
}
