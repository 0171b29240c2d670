//! What the shell is to do next in a flight, and how it tells what came of it.

use wasm_bindgen::prelude::*;

use super::flights::Flight;
use super::objects::{begun, facts, fetchable, readable};
use super::{Announced, Client, ClientCore, Ready, State};
use crate::client::{Answer, Break, ClientCall, Content, ErrorBody, Failure, Millis, PsnErrorCode, Shared, Step};
use crate::javascript::packed::unpack;
use crate::javascript::regions::region;
use crate::reply::Reply;

// The steps as numbers, as the shell knows them; one that sends is told by what to hand to `fetch`. A flight that has
// landed is over, and its number may be another's; one that is done has its result still to be made.
const SIGN_IN: u32 = 0;
const QUEUE: u32 = 1;
const WAIT: u32 = 2;
const DONE: u32 = 3;
const LANDED: u32 = 4;
const FAIL: u32 = 5;
const SEND: u32 = 6;

// What the shell tells, besides answers. The first is a beginning, and the end of signing in or of a wait.
const GO_ON: u32 = 0;
const ADMITTED: u32 = 1;
const REFUSED: u32 = 2;
pub(super) const NETWORK: u32 = 3;
pub(super) const TIMEOUT: u32 = 4;

// What the body of an answer is.
const JSON: u32 = 0;
const HTML: u32 = 1;
const EMPTY: u32 = 2;
const BARE: u32 = 4;

// Whose failure the shell asks for.
const OF_SIGNING_IN: u32 = 1;
const OF_THE_CALLER: u32 = 2;

#[wasm_bindgen]
impl ClientCore {
    /// The next step of a flight after what the shell tells; `number` is when to try again, if the queue refuses.
    #[wasm_bindgen(skip_typescript)]
    pub fn tell(&self, flight: u32, event: u32, number: f64, now: f64, random: f64) -> JsValue {
        self.next(flight, now, random, |call, shared| match event {
            GO_ON => call.next(shared),
            ADMITTED => call.admitted(shared),
            REFUSED => call.refused(as_millis(number)),
            broken => call.broke(break_of(broken), shared),
        })
    }

    /// The last step after an answer that is a success as far as the shell can tell; `has_data` is for GraphQL.
    #[wasm_bindgen(skip_typescript)]
    pub fn succeeded(&self, flight: u32, status: u16, has_data: bool) -> u32 {
        let content = Content::Json { error: None, has_data };
        let answer = Answer { status, content, next_available: None, retry_after: None };
        // The time matters only where more is to come.
        self.0.borrow_mut().step(flight, 0.0, 0.0, |call, shared| call.answered(&answer, shared))
    }

    /// The next step after any other answer, of which the shell has told by `describeAnswer`.
    #[wasm_bindgen(skip_typescript)]
    pub fn answered(&self, flight: u32, now: f64, random: f64) -> JsValue {
        let answer = self.0.borrow_mut().answer.take();
        self.next(flight, now, random, |call, shared| match &answer {
            Some(answer) => call.answered(answer, shared),
            None => call.broke(Break::Network, shared),
        })
    }

    /// Tells of an answer: what its body is, what an error in it says, and the headers that say when to come back.
    ///
    /// The texts are packed: the error's code (PSN's number, or a relay's word), message, reference id and word, then
    /// `X-RateLimit-Next-Available` and `Retry-After`; those that are not there are empty.
    #[wasm_bindgen(js_name = describeAnswer, skip_typescript)]
    pub fn describe_answer(&self, status: u16, kind: u32, has_data: bool, has_error: bool, texts: &str) {
        let mut texts = unpack(texts).map(|text| Some(String::from(text)).filter(|text| !text.is_empty()));
        let mut text = || texts.next().flatten();
        let code = text();
        let mut client = self.0.borrow_mut();
        let is_relayed = client.elsewhere.as_ref().is_some_and(|elsewhere| elsewhere.is_relay);
        let error = ErrorBody {
            code: code.as_deref().and_then(|code| code.parse().ok()),
            relay: code.filter(|_| is_relayed).as_deref().and_then(PsnErrorCode::named),
            message: text(),
            reference_id: text(),
            kind: text(),
        };
        let (next_available, retry_after) = (text(), text());
        let error = has_error.then_some(error);
        let content = match kind {
            JSON => Content::Json { error, has_data },
            HTML => Content::Html,
            EMPTY => Content::Empty,
            BARE => Content::Bare,
            _ => Content::Unreadable,
        };
        let answer = Answer { status, content, next_available, retry_after };
        client.answer = Some(if is_relayed { answer.from_relay() } else { answer });
    }

    /// What a call that is done resolves with.
    #[wasm_bindgen(skip_typescript)]
    pub fn result(&self, flight: u32, value: JsValue) -> Result<JsValue, JsValue> {
        let detail = match self.0.borrow().flights.get(flight) {
            Some(flight) => flight.detail(),
            None => return Ok(value),
        };
        region(&value, &detail)
    }

