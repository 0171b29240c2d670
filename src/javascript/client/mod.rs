//! `PsnClient`'s half in the module: it keeps the state and decides, and the package's shell carries out what it says.
//!
//! A call is a *flight*, known to the shell by a number. The shell announces the client by `enter` and calls the
//! exported function of the endpoint with what it has read of the arguments: that begins the flight, and gives its number
//! and its first step. The shell takes the [steps] that it is told, and tells how they went, until the flight is done or
//! has failed.

mod flights;
mod objects;
mod rate_limiter;
mod ready;
mod settings;
mod sign_in;
mod steps;
mod types;

use std::borrow::Cow;
use std::cell::RefCell;
use std::panic::AssertUnwindSafe;
use std::rc::Rc;

use wasm_bindgen::prelude::*;

use super::arguments;
use super::elsewhere::Elsewhere;
use super::endpoint::{Caller, Endpoint};
use crate::client::{Answer, RateLimit, RetryPolicy, ServiceNames, Session};
use flights::{Flight, Flights};
use rate_limiter::RateLimitCore;
pub(crate) use ready::Ready;
use sign_in::SigningIn;
use steps::as_millis;

/// The state of one `PsnClient`. A panic unwinds out of it with the state whole: each step changes it in one place.
#[wasm_bindgen(skip_typescript)]
pub struct ClientCore(AssertUnwindSafe<Rc<RefCell<Client>>>);

struct Client {
    elsewhere: Option<Elsewhere>,
    state: State,
    flights: Flights,
    /// The `Authorization` header of the access token of a generation, as JavaScript has it.
    bearer: Option<(u32, JsValue)>,
    sign_in: SigningIn,
    /// What the shell has told of the call that begins.
    announced: Announced,
    /// What the shell has told of the last answer.
    answer: Option<Answer>,
}

/// What is told of a call that begins, besides its arguments.
#[derive(Clone, Copy, Default)]
struct Announced {
    /// Whether its title is known to exist.
    title_exists: bool,
    now: f64,
    random: f64,
}

/// What all calls of a client share, and decide by.
struct State {
    session: Session,
    limit: Rc<RefCell<RateLimit>>,
    services: ServiceNames,
    policy: RetryPolicy,
}

thread_local! {
    /// Who was announced, until the exported function takes it.
    static CALLER: RefCell<Option<Caller>> = const { RefCell::new(None) };
}

/// Who was announced as the caller of this exported function; programs are not.
pub(crate) fn caller() -> Caller {
    CALLER.take().unwrap_or(NOT_ANNOUNCED)
}

#[cfg(feature = "functions")]
const NOT_ANNOUNCED: Caller = Caller::Program;
#[cfg(not(feature = "functions"))]
const NOT_ANNOUNCED: Caller = Caller::Shell;

/// Announces that the exported function called next is asked what its method takes.
#[wasm_bindgen(js_name = ask, skip_typescript)]
pub fn ask() {
    CALLER.set(Some(Caller::Shell));
}

#[wasm_bindgen]
impl ClientCore {
    /// A client with what the shell has checked of its options; times are in milliseconds.
    #[wasm_bindgen(constructor, skip_typescript)]
    pub fn new(
        npsso: Option<String>,
        tokens: &JsValue,
        attempts: u32,
        base_delay: f64,
        max_delay: f64,
        limit: &RateLimitCore,
    ) -> Result<ClientCore, JsValue> {
        let policy = RetryPolicy { attempts, base_delay: as_millis(base_delay), max_delay: as_millis(max_delay) };
        let session = Session::new(npsso, sign_in::tokens_of(tokens)?);
        Ok(Self(AssertUnwindSafe(Rc::new(RefCell::new(Client {
            elsewhere: None,
            state: State { session, limit: limit.shared(), services: ServiceNames::default(), policy },
            flights: Flights::default(),
            bearer: None,
            sign_in: SigningIn::default(),
            announced: Announced::default(),
            answer: None,
        })))))
    }

    /// Sends all requests elsewhere. A client that has nothing to sign in with asks with the relay's own session.
    #[wasm_bindgen(js_name = sendVia, skip_typescript)]
    pub fn send_via(&self, base: String, is_relay: bool) {
        let mut client = self.0.borrow_mut();
        client.elsewhere = Some(Elsewhere { base, is_relay });
        if is_relay && client.state.session.is_empty() {
            client.state.session = Session::of_relay();
        }
    }

    /// Announces that the exported function called next is a method of this client, whose title is known to exist or not.
    #[wasm_bindgen(skip_typescript)]
    pub fn enter(&self, title_exists: bool, now: f64, random: f64) {
        let client = AssertUnwindSafe(Rc::clone(&self.0));
        client.borrow_mut().announced = Announced { title_exists, now, random };
        CALLER.set(Some(Caller::Client(Self(client))));
    }

    /// When the session ends, in milliseconds as `Date` counts them.
    #[wasm_bindgen(js_name = sessionExpiresAt, skip_typescript)]
    pub fn session_expires_at(&self) -> Option<f64> {
        self.0.borrow().state.session.expires_at().map(steps::as_number)
    }

    #[wasm_bindgen(js_name = signOut, skip_typescript)]
    pub fn sign_out(&self) {
        let mut client = self.0.borrow_mut();
        client.state.session.sign_out();
        client.sign_in = SigningIn::default();
        client.bearer = None;
    }
}

impl ClientCore {
    /// Begins a call of an endpoint, whose arguments the shell has checked: it hands over `texts`, those of the path and
    /// of the query, and options that go elsewhere as the first value.
    pub(crate) fn begin(
        &self,
        endpoint: &'static Endpoint,
        texts: &JsValue,
        values: &[&JsValue],
    ) -> Result<JsValue, JsValue> {
        let texts = texts.as_string().unwrap_or_default();
        let given = arguments::taken(endpoint.arguments, &texts, values.first().copied())?;
        let title_exists = self.0.borrow().announced.title_exists;
        Ok(self.depart(Flight::of_endpoint(endpoint, given, title_exists)?))
    }

    /// Begins a call that follows from no endpoint's declaration.
    pub(crate) fn begin_ready(&self, function: &'static str, ready: Ready) -> JsValue {
        self.depart(Flight::of_ready(function, ready))
    }
}

impl Client {
    /// Has the `Authorization` header made, once for each access token; it is `undefined` where a relay has its own.
    fn have_bearer(&mut self) {
        let generation = self.state.session.generation();
        if self.bearer.as_ref().is_none_or(|(of, _)| *of != generation) {
            let token = self.state.session.tokens().map_or("", |tokens| &tokens.access_token);
            let bearer = JsValue::from_str(&["Bearer ", token].concat());
            self.bearer =
                Some((generation, if self.state.session.is_of_relay() { JsValue::UNDEFINED } else { bearer }));
        }
    }

    /// The URL at which `url` is asked.
    fn route<'a>(&self, url: &'a str) -> Cow<'a, str> {
        match &self.elsewhere {
            Some(elsewhere) => elsewhere.url(url),
            None => Cow::Borrowed(url),
        }
    }
}
