//! `RateLimiter` in the module: what a client, or several of one account, may send.

use std::cell::RefCell;
use std::panic::AssertUnwindSafe;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;

use super::steps::{as_millis, as_number};
use crate::client::{Budget, RateLimit, RateLimitState, Ticket};

/// The state of one limiter.
#[wasm_bindgen(skip_typescript)]
pub struct RateLimitCore(AssertUnwindSafe<Rc<RefCell<RateLimit>>>);

#[wasm_bindgen]
impl RateLimitCore {
    /// A limiter with what the shell has checked of its options; no requests are no budget, and times in milliseconds.
    #[wasm_bindgen(constructor, skip_typescript)]
    pub fn new(requests: Option<u32>, per: f64, max_wait: Option<f64>) -> RateLimitCore {
        let budget = requests.map(|requests| Budget { requests, per: as_millis(per) });
        let limit = RateLimit::new(budget, max_wait.map(as_millis));
        Self(AssertUnwindSafe(Rc::new(RefCell::new(limit))))
    }

    /// Goes on where another limiter was.
    #[wasm_bindgen(skip_typescript)]
    pub fn restore(&self, sent: Vec<f64>, blocked_until: Option<f64>, now: f64) {
        let sent = sent.into_iter().map(as_millis).collect();
        let state = RateLimitState { sent, blocked_until: blocked_until.map(as_millis) };
        self.0.borrow_mut().restore(state, as_millis(now));
    }

    /// What it has counted: when requests were sent, and first until when PSN wants none, or 0.
    #[wasm_bindgen(skip_typescript)]
    pub fn state(&self, now: f64) -> Vec<f64> {
        let RateLimitState { sent, blocked_until } = self.0.borrow().state(as_millis(now));
        [blocked_until.unwrap_or(0)].into_iter().chain(sent).map(as_number).collect()
    }

    /// Settles whose turn it is, by `settle(ticket, retryAt)`: with a time for those who would wait too long. Gives the
    /// time at which to ask again.
    #[wasm_bindgen(skip_typescript)]
    pub fn turns(&self, now: f64, settle: &Function) -> Option<f64> {
        let turns = self.0.borrow_mut().turns(as_millis(now));
        let refused = turns.refused.iter().map(|(ticket, retry_at)| (ticket, Some(as_number(*retry_at))));
        for (ticket, retry_at) in turns.admitted.iter().map(|ticket| (ticket, None)).chain(refused) {
            // The shell's own function, which does not throw.
            let _ = settle.call2(&JsValue::UNDEFINED, &ticket.to_u32().into(), &retry_at.into());
        }
        turns.next_at.map(as_number)
    }

    /// Gives up a place in the queue.
    #[wasm_bindgen(skip_typescript)]
    pub fn leave(&self, ticket: u32) {
        self.0.borrow_mut().leave(Ticket::from_u32(ticket));
    }
}

impl RateLimitCore {
    pub(super) fn shared(&self) -> Rc<RefCell<RateLimit>> {
        Rc::clone(&self.0)
    }
}