    /// The place in the queue that the flight waits in, or for how many milliseconds to wait.
    #[wasm_bindgen(skip_typescript)]
    pub fn number(&self, flight: u32) -> f64 {
        self.0.borrow().flights.get(flight).map_or(0.0, |flight| flight.number)
    }

    /// Why the call fails, as facts: its own failure, that of signing in, or that its caller cancelled it.
    #[wasm_bindgen(skip_typescript)]
    pub fn failure(&self, flight: u32, of: u32) -> JsValue {
        let client = self.0.borrow();
        let Some(flight) = client.flights.get(flight) else { return JsValue::UNDEFINED };
        let aborted = Failure::aborted();
        let failure = match of {
            OF_SIGNING_IN => client.sign_in.failure.as_ref(),
            OF_THE_CALLER => Some(&aborted),
            _ => flight.failure.as_ref(),
        };
        failure.map_or(JsValue::UNDEFINED, |failure| facts(failure, flight.function, flight.call.attempts()))
    }

    /// Forgets the flight and frees what it held, wherever it stands.
    #[wasm_bindgen(skip_typescript)]
    pub fn end(&self, flight: u32, now: f64) {
        let mut client = self.0.borrow_mut();
        if let Some(mut flight) = client.flights.remove(flight) {
            client.state.with(now, 0.0, |shared| flight.call.abandon(shared));
        }
    }
}

/// The facts of a call that was cancelled before it began.
#[wasm_bindgen(skip_typescript)]
pub fn aborted(function: &str) -> JsValue {
    facts(&Failure::aborted(), function, 0)
}

impl ClientCore {
    /// Begins a flight: its number, and its first step.
    pub(super) fn depart(&self, flight: Flight) -> JsValue {
        let mut client = self.0.borrow_mut();
        let Announced { now, random, .. } = client.announced;
        let number = client.flights.add(flight);
        match client.step(number, now, random, ClientCall::next) {
            SEND => client.request(number),
            step => begun(number, &step.into()),
        }
    }

    fn next(
        &self,
        flight: u32,
        now: f64,
        random: f64,
        take: impl FnOnce(&mut ClientCall, &mut Shared<'_>) -> Step,
    ) -> JsValue {
        let mut client = self.0.borrow_mut();
        match client.step(flight, now, random, take) {
            SEND => client.request(flight),
            step => step.into(),
        }
    }
}

impl Client {
    fn step(
        &mut self,
        flight: u32,
        now: f64,
        random: f64,
        take: impl FnOnce(&mut ClientCall, &mut Shared<'_>) -> Step,
    ) -> u32 {
        let Some(flying) = self.flights.get_mut(flight) else { return DONE };
        match self.state.with(now, random, |shared| take(&mut flying.call, shared)) {
            Step::Send => SEND,
            Step::SignIn => SIGN_IN,
            Step::Queue(ticket) => {
                flying.number = f64::from(ticket.to_u32());
                QUEUE
            }
            Step::Wait(delay) => {
                flying.number = as_number(delay);
                WAIT
            }
            Step::Done if flying.reply == Reply::Region => DONE,
            Step::Done => {
                self.flights.remove(flight);
                LANDED
            }
            Step::Fail(failure) => {
                flying.failure = Some(failure);
                FAIL
            }
        }
    }

    /// What to hand to `fetch`.
    fn request(&mut self, flight: u32) -> JsValue {
        self.have_bearer();
        let (Some(flying), Some((_, bearer))) = (self.flights.get(flight), &self.bearer) else { return DONE.into() };
        let url = flying.url();
        let url = self.route(&url);
        match flying.ready() {
            Some(Ready { method, headers, body, .. }) => fetchable(flight, &url, method, bearer, headers, body),
            None => readable(flight, &url, bearer),
        }
    }
}

impl State {
    fn with<T>(&mut self, now: f64, random: f64, act: impl FnOnce(&mut Shared<'_>) -> T) -> T {
        let Self { session, limit, services, policy } = self;
        let limit = &mut *limit.borrow_mut();
        act(&mut Shared { session, limit, services, policy: *policy, now: as_millis(now), random })
    }
}

/// What broke an exchange.
pub(super) fn break_of(event: u32) -> Break {
    match event {
        NETWORK => Break::Network,
        TIMEOUT => Break::Timeout,
        _ => Break::Cut,
    }
}

/// A time of `Date.now()`.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub(super) fn as_millis(time: f64) -> Millis {
    // A cast makes the nearest of what does not fit.
    time as Millis
}

/// A time as JavaScript counts it.
#[allow(clippy::cast_precision_loss)]
pub(super) fn as_number(time: Millis) -> f64 {
    time as f64
}
