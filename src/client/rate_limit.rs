//! How many requests may be sent, and whose turn it is: a sliding window, first come, first served.

use super::time::DAY;
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

/// A place among all that send requests, which a call or a sign-in keeps until it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ticket(u32);

/// Tickets from here on are those of calls; lower ones are those of sign-ins, which go first.
const CALLS: u32 = 1 << 31;

impl Ticket {
    pub fn to_u32(self) -> u32 {
        self.0
    }

    pub fn from_u32(number: u32) -> Self {
        Self(number)
    }

    fn is_of_sign_in(self) -> bool {
        self.0 < CALLS
    }
}

/// How many requests a turn is for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Need {
    /// Those that are sent one after the other, and counted together.
    pub requests: usize,
    /// Those of others that are to follow at once, and for which there has to be room.
    pub followers: usize,
}

impl Need {
    /// What a call needs.
    pub const ONE: Self = Self { requests: 1, followers: 0 };
}

#[derive(Clone, Copy, Debug)]
struct Waiting {
    ticket: Ticket,
    since: Millis,
    need: Need,
}

/// Why and until when somebody waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wait {
    pub until: Millis,
    pub reason: WaitReason,
}

/// Why somebody waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WaitReason {
    /// The budget is used up.
    RateLimit,
    /// PSN got too many requests, and wants none for a while.
    Blocked,
}

impl WaitReason {
    /// The reason as programs compare it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::RateLimit => "rate_limit",
            Self::Blocked => "blocked",
        }
    }
}

/// What a call that wants to send a request is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Turn {
    /// It is counted: [`RateLimit::send`] it.
    Now,
    /// [`RateLimit::turns`] will name the ticket.
    Wait,
    /// The turn comes at `retry_at`, which is later than a call may wait.
    TooLong { retry_at: Millis },
}

/// Whose wait is over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Turns {
    /// Who may send a request, in this order. Their requests are counted: [`RateLimit::send`] them.
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
    /// Who waits, lower tickets first.
    waiting: Vec<Waiting>,
    blocked_until: Option<Millis>,
    /// Whether waits may have become longer than they were when they began.
    is_delayed: bool,
    /// The time that was told last.
    now: Millis,
    next_ticket: u32,
    next_sign_in: u32,
}

