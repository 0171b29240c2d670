//! `RateLimiter` in the module: what a client, or several of one account, may send.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;

use crate::client::{self, Budget, Millis, RateLimit, RateLimitState, Ticket, millis};
use crate::wasm::{as_millis, as_number};

/// When a request may be sent.
#[wasm_bindgen]
#[derive(Clone, Copy)]
pub enum Turn {
    /// Send it: it is counted.
    Now,
    /// `turns()` will name its ticket.
    Wait,
    /// It would have to wait for longer than it may.
    TooLong,
}

/// Why requests wait.
#[wasm_bindgen]
#[derive(Clone, Copy)]
pub enum WaitReason {
    /// The budget is used up.
    RateLimit,
    /// PSN wants no requests for a while.
    Blocked,
}

/// The state of one limiter.
#[wasm_bindgen]
pub struct RateLimiterCore {
    limit: Rc<RefCell<RateLimit>>,
    /// When the request that was refused last may try again.
    retry_at: Millis,
}

/// What a limiter has counted.
#[wasm_bindgen(getter_with_clone)]
pub struct LimiterState {
    #[wasm_bindgen(readonly)]
    pub sent: Vec<f64>,
    #[wasm_bindgen(readonly, js_name = blockedUntil)]
    pub blocked_until: Option<f64>,
}

/// Whose wait is over.
#[wasm_bindgen(getter_with_clone)]
pub struct Turns {
    /// The tickets of those who may send.
    #[wasm_bindgen(readonly)]
    pub admitted: Vec<u32>,
    /// The tickets of those who would have to wait too long,
    #[wasm_bindgen(readonly)]
    pub refused: Vec<u32>,
    /// and when to try again, for each of them.
    #[wasm_bindgen(readonly, js_name = retryAt)]
    pub retry_at: Vec<f64>,
    /// When to ask again; `undefined` if nobody waits.
    #[wasm_bindgen(readonly, js_name = nextAt)]
    pub next_at: Option<f64>,
}

#[wasm_bindgen]
impl RateLimiterCore {
    /// A limiter of so many requests in so many milliseconds; without a number, only PSN's own word counts.
    #[wasm_bindgen(constructor)]
    pub fn new(requests: Option<u32>, per: f64, max_wait: Option<f64>) -> Self {
        let budget = requests.map(|requests| Budget { requests, per: as_millis(per) });
        let limit = Rc::new(RefCell::new(RateLimit::new(budget, max_wait.map(as_millis))));
        Self { limit, retry_at: 0 }
    }

    /// Goes on where another limiter was.
    pub fn restore(&self, sent: Vec<f64>, blocked_until: Option<f64>, now: f64) {
        let sent = sent.into_iter().filter_map(millis).collect();
        let state = RateLimitState { sent, blocked_until: blocked_until.and_then(millis) };
        self.limit.borrow_mut().restore(state, as_millis(now));
    }

    pub fn state(&self, now: f64) -> LimiterState {
        let RateLimitState { sent, blocked_until, .. } = self.limit.borrow().state(as_millis(now));
        LimiterState { sent: sent.into_iter().map(as_number).collect(), blocked_until: blocked_until.map(as_number) }
    }

    /// Settles whose turn it is.
    pub fn turns(&self, now: f64) -> Turns {
        let turns = self.limit.borrow_mut().turns(as_millis(now));
        let (refused, retry_at) = turns.refused.iter().map(|(ticket, at)| (ticket.to_u32(), as_number(*at))).unzip();
        let admitted = turns.admitted.iter().map(|ticket| ticket.to_u32()).collect();
        Turns { admitted, refused, retry_at, next_at: turns.next_at.map(as_number) }
    }

    /// The ticket of a request of somebody else's, such as another copy of the package.
    pub fn ticket(&self) -> u32 {
        self.limit.borrow_mut().ticket().to_u32()
    }

    /// Asks for its turn.
    pub fn enter(&mut self, ticket: u32, now: f64) -> Turn {
        let (ticket, now) = (Ticket::from_u32(ticket), as_millis(now));
        let mut limit = self.limit.borrow_mut();
        match limit.enter(ticket, now) {
            client::Turn::Now => {
                limit.send(ticket, now);
                Turn::Now
            }
            client::Turn::TooLong { retry_at } => {
                self.retry_at = retry_at;
                Turn::TooLong
            }
            _ => Turn::Wait,
        }
    }

    /// When the request that was refused last may try again.
    #[wasm_bindgen(js_name = retryAt)]
    pub fn retry_at(&self) -> f64 {
        as_number(self.retry_at)
    }

    /// Sends the request whose turn has come. `false` if it has to ask for a turn again.
    pub fn send(&self, ticket: u32, now: f64) -> bool {
        self.limit.borrow_mut().send(Ticket::from_u32(ticket), as_millis(now))
    }

    /// Gives up a turn, or the wait for it.
    pub fn leave(&self, ticket: u32) {
        self.limit.borrow_mut().leave(Ticket::from_u32(ticket));
    }

    /// PSN wants no requests until then.
    pub fn block(&self, until: f64, now: f64) {
        self.limit.borrow_mut().block(as_millis(until), as_millis(now));
    }

    /// Until when the holder of a ticket waits; `undefined` if it does not.
    #[wasm_bindgen(js_name = waitingUntil)]
    pub fn waiting_until(&self, ticket: u32) -> Option<f64> {
        self.limit.borrow().wait_of(Ticket::from_u32(ticket)).map(|wait| as_number(wait.until))
    }

    /// Why it waits.
    #[wasm_bindgen(js_name = waitReason)]
    pub fn wait_reason(&self, ticket: u32) -> WaitReason {
        match self.limit.borrow().wait_of(Ticket::from_u32(ticket)).map(|wait| wait.reason) {
            Some(client::WaitReason::Blocked) => WaitReason::Blocked,
            _ => WaitReason::RateLimit,
        }
    }
}

impl RateLimiterCore {
    pub(super) fn shared(&self) -> Rc<RefCell<RateLimit>> {
        Rc::clone(&self.limit)
    }
}
