//! `PsnClient`'s half in the module: it keeps the state and decides, and the host carries out what it says.
//!
//! A call has a number. The host begins it, takes the steps that it is told, and tells how they went, until the call is
//! done or has failed; then it ends it.

mod calls;
mod sign_in;

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;

use super::details::{FailureDetails, HttpRequest, TokenDetails};
use super::limiter::RateLimiterCore;
use super::{as_millis, as_number};
use crate::base_url::{base_url, routed};
use crate::client::{
    Failure, RateLimit, RetryPolicy, ServiceNames, Session, Shared, check_token, npsso, npsso_expiry,
    npsso_expiry_request,
};
use crate::endpoint::RequestSpec;
use crate::endpoints::Endpoint;
use crate::request::Request;
use calls::Calls;
use sign_in::SigningIn;

/// What to do next in a call.
#[wasm_bindgen]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Sign in, or wait for the sign-in in progress, then `next()`.
    SignIn,
    /// Wait for the turn of `ticket()`, then `admitted()` or `refused()`.
    Queue,
    /// Wait for `delay()` milliseconds, then `next()`.
    Wait,
    /// Send what is asked to `url()`, then `succeeded()`, `answered()` or `failed()`.
    Send,
    /// Likewise, but as a plain read, whatever the call is: whether its title exists.
    CheckTitle,
    /// The last answer is the result, and the call is forgotten.
    Done,
    /// The call fails with `failure()`.
    Fail,
}

/// The state of one `PsnClient`.
#[wasm_bindgen]
pub struct ClientCore {
    base: Option<Base>,
    /// The hashes of queries that the program knows better, by the queries' keys.
    hashes: Vec<(&'static str, String)>,
    state: State,
    calls: Calls,
    sign_in: SigningIn,
}

/// The method that asks when the NPSSO ends.
const NPSSO_EXPIRY: &str = "getNpssoExpiry";

/// What is asked in PSN's place.
struct Base {
    url: String,
    /// Whether it speaks the relay's protocol, rather than passing on all that it gets.
    is_relay: bool,
}

/// What all calls of a client decide by.
struct State {
    session: Session,
    limit: Rc<RefCell<RateLimit>>,
    services: ServiceNames,
    policy: RetryPolicy,
}

impl State {
    fn with<T>(&mut self, now: f64, random: f64, act: impl FnOnce(&mut Shared<'_>) -> T) -> T {
        let Self { session, limit, services, policy } = self;
        let limit = &mut *limit.borrow_mut();
        act(&mut Shared { session, limit, services, policy: *policy, now: as_millis(now), random })
    }
}

impl ClientCore {
    /// The hash that takes the place of a query's own.
    fn hash_of(&self, request: &RequestSpec) -> Option<&str> {
        let key = request.persisted_query()?.key;
        self.hashes.iter().find(|(known, _)| *known == key).map(|(_, hash)| hash.as_str())
    }
}

#[wasm_bindgen]
impl ClientCore {
    /// A client with what the host has checked of its options; times are in milliseconds.
    #[wasm_bindgen(constructor)]
    pub fn new(limiter: &RateLimiterCore, attempts: u32, base_delay: f64, max_delay: f64) -> Self {
        let policy = RetryPolicy { attempts, base_delay: as_millis(base_delay), max_delay: as_millis(max_delay) };
        let session = Session::default();
        let state = State { session, limit: limiter.shared(), services: ServiceNames::default(), policy };
        Self { base: None, hashes: Vec::new(), state, calls: Calls::default(), sign_in: SigningIn::default() }
    }

    /// Takes a hash in the place of a query's own.
    ///
    /// # Errors
    /// The failure of a query that no endpoint has.
    #[wasm_bindgen(js_name = setQueryHash)]
    pub fn set_query_hash(&mut self, query: &str, hash: String) -> Result<(), FailureDetails> {
        let keys = || Endpoint::ALL.iter().filter_map(|endpoint| Some(endpoint.request().persisted_query()?.key));
        match keys().find(|key| *key == query) {
            Some(key) => self.hashes.push((key, hash)),
            None => {
                let known = keys().collect::<Vec<_>>().join(", ");
                let message = ["PsnClient's queryHashes has no query ", query, "; it knows ", &known, "."].concat();
                return Err(FailureDetails::new(Failure::invalid_argument(message), "PsnClient", 0));
            }
        }
        Ok(())
    }

    /// Sends all requests to something in PSN's place.
    ///
    /// # Errors
    /// The failure of an address that cannot be one.
    #[wasm_bindgen(js_name = sendVia)]
    pub fn send_via(&mut self, option: &str, href: &str, is_relay: bool) -> Result<(), FailureDetails> {
        let url = base_url(href).map(String::from).map_err(|problem| {
            let message = ["PsnClient was given a ", option, " that ", problem.message(), "."].concat();
            FailureDetails::new(Failure::invalid_argument(message), "PsnClient", 0)
        })?;
        self.base = Some(Base { url, is_relay });
        Ok(())
    }

