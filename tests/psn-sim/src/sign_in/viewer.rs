//! Who asks: the account behind the bearer token of a request.

use crate::account::World;
use crate::account::people::Person;
use crate::errors::{ApiError, Service};
use crate::language::Language;
use crate::sim::Shared;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};

pub struct Viewer {
    pub person: usize,
    pub language: Language,
    /// Where this simulator was reached, for the addresses of pictures.
    pub origin: String,
    service: Service,
}

impl Viewer {
    /// The account that a path names, if the viewer may look at it.
    pub fn look_at<'w>(&self, world: &'w World, account_id: &str) -> Result<&'w Person, ApiError> {
        if account_id == "me" {
            return self.myself(world);
        }
        self.look_at_id(world, account_id)
    }

    /// As above, for services that do not understand `me`.
    pub fn look_at_id<'w>(&self, world: &'w World, account_id: &str) -> Result<&'w Person, ApiError> {
        let person = self.find(world, account_id)?;
        if person.is_private && person.index != self.person {
            return Err(self.service.not_permitted());
        }
        Ok(person)
    }

    /// The accounts of a list of ids with commas between them. Those that are unknown or private are left out.
    pub fn look_at_ids<'w>(&self, world: &'w World, ids: Option<&str>) -> Result<Vec<&'w Person>, ApiError> {
        let ids = ids.filter(|ids| !ids.is_empty()).ok_or_else(|| self.service.bad_request("query: accountIds"))?;
        if !ids.split(',').all(is_well_formed) {
            return Err(self.service.bad_request("query: accountIds"));
        }
        Ok(ids.split(',').filter_map(|id| self.look_at_id(world, id).ok()).collect())
    }

    /// The account with an id, whether the viewer may look at it or not.
    pub fn find<'w>(&self, world: &'w World, account_id: &str) -> Result<&'w Person, ApiError> {
        if !is_well_formed(account_id) {
            return Err(self.service.bad_request("path: accountId"));
        }
        world.person(account_id).ok_or_else(|| self.service.not_found("Resource not found"))
    }

    pub fn myself<'w>(&self, world: &'w World) -> Result<&'w Person, ApiError> {
        world.people.get(self.person).ok_or_else(|| self.service.not_found("Resource not found"))
    }
}

impl FromRequestParts<Shared> for Viewer {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, sim: &Shared) -> Result<Self, ApiError> {
        let service = Service::of(parts.uri.path());
        let now = sim.clock.now();
        let token = bearer(&parts.headers);
        let person = token
            .and_then(|token| sim.tokens().person_of(token, now))
            .ok_or_else(|| service.unauthorized(token.is_none()))?;
        sim.rate_limit().admit(person, now).map_err(|next| service.rate_limited(Some(next.to_string())))?;
        let account_language = sim.world().people.get(person).map(|person| person.language);
        Ok(Self {
            person,
            language: Language::of_request(&parts.headers, account_language.unwrap_or_default()),
            origin: origin(&parts.headers),
            service,
        })
    }
}

fn is_well_formed(account_id: &str) -> bool {
    !account_id.starts_with('0')
        && (1..=20).contains(&account_id.len())
        && account_id.bytes().all(|byte| byte.is_ascii_digit())
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())
}

fn origin(headers: &HeaderMap) -> String {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    format!("http://{}", host.unwrap_or("127.0.0.1"))
}
