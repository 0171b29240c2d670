//! One call, from its beginning to its end.

use super::answer::{broken, may_pass, never_played};
use super::rate_limit::Turn;
use super::retry::{delay, retry_at};
use super::service_names::{TROPHY, TROPHY2};
use super::{
    Answer, Break, Failure, Millis, PsnErrorCode, RateLimit, RetryPolicy, Rule, ServiceNames, Session, Ticket,
    failure_of,
};

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub rule: Rule,
    /// Whether it changes nothing, so that it may be sent again: a GET, or a POST that only reads.
    pub is_read: bool,
    /// Whether it asks for what an account has of a title, so that PSN knows nothing of those never played.
    pub of_account_and_title: bool,
    pub title: Option<TitleRef>,
}

/// The title that is asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TitleRef {
    pub np_communication_id: String,
    /// Its trophy service, `trophy` or `trophy2`, if the caller tells it.
    pub service: Option<&'static str>,
    /// Whether PSN has listed it, so that it exists for sure.
    pub exists: bool,
}

/// What to do next in a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Sign in, or wait for a sign-in that is under way, then [`ClientCall::next`].
    SignIn,
    /// Wait until [`RateLimit::turns`] names the ticket, then [`ClientCall::admitted`] or [`ClientCall::refused`].
    Queue(Ticket),
    /// Wait so many milliseconds, then [`ClientCall::next`].
    Wait(Millis),
    /// Send the request now with the session's access token, then [`ClientCall::answered`] or [`ClientCall::broke`].
    Send,
    /// The last answer is the result.
    Done,
    Fail(Failure),
}

/// What all calls of a client decide by, with the time and a random number from 0 to 1.
pub struct Shared<'a> {
    pub session: &'a mut Session,
    pub limit: &'a mut RateLimit,
    pub services: &'a mut ServiceNames,
    pub policy: RetryPolicy,
    pub now: Millis,
    pub random: f64,
}

/// One call.
#[derive(Clone, Debug)]
pub struct ClientCall {
    target: Target,
    /// Its place among the calls, from its first turn on.
    ticket: Option<Ticket>,
    /// Whether it waits for its turn.
    is_queued: bool,
    /// The trophy service that is asked, if the title has one.
    service: Option<&'static str>,
    is_guess: bool,
    has_tried_both: bool,
    /// Requests sent.
    attempts: u32,
    /// Those of them that failed in a way that may be gone at the next attempt.
    failures: u32,
    /// The session's generation when the last one was sent.
    generation: u32,
    has_renewed_token: bool,
}

impl ClientCall {
    pub fn new(target: Target) -> Self {
        let service = target.title.as_ref().and_then(|title| title.service);
        Self {
            target,
            ticket: None,
            is_queued: false,
            service,
            is_guess: false,
            has_tried_both: false,
            attempts: 0,
            failures: 0,
            generation: 0,
            has_renewed_token: false,
        }
    }

