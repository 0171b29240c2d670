//! How many requests may be sent, and whose turn it is: a sliding window, first come, first served.

use std::collections::VecDeque;

use super::retry::DAY;
use super::window::Window;
use super::{Budget, Millis};

/// What a limit has counted, to be saved and restored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RateLimitState {
    /// When requests were sent, oldest first.
    pub sent: Vec<Millis>,
    /// Until when PSN wants no requests.
    pub blocked_until: Option<Millis>,
}

/// A call's place among all calls, which it keeps until it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(u32);

impl Ticket {
    pub fn to_u32(self) -> u32 {
        self.0
    }

    pub fn from_u32(number: u32) -> Self {
        Self(number)
    }
}

/// What a call that wants to send a request is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Send it: it is counted.
    Now,
    /// [`RateLimit::turns`] will name the ticket.
    Wait,
    /// The turn comes at `retry_at`, which is later than a call may wait.
    TooLong { retry_at: Millis },
}

/// Whose wait is over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turns {
    /// Who may send a request, in this order. Their requests are counted.
    pub admitted: Vec<Ticket>,
    /// Who would have to wait too long, since PSN wants no requests for a while, and when to try again.
    pub refused: Vec<(Ticket, Millis)>,
    /// When to ask again; `None` if nobody waits.
    pub next_at: Option<Millis>,
}

/// A limit on requests. Never are more than the budget admitted in any window of its length, also when the clock
/// jumps back; a clock that jumps forward is believed.
#[derive(Clone, Debug)]
pub struct RateLimit {
    window: Window,
    max_wait: Option<Millis>,
    /// Who waits, and since when, lower tickets first.
    waiting: VecDeque<(Ticket, Millis)>,
    blocked_until: Option<Millis>,
    /// Whether waits may have become longer than they were when they began.
    is_delayed: bool,
    /// The time that was told last.
    now: Millis,
    next_ticket: u32,
}

impl RateLimit {
    /// A limit to `budget`, or to none but what PSN itself asks for. `max_wait` is the longest that a call may wait for
    /// its turn; `None` for any time.
    pub fn new(budget: Option<Budget>, max_wait: Option<Millis>) -> Self {
        Self {
            window: Window::new(budget),
            max_wait,
            waiting: VecDeque::new(),
            blocked_until: None,
            is_delayed: false,
            now: 0,
            next_ticket: 0,
        }
    }

    /// Counts also what an earlier limit counted. Times that are not sorted, or are to come, are handled.
    pub fn restore(&mut self, state: RateLimitState, now: Millis) {
        self.tell_time(now);
        self.window.restore(state.sent, now);
        // A saved block that is further away is a mistake, such as a clock that was wrong.
        if let Some(until) = state.blocked_until.filter(|until| *until <= now.saturating_add(DAY)) {
            self.block(until, now);
        }
    }

    /// What is counted, to be saved.
    pub fn state(&self, now: Millis) -> RateLimitState {
        RateLimitState { sent: self.window.sent(now), blocked_until: self.blocked_until.filter(|until| *until > now) }
    }

    /// The next ticket. Lower tickets are served first.
    pub fn ticket(&mut self) -> Ticket {
        let ticket = Ticket(self.next_ticket);
        self.next_ticket = self.next_ticket.wrapping_add(1);
        ticket
    }

    /// Asks for a turn. A call that comes again, to send another request, goes before all that came after it.
    pub fn enter(&mut self, ticket: Ticket, now: Millis) -> Turn {
        self.tell_time(now);
        let (Ok(ahead) | Err(ahead)) = self.place(ticket);
        let turn_at = self.turn_at(ahead);
        // Who comes behind somebody whose turn has come too lets that one be told first.
        if turn_at <= now && ahead == 0 {
            self.window.count(Some(ticket), now);
            return Turn::Now;
        }
        if self.is_too_long(now, turn_at) {
            return Turn::TooLong { retry_at: turn_at };
        }
        self.is_delayed |= ahead < self.waiting.len();
        self.waiting.insert(ahead, (ticket, now));
        Turn::Wait
    }

    /// Settles whose turn it is.
    pub fn turns(&mut self, now: Millis) -> Turns {
        self.tell_time(now);
        let mut turns = Turns::default();
        while self.turn_at(0) <= now
            && let Some((ticket, _)) = self.waiting.pop_front()
        {
            self.window.count(Some(ticket), now);
            turns.admitted.push(ticket);
        }
        if self.is_delayed {
            self.is_delayed = false;
            turns.refused = self.refuse();
        }
        turns.next_at = (!self.waiting.is_empty()).then(|| self.turn_at(0));
        turns
    }

    /// Gives up a turn, or the wait for it: nothing was sent. Those behind move up.
    pub fn leave(&mut self, ticket: Ticket) {
        match self.place(ticket) {
            Ok(place) => drop(self.waiting.remove(place)),
            Err(_) => self.window.uncount(ticket),
        }
    }

    /// PSN got too many requests: nobody is admitted before `until`, which is believed up to a day ahead.
    pub fn block(&mut self, until: Millis, now: Millis) {
        self.tell_time(now);
        let until = until.min(now.saturating_add(DAY));
        if until > now && self.blocked_until.is_none_or(|known| known < until) {
            self.blocked_until = Some(until);
            self.is_delayed = true;
        }
    }

    /// Takes those out of the queue whose wait has become too long.
    fn refuse(&mut self) -> Vec<(Ticket, Millis)> {
        let mut refused = Vec::new();
        let mut ahead = 0;
        for (ticket, since) in std::mem::take(&mut self.waiting) {
            let turn_at = self.turn_at(ahead);
            if self.is_too_long(since, turn_at) {
                refused.push((ticket, turn_at));
            } else {
                self.waiting.push_back((ticket, since));
                ahead += 1;
            }
        }
        refused
    }

    /// How many wait whose turn comes before that of a ticket; `Ok` if it waits itself.
    fn place(&self, ticket: Ticket) -> Result<usize, usize> {
        self.waiting.binary_search_by(|(waiting, _)| waiting.cmp(&ticket))
    }

    fn is_too_long(&self, since: Millis, turn_at: Millis) -> bool {
        self.max_wait.is_some_and(|longest| turn_at.saturating_sub(since) > longest)
    }

    /// When it is the turn of who has so many ahead, if all of them send.
    fn turn_at(&self, ahead: usize) -> Millis {
        let earliest = self.blocked_until.map_or(self.now, |until| until.max(self.now));
        self.window.has_room_at(ahead, earliest)
    }

    /// Takes the time. When the clock was set back, what has been sent counts as sent now, and a wait or a block goes
    /// on for as long as it would have.
    fn tell_time(&mut self, now: Millis) {
        let jump = self.now.saturating_sub(now);
        if jump > 0 {
            self.window.set_back(now);
            self.waiting.iter_mut().for_each(|(_, since)| *since = since.saturating_sub(jump));
            self.blocked_until = self.blocked_until.map(|until| until.saturating_sub(jump));
            self.is_delayed = true;
        }
        self.now = now;
        self.blocked_until = self.blocked_until.filter(|until| *until > now);
        self.window.forget_old(now);
    }
}
