//! Refusals, each in the form and with the codes of the service that refuses.

use crate::random::Random;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU64, Ordering};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Service {
    /// Codes, tokens and the NPSSO page.
    SignIn,
    Trophy,
    /// `userProfile` on m.np.
    Profile,
    /// `profile2` on us-prof.
    LegacyProfile,
    GameList,
    /// Groups and messages.
    Groups,
    GraphQl,
    /// Devices, shared links and search.
    Other,
}

impl Service {
    /// The service that a request target (host and path) belongs to.
    pub fn of(target: &str) -> Self {
        let target = target.trim_start_matches('/');
        if target.starts_with("ca.account.sony.com/") {
            Self::SignIn
        } else if target.contains("/api/graphql/") {
            Self::GraphQl
        } else if target.starts_with("us-prof.np.community.playstation.net/") {
            Self::LegacyProfile
        } else if target.starts_with("m.np.playstation.com/api/trophy/") {
            Self::Trophy
        } else if target.starts_with("m.np.playstation.com/api/userProfile/") {
            Self::Profile
        } else if target.starts_with("m.np.playstation.com/api/gamelist/") {
            Self::GameList
        } else if target.starts_with("m.np.playstation.com/api/gamingLoungeGroups/") {
            Self::Groups
        } else {
            Self::Other
        }
    }

    fn error(self, status: StatusCode, codes: [u32; 4], reason: &'static str, message: String) -> ApiError {
        let [trophy, profile, legacy, game_list] = codes;
        let code = match self {
            Self::Trophy => trophy,
            Self::Profile => profile,
            Self::LegacyProfile => legacy,
            Self::GameList => game_list,
            Self::Groups if status == StatusCode::BAD_REQUEST => 2_285_569,
            Self::Groups if status == StatusCode::NOT_FOUND => 2_285_581,
            Self::SignIn => oauth_error(status).1,
            // No code of these services was ever recorded, but this one of the same platform.
            Self::Groups | Self::GraphQl | Self::Other => 2_122_246,
        };
        ApiError { service: self, status, code, reason, message, next_available: None }
    }

    pub fn bad_request(self, what: &str) -> ApiError {
        let message = format!("Bad Request ({what})");
        self.error(StatusCode::BAD_REQUEST, [2_240_513, 2_281_473, 2_105_857, 3_239_940], "BadRequest", message)
    }

    pub fn not_found(self, message: &str) -> ApiError {
        self.error(StatusCode::NOT_FOUND, [2_240_525, 2_281_604, 2_105_356, 3_239_941], "NotFound", message.to_owned())
    }

    /// A group that nobody's settings allow.
    pub fn refused_by_all(self) -> ApiError {
        let message = "Request is rejected due to all targets' settings".to_owned();
        ApiError { code: 2_286_592, message, ..self.not_permitted() }
    }

    /// The group of two people, which has no name.
    pub fn of_two_people(self) -> ApiError {
        ApiError { code: 2_285_696, message: "Bad Request".to_owned(), ..self.bad_request("") }
    }

    pub fn not_permitted(self) -> ApiError {
        self.error(
            StatusCode::FORBIDDEN,
            [2_240_526, 2_281_486, 2_105_363, 3_239_942],
            "Forbidden",
            "Not permitted by access control".into(),
        )
    }

    /// A missing, wrong or expired access token.
    pub fn unauthorized(self, missing: bool) -> ApiError {
        let (reason, message) = match (self, missing) {
            (Self::GameList, true) => ("MissingAuthCredentials", "No credentials supplied"),
            (Self::LegacyProfile, _) => ("", "Invalid access token"),
            (_, _) => ("InvalidToken", "Invalid token"),
        };
        self.error(StatusCode::UNAUTHORIZED, [2_241_025, 2_281_985, 2_105_857, 3_239_954], reason, message.into())
    }

    /// Too many requests; the next is welcome at `next_available`, as the header will say.
    pub fn rate_limited(self, next_available: Option<String>) -> ApiError {
        let error = self.error(
            StatusCode::TOO_MANY_REQUESTS,
            [2_138_635, 2_122_251, 2_105_867, 2_122_251],
            "RateLimitExceeded",
            "Rate limit exceeded".into(),
        );
        ApiError { next_available, ..error }
    }

    /// Any other status, for faults.
    pub fn failure(self, status: StatusCode) -> ApiError {
        let message = status.canonical_reason().unwrap_or("Failure").to_owned();
        let codes = [2_240_512, 2_281_472, 2_105_856, 3_239_938];
        self.error(status, codes, "ServiceUnavailable", message)
    }
}

#[derive(Debug)]
pub struct ApiError {
    service: Service,
    status: StatusCode,
    code: u32,
    reason: &'static str,
    pub message: String,
    next_available: Option<String>,
}

impl ApiError {
    pub fn is_unauthorized(&self) -> bool {
        self.status == StatusCode::UNAUTHORIZED
    }

    fn body(&self) -> Value {
        let (code, message) = (self.code, &self.message);
        match self.service {
            Service::SignIn => json!({
                "error": oauth_error(self.status).0, "error_description": message, "error_code": code,
                "docs": "https://auth.api.sonyentertainmentnetwork.com/docs/", "parameters": [],
            }),
            Service::LegacyProfile => json!({ "error": { "code": code, "message": message } }),
            Service::GraphQl => json!({ "errors": [{ "message": message }], "data": null }),
            Service::GameList => json!({ "error": {
                "reason": self.reason, "code": code, "source": "Gamelist",
                "message": message, "referenceId": reference_id(),
            } }),
            // The recorded ones carry no reference.
            _ if self.status == StatusCode::TOO_MANY_REQUESTS => {
                json!({ "error": { "code": code, "message": message } })
            }
            _ => json!({ "error": {
                "referenceId": reference_id(), "code": code, "message": message,
            } }),
        }
    }
}

/// What the sign-in calls a failure, and its code.
fn oauth_error(status: StatusCode) -> (&'static str, u32) {
    match status.as_u16() {
        400 => ("invalid_request", 4098),
        401 => ("invalid_client", 4102),
        403 => ("access_denied", 4160),
        429 => ("too_many_requests", 4170),
        400.. if status.is_client_error() => ("invalid_request", 4096),
        _ => ("server_error", 4097),
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut response = (self.status, self.body().to_string()).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Some(value) = self.next_available.and_then(|text| HeaderValue::from_str(&text).ok()) {
            headers.insert("x-ratelimit-next-available", value);
        }
        response
    }
}

/// A version 1 UUID, as far as one can see.
fn reference_id() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let mut random = Random::at(&[40, COUNT.fetch_add(1, Ordering::Relaxed)]);
    format!("{}-{}-11f1-{:04x}-{}", random.hex(8), random.hex(4), random.below(0x4000) | 0x8000, random.hex(12))
}