impl RateLimit {
    /// A limit to `budget`, or to none but what PSN itself asks for. `max_wait` is the longest that a call may wait for
    /// its turn; `None` for any time.
    pub fn new(budget: Option<Budget>, max_wait: Option<Millis>) -> Self {
        Self {
            window: Window::new(budget),
            max_wait,
            waiting: Vec::new(),
            blocked_until: None,
            is_delayed: false,
            now: 0,
            next_ticket: 0,
            next_sign_in: 0,
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

    /// The next ticket of a call. Lower tickets are served first.
    pub fn ticket(&mut self) -> Ticket {
        let ticket = Ticket(CALLS | self.next_ticket);
        self.next_ticket = self.next_ticket.wrapping_add(1) % CALLS;
        ticket
    }

    /// The next ticket of a sign-in, which is served before all calls: they wait for it.
    pub(super) fn sign_in_ticket(&mut self) -> Ticket {
        let ticket = Ticket(self.next_sign_in);
        self.next_sign_in = self.next_sign_in.wrapping_add(1) % CALLS;
        ticket
    }

    /// Asks for a turn. A call that comes again, to send another request, goes before all that came after it.
    pub fn enter(&mut self, ticket: Ticket, now: Millis) -> Turn {
        self.enter_for(ticket, Need::ONE, now)
    }

    /// Asks for a turn of several requests; of no more than the budget.
    pub(super) fn enter_for(&mut self, ticket: Ticket, need: Need, now: Millis) -> Turn {
        self.tell_time(now);
        let (Ok(place) | Err(place)) = self.place(ticket);
        let waiting = Waiting { ticket, since: now, need };
        let ahead = self.requests_before(place);
        let turn_at = self.turn_at(ahead, need);
        // Who comes behind somebody whose turn has come too lets that one be told first.
        let last_at = self.last_at(ahead, need);
        if self.is_too_long(now, last_at) {
            return Turn::TooLong { retry_at: last_at };
        }
        if turn_at <= now && place == 0 {
            self.count(waiting);
            return Turn::Now;
        }
        self.is_delayed |= place < self.waiting.len();
        self.waiting.insert(place, waiting);
        Turn::Wait
    }

    /// Settles whose turn it is.
    pub fn turns(&mut self, now: Millis) -> Turns {
        self.tell_time(now);
        let mut turns = Turns::default();
        while let Some(next) = self.waiting.get(turns.admitted.len()).copied()
            && self.turn_at(0, next.need) <= now
        {
            self.count(next);
            turns.admitted.push(next.ticket);
        }
        self.waiting.drain(..turns.admitted.len());
        if self.is_delayed {
            self.is_delayed = false;
            turns.refused = self.refuse();
        }
        turns.next_at = self.waiting.first().map(|first| self.turn_at(0, first.need));
        turns
    }

    /// The ticket's request is sent now, and stays counted whatever comes of it. `false` if it may not be sent: its turn
    /// has not come, or has passed, or PSN has stopped all requests since. Then ask for a turn again.
    pub fn send(&mut self, ticket: Ticket, now: Millis) -> bool {
        self.tell_time(now);
        if self.blocked_until.is_some() {
            self.window.give_back(ticket);
            return false;
        }
        self.window.send(ticket, now)
    }

    /// Gives up the wait for a turn, or a turn whose request was not sent. Those behind move up.
    pub fn leave(&mut self, ticket: Ticket) {
        if let Ok(place) = self.place(ticket) {
            self.waiting.remove(place);
        }
        self.window.give_back(ticket);
    }

    /// Until when a ticket waits for its turn, as far as is known, and why; `None` if it does not wait.
    pub fn wait_of(&self, ticket: Ticket) -> Option<Wait> {
        let place = self.place(ticket).ok()?;
        let need = self.waiting.get(place)?.need;
        let ahead = self.requests_before(place);
        let until = self.turn_at(ahead, need);
        let room_at = self.window.has_room_at(self.room_before(ahead, need), self.now);
        let is_blocked = self.blocked_until.is_some_and(|until| until > room_at);
        Some(Wait { until, reason: if is_blocked { WaitReason::Blocked } else { WaitReason::RateLimit } })
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
        for waiting in std::mem::take(&mut self.waiting) {
            let last_at = self.last_at(ahead, waiting.need);
            if self.is_too_long(waiting.since, last_at) {
                refused.push((waiting.ticket, last_at));
            } else {
                self.waiting.push(waiting);
                ahead += self.counted(waiting.need);
            }
        }
        refused
    }

    /// How many wait whose turn comes before that of a ticket; `Ok` if it waits itself.
    fn place(&self, ticket: Ticket) -> Result<usize, usize> {
        self.waiting.binary_search_by(|waiting| waiting.ticket.cmp(&ticket))
    }

    fn is_too_long(&self, since: Millis, turn_at: Millis) -> bool {
        self.max_wait.is_some_and(|longest| turn_at.saturating_sub(since) > longest)
    }

    /// How many requests those send that wait before a place.
    fn requests_before(&self, place: usize) -> usize {
        // Only sign-ins, which wait first, send more than one.
        let sign_ins = self.waiting.iter().take(place).take_while(|waiting| waiting.ticket.is_of_sign_in());
        place + sign_ins.map(|waiting| self.counted(waiting.need) - 1).sum::<usize>()
    }

    /// How many requests are counted when a turn comes.
    fn counted(&self, need: Need) -> usize {
        need.requests.clamp(1, self.window.most())
    }

    /// How many others go before the last request that a turn has to have room for.
    fn room_before(&self, ahead: usize, need: Need) -> usize {
        ahead + (need.requests + need.followers).clamp(1, self.window.most()) - 1
    }

    /// When the turn comes after so many requests, if all of them are sent.
    fn turn_at(&self, ahead: usize, need: Need) -> Millis {
        self.room_at(self.room_before(ahead, need))
    }

    /// When all requests of a turn have been sent: later than the turn comes, if they are more than the budget.
    fn last_at(&self, ahead: usize, need: Need) -> Millis {
        self.room_at(self.room_before(ahead, need).max(ahead + need.requests - 1))
    }

    fn room_at(&self, before: usize) -> Millis {
        let earliest = self.blocked_until.map_or(self.now, |until| until.max(self.now));
        self.window.has_room_at(before, earliest)
    }

    fn count(&mut self, waiting: Waiting) {
        for _ in 0..self.counted(waiting.need) {
            self.window.count(Some(waiting.ticket), self.now);
        }
    }

    /// Takes the time. When the clock was set back, what has been sent counts as sent now, and a wait or a block goes
    /// on for as long as it would have.
    fn tell_time(&mut self, now: Millis) {
        let jump = self.now.saturating_sub(now);
        if jump > 0 {
            self.window.set_back(now);
            self.waiting.iter_mut().for_each(|waiting| waiting.since = waiting.since.saturating_sub(jump));
            self.blocked_until = self.blocked_until.map(|until| until.saturating_sub(jump));
            self.is_delayed = true;
        }
        self.now = now;
        self.blocked_until = self.blocked_until.filter(|until| *until > now);
        self.window.forget_old(now);
    }
}