    /// Takes what there is to sign in with. A client of a relay that has nothing asks with the relay's own session.
    ///
    /// # Errors
    /// The failure of an NPSSO that cannot be one, and of one that was given as a token.
    #[wasm_bindgen(js_name = signInWith)]
    pub fn sign_in_with(
        &mut self,
        text: Option<String>,
        npsso_ends_at: Option<f64>,
        tokens: Option<TokenDetails>,
        now: f64,
    ) -> Result<(), FailureDetails> {
        let failed = |failure| FailureDetails::new(failure, "PsnClient", 0);
        let tokens = tokens.map(|TokenDetails(tokens)| tokens);
        if let Some(tokens) = &tokens {
            check_token("accessToken", &tokens.access_token).map_err(failed)?;
            check_token("refreshToken", tokens.refresh_token.as_deref().unwrap_or_default()).map_err(failed)?;
        }
        let npsso = text.as_deref().map(npsso).transpose().map_err(failed)?;
        let shown_end = npsso.as_ref().and_then(|npsso| npsso.expires_in).map(|life| as_millis(now) + life);
        let is_relayed = self.base.as_ref().is_some_and(|base| base.is_relay);
        let session = Session::new(npsso.map(|npsso| npsso.value), tokens);
        self.state.session = if is_relayed && session.is_empty() { Session::of_relay() } else { session };
        self.state.session.set_npsso_end(npsso_ends_at.map(as_millis).or(shown_end));
        Ok(())
    }

    /// The request of a call that `beginNpssoExpiry()` began.
    ///
    /// # Errors
    /// The failure of a client without an NPSSO.
    #[wasm_bindgen(js_name = npssoExpiryRequest)]
    pub fn npsso_expiry_request(&self) -> Result<HttpRequest, FailureDetails> {
        let request = npsso_expiry_request(&self.state.session);
        let request = request.map_err(|failure| FailureDetails::new(failure, NPSSO_EXPIRY, 0))?;
        Ok(HttpRequest(self.routed_request(request)))
    }

    /// When the NPSSO ends; `expires_in` is the life that PSN's JSON tells.
    ///
    /// # Errors
    /// The failure of JSON that does not.
    #[wasm_bindgen(js_name = npssoExpiry)]
    pub fn npsso_expiry(&mut self, expires_in: Option<f64>, now: f64) -> Result<f64, FailureDetails> {
        npsso_expiry(&mut self.state.session, expires_in, as_millis(now))
            .map(as_number)
            .map_err(|failure| FailureDetails::new(failure, NPSSO_EXPIRY, 1))
    }

    /// Which access token is in use: a number that changes with each new one.
    pub fn generation(&self) -> u32 {
        self.state.session.generation()
    }

    /// The `Authorization` header; `undefined` where a relay has its own.
    pub fn authorization(&self) -> Option<String> {
        if self.state.session.is_of_relay() {
            return None;
        }
        let token = self.state.session.tokens().map_or("", |tokens| &tokens.access_token);
        Some(["Bearer ", token].concat())
    }

    /// When a new NPSSO is needed.
    #[wasm_bindgen(js_name = sessionExpiresAt)]
    pub fn session_expires_at(&self) -> Option<f64> {
        self.state.session.expires_at().map(as_number)
    }

    /// When the tokens alone stop working.
    #[wasm_bindgen(js_name = tokensExpireAt)]
    pub fn tokens_expire_at(&self) -> Option<f64> {
        self.state.session.tokens_expire_at().map(as_number)
    }

    /// The end of the session, once, if it is no further away than `ahead` milliseconds.
    pub fn expiring(&mut self, ahead: f64, now: f64) -> Option<f64> {
        self.state.session.expiring(as_millis(ahead), as_millis(now)).map(as_number)
    }

    #[wasm_bindgen(js_name = signOut)]
    pub fn sign_out(&mut self) {
        self.state.session.sign_out();
        self.sign_in = SigningIn::default();
    }
}

impl ClientCore {
    /// The URL at which `url` is asked.
    fn routed<'a>(&self, url: &'a str) -> Cow<'a, str> {
        match &self.base {
            Some(base) => routed(url, &base.url),
            None => Cow::Borrowed(url),
        }
    }

    /// The request as it is sent.
    fn routed_request(&self, request: Request) -> Request {
        match &self.base {
            Some(base) if base.is_relay => request.via_relay(&base.url),
            Some(base) => request.via(&base.url),
            None => request,
        }
    }

    fn is_relayed(&self) -> bool {
        self.base.as_ref().is_some_and(|base| base.is_relay)
    }
}
