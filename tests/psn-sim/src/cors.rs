//! What PSN allows web pages to read: profiles and games, but neither sign-in nor trophies.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::Response;

const PROFILE_HEADERS: &str = "Authorization, Cache-Control, Content-Type, X-Requested-With, \
    Accept-Language, Date, X-Psn-Np-Title-Id, X-Psn-Platform, X-Psn-Request-Id, X-Psn-Sampled, \
    X-Psn-Span-Id, X-Psn-Trace-Id";
const LEGACY_HEADERS: &str = "Authorization, Cache-Control, Content-Type, X-Requested-With, \
    Accept-Language, If-None-Match";
const GAMES_HEADERS: &str = "Authorization,Accept-Language,Accept-Encoding,Accept-Charset,\
    Cache-Control,Content-Type,X-Psn-Np-Service-Label,X-Psn-Np-Title-Token,User-Agent,\
    X-Psn-Np-Title-Id,X-Psn-Trace-Id,X-Psn-Span-Id,X-Psn-Sampled,X-Psn-Correlation-Id,\
    X-Psn-Request-Id,Origin,X-Psn-Platform";

type Rule = &'static [(HeaderName, &'static str)];

const PROFILE: Rule = &[
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, PUT, POST, DELETE, PATCH"),
    (header::ACCESS_CONTROL_ALLOW_HEADERS, PROFILE_HEADERS),
];
const LEGACY: Rule = &[
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, PUT, POST, DELETE, OPTIONS"),
    (header::ACCESS_CONTROL_ALLOW_HEADERS, LEGACY_HEADERS),
];
const GAMES: Rule = &[
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    (header::ACCESS_CONTROL_ALLOW_METHODS, "OPTIONS,GET,PUT,POST,PATCH,DELETE,HEAD"),
    (header::ACCESS_CONTROL_ALLOW_HEADERS, GAMES_HEADERS),
    (header::ACCESS_CONTROL_MAX_AGE, "3600"),
];
/// Without an allowed origin this opens nothing.
const GRAPHQL: Rule = &[(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, "true")];
/// The control routes are not PSN's: test pages may use them.
const CONTROL: Rule = &[
    (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, DELETE"),
    (header::ACCESS_CONTROL_ALLOW_HEADERS, "Content-Type"),
];

fn rule(target: &str) -> Rule {
    let target = target.trim_start_matches('/');
    if target.starts_with("_sim/") {
        CONTROL
    } else if target.starts_with("m.np.playstation.com/api/userProfile/") {
        PROFILE
    } else if target.starts_with("us-prof.np.community.playstation.net/") {
        LEGACY
    } else if target.starts_with("m.np.playstation.com/api/gamelist/")
        || target.starts_with("m.np.playstation.com/api/cpss/")
    {
        GAMES
    } else if target.contains("/api/graphql/") {
        GRAPHQL
    } else {
        &[]
    }
}

pub fn apply(target: &str, headers: &mut HeaderMap) {
    for (name, value) in rule(target) {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

/// The answer to a preflight, which only services that allow an origin give.
pub fn preflight(target: &str, method: &Method) -> Option<Response> {
    let allows_origin = rule(target).iter().any(|(name, _)| name == header::ACCESS_CONTROL_ALLOW_ORIGIN);
    if method != Method::OPTIONS || !allows_origin {
        return None;
    }
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::NO_CONTENT;
    apply(target, response.headers_mut());
    Some(response)
}