    /// The trophy service to ask, as `npServiceName`; `None` if the endpoint takes none.
    pub fn service(&self) -> Option<&'static str> {
        self.service
    }

    /// How many requests were sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The first step, and the one after signing in and after a wait.
    pub fn next(&mut self, shared: &mut Shared) -> Step {
        // Signed in before the turn comes, so that no turn is spent on signing in.
        if !shared.session.is_ready(shared.now) {
            return Step::SignIn;
        }
        self.choose_service(shared.services);
        let ticket = *self.ticket.get_or_insert_with(|| shared.limit.ticket());
        match shared.limit.enter(ticket, shared.now) {
            Turn::Now => self.send(shared),
            Turn::Wait => {
                self.is_queued = true;
                Step::Queue(ticket)
            }
            Turn::TooLong { retry_at } => Step::Fail(Failure::too_long_a_wait(retry_at)),
        }
    }

    /// It is the call's turn.
    pub fn admitted(&mut self, shared: &mut Shared) -> Step {
        if !shared.session.is_ready(shared.now) {
            self.abandon(shared);
            return Step::SignIn;
        }
        self.is_queued = false;
        self.send(shared)
    }

    /// The wait for the turn has become too long: it would end at `retry_at`.
    pub fn refused(&mut self, retry_at: Millis) -> Step {
        self.is_queued = false;
        Step::Fail(Failure::too_long_a_wait(retry_at))
    }

    /// PSN answered.
    pub fn answered(&mut self, answer: &Answer, shared: &mut Shared) -> Step {
        let Some(failure) = failure_of(answer, self.target.rule, shared.now) else {
            if let (Some(title), Some(service)) = (&self.target.title, self.service) {
                shared.services.remember(&title.np_communication_id, service);
            }
            return Step::Done;
        };
        match failure.code {
            PsnErrorCode::Unauthorized => self.unauthorized(failure, shared),
            PsnErrorCode::NotFound => self.not_found(failure, shared),
            PsnErrorCode::RateLimited => self.rate_limited(failure, shared),
            _ if may_pass(&failure) => self.again(failure, retry_at(answer, shared.now), shared),
            _ => Step::Fail(failure),
        }
    }

    /// No whole answer came.
    pub fn broke(&mut self, what: Break, shared: &mut Shared) -> Step {
        self.again(broken(what), None, shared)
    }

    /// The call has ended, by itself or cancelled. Frees its place, wherever it stands.
    pub fn abandon(&mut self, shared: &mut Shared) {
        if let Some(ticket) = self.ticket.filter(|_| self.is_queued) {
            shared.limit.leave(ticket);
        }
        self.is_queued = false;
    }

    fn send(&mut self, shared: &Shared) -> Step {
        self.attempts += 1;
        self.generation = shared.session.generation();
        Step::Send
    }

    /// Chooses the trophy service where the caller has not: the one that is known, or else a guess.
    fn choose_service(&mut self, services: &ServiceNames) {
        let Some(title) = self.target.title.as_mut().filter(|_| self.service.is_none()) else { return };
        let known = services.get(&title.np_communication_id);
        self.is_guess = known.is_none();
        self.service = Some(known.unwrap_or(TROPHY2));
    }

    /// Signs in once more, unless that is the relay's to do. What may not be sent again is not, but the next call will
    /// sign in.
    fn unauthorized(&mut self, failure: Failure, shared: &mut Shared) -> Step {
        shared.session.refused(self.generation);
        if self.has_renewed_token || !self.target.is_read || shared.session.is_of_relay() {
            return Step::Fail(failure);
        }
        self.has_renewed_token = true;
        self.next(shared)
    }

    /// Asks the other trophy service if this one was a guess; else tells what is missing.
    fn not_found(&mut self, failure: Failure, shared: &mut Shared) -> Step {
        let Some(title) = &self.target.title else { return Step::Fail(failure) };
        let known = shared.services.get(&title.np_communication_id);
        if self.is_guess && self.target.is_read && known != self.service {
            self.service = Some(if self.service == Some(TROPHY2) { TROPHY } else { TROPHY2 });
            self.is_guess = false;
            self.has_tried_both = true;
            return self.next(shared);
        }
        let exists = title.exists || known.is_some() || self.has_tried_both;
        Step::Fail(if self.target.of_account_and_title && exists { never_played(failure) } else { failure })
    }

    /// Stops all calls, and puts this one back into the queue if it may be sent again.
    fn rate_limited(&mut self, failure: Failure, shared: &mut Shared) -> Step {
        let until = failure.retry_at.unwrap_or(shared.now.saturating_add(shared.policy.max_delay));
        shared.limit.block(until, shared.now);
        self.failures += 1;
        let told = Failure { retry_at: Some(until), ..failure };
        if !self.target.is_read || self.failures >= shared.policy.attempts {
            return Step::Fail(told);
        }
        match self.next(shared) {
            // The wait is too long; what PSN said says more than that.
            Step::Fail(_) => Step::Fail(told),
            step => step,
        }
    }

    fn again(&mut self, failure: Failure, retry_at: Option<Millis>, shared: &Shared) -> Step {
        self.failures += 1;
        match delay(shared.policy, self.failures, retry_at, shared.now, shared.random) {
            Some(delay) if self.target.is_read => Step::Wait(delay),
            _ => Step::Fail(failure),
        }
    }
}
