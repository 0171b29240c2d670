//! `PsnClient`'s half in the module: it keeps the state and decides, and the package's shell carries out what it says.
//!
//! A call is a *flight*, known to the shell by a number. The shell announces the client by `enter` and calls the
//! exported function of the endpoint, with the options where the authorization would be: that reads the arguments and
//! gives the number. Then the shell takes the [steps] that it is told, and tells how they went, until the flight is
//! done or has failed.

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
use super::endpoint::Endpoint;
use crate::client::{Answer, RateLimit, RetryPolicy, ServiceNames, Session};
use crate::request::via;
use flights::{Flight, Flights};
use rate_limiter::RateLimitCore;
pub(crate) use ready::Ready;
use sign_in::SigningIn;
use steps::as_millis;

/// The state of one `PsnClient`. A panic unwinds out of it with the state whole: each step changes it in one place.
#[wasm_bindgen(skip_typescript)]
pub struct ClientCore(AssertUnwindSafe<Rc<RefCell<Client>>>);

struct Client {
    /// What requests are sent to in PSN's place.
    relay: Option<String>,
    state: State,
    flights: Flights,
    /// The `Authorization` header of the access token of a generation, as JavaScript has it.
    bearer: Option<(u32, JsValue)>,
    sign_in: SigningIn,
    /// What the shell knows of the title of the call that begins.
    title_exists: bool,
    /// What the shell has told of the last answer.
    answer: Option<Answer>,
}

/// What all calls of a client share, and decide by.
struct State {
    session: Session,
    limit: Rc<RefCell<RateLimit>>,
    services: ServiceNames,
    policy: RetryPolicy,
}

/// Who calls an exported function, besides a program that calls the drop-in function.
pub(crate) enum Caller {
    /// A client, whose method it is.
    Client(ClientCore),
    /// The shell, which asks what the method takes.
    Asks,
}

thread_local! {
    /// Who was announced, until the exported function takes it.
    static CALLER: RefCell<Option<Caller>> = const { RefCell::new(None) };
}

/// Who was announced as the caller of this exported function.
pub(crate) fn caller() -> Option<Caller> {
    CALLER.take()
}

/// Announces that the exported function called next is asked what its method takes.
#[wasm_bindgen(js_name = ask, skip_typescript)]
pub fn ask() {
    CALLER.set(Some(Caller::Asks));
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
        relay: Option<String>,
        limit: &RateLimitCore,
    ) -> ClientCore {
        let policy = RetryPolicy { attempts, base_delay: as_millis(base_delay), max_delay: as_millis(max_delay) };
        Self(AssertUnwindSafe(Rc::new(RefCell::new(Client {
            relay,
            state: State {
                session: Session::new(npsso, sign_in::tokens_of(tokens)),
                limit: limit.shared(),
                services: ServiceNames::default(),
                policy,
            },
            flights: Flights::default(),
            bearer: None,
            sign_in: SigningIn::default(),
            title_exists: false,
            answer: None,
        }))))
    }

    /// Announces that the exported function called next is a method of this client, whose title is known to exist or not.
    #[wasm_bindgen(skip_typescript)]
    pub fn enter(&self, title_exists: bool) {
        let client = AssertUnwindSafe(Rc::clone(&self.0));
        client.borrow_mut().title_exists = title_exists;
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
    /// Begins a call of an endpoint, whose arguments the shell has checked. The number is its flight's.
    pub(crate) fn begin(
        &self,
        endpoint: &'static Endpoint,
        options: &JsValue,
        values: &[&JsValue],
    ) -> Result<JsValue, JsValue> {
        let values: Vec<_> = match values.split_last() {
            Some((_, paths)) if endpoint.takes_options() => paths.iter().copied().chain([options]).collect(),
            _ => values.to_vec(),
        };
        let given = arguments::read(endpoint.function, endpoint.arguments, &values)?;
        let title_exists = self.0.borrow().title_exists;
        Ok(self.add(Flight::of_endpoint(endpoint, given, title_exists)?))
    }

    /// Begins a call that follows from no endpoint's declaration.
    pub(crate) fn begin_ready(&self, function: &'static str, ready: Ready) -> JsValue {
        self.add(Flight::ready(function, ready))
    }

    fn add(&self, flight: Flight) -> JsValue {
        JsValue::from_f64(f64::from(self.0.borrow_mut().flights.add(flight)))
    }
}

impl Client {
    /// The `Authorization` header, made once for each access token.
    fn bearer(&mut self) -> JsValue {
        let generation = self.state.session.generation();
        if let Some((of, bearer)) = &self.bearer
            && *of == generation
        {
            return bearer.clone();
        }
        let token = self.state.session.tokens().map_or("", |tokens| &tokens.access_token);
        let bearer = JsValue::from_str(&["Bearer ", token].concat());
        self.bearer = Some((generation, bearer.clone()));
        bearer
    }

    /// The URL at which `url` is asked.
    fn route<'a>(&self, url: &'a str) -> Cow<'a, str> {
        match &self.relay {
            Some(relay) => via(relay, url),
            None => Cow::Borrowed(url),
        }
    }
}
