//! One call, from its beginning to its end.

use super::judge::{is_retryable, rotated, transport_failure};
use super::missing_title::{Checking, never_played, not_found, undecided};
use super::npsso_expiry::of_npsso_page;
use super::rate_limit::Turn;
use super::retry::delay;
use super::service_names::{TROPHY2, other_service};
use super::{
    Failure, Millis, PsnErrorCode, RateLimit, Response, RetryPolicy, Rule, ServiceNames, Session, Ticket,
    TransportError, failure_of,
};
use crate::endpoint::{Effect, RequestSpec};

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallTarget {
    pub rule: Rule,
    /// Whether it changes nothing, so that it may be sent again: a GET, or a POST that only reads.
    pub is_read: bool,
    /// Whether it asks for what an account has of a title, so that PSN knows nothing of those never played.
    pub of_account_and_title: bool,
    pub title: Option<TitleRef>,
    /// What names the GraphQL query that is asked for.
    pub query: Option<&'static str>,
}

impl CallTarget {
    /// Something that has to do with no title.
    pub fn new(rule: Rule, is_read: bool) -> Self {
        Self { rule, is_read, of_account_and_title: false, title: None, query: None }
    }

    /// The request of an endpoint that has to do with no title.
    pub fn of_request(request: &RequestSpec) -> Self {
        let query = request.persisted_query().map(|query| query.key);
        Self { query, ..Self::new(request.reply.into(), request.effect == Effect::Read) }
    }

    /// A read of a title, or of what an account has of it.
    pub fn of_title(title: TitleRef, of_account_and_title: bool) -> Self {
        Self { of_account_and_title, title: Some(title), ..Self::new(Rule::Json, true) }
    }
}

/// The title that is asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TitleRef {
    pub np_communication_id: String,
    /// Its trophy service, `trophy` or `trophy2`, if the caller tells it.
    pub service: Option<&'static str>,
    /// Whether PSN has listed it, so that it exists for sure.
    pub exists: bool,
}

impl TitleRef {
    pub fn new(np_communication_id: impl Into<String>, service: Option<&'static str>, exists: bool) -> Self {
        Self { np_communication_id: np_communication_id.into(), service, exists }
    }
}

/// What to do next in a call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// Sign in, or wait for a sign-in that is in progress, then [`ClientCall::next`].
    SignIn,
    /// Wait until [`RateLimit::turns`] names the ticket, then [`ClientCall::admitted`] or [`ClientCall::refused`].
    Queue(Ticket),
    /// Wait so many milliseconds, then [`ClientCall::next`].
    Wait(Millis),
    /// Send the request now with the session's access token, then [`ClientCall::answered`] or [`ClientCall::failed`].
    Send,
    /// Likewise, but ask for the title itself: its trophy groups, in the [service](ClientCall::service) of the call. That
    /// tells whether the title exists; the call fails all the same.
    CheckTitle,
    /// The last response is the result.
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

impl Shared<'_> {
    /// PSN got too many requests: stops all, until the time that the failure then names.
    pub(super) fn block(&mut self, failure: Failure) -> Failure {
        let until = failure.retry_at.unwrap_or(self.now.saturating_add(self.policy.max_delay));
        self.limit.block(until, self.now);
        Failure { retry_at: Some(until), ..failure }
    }
}

/// One call.
#[derive(Clone, Debug)]
pub struct ClientCall {
    target: CallTarget,
    /// Its place among the calls, from its first turn on.
    ticket: Option<Ticket>,
    /// Whether it waits for its turn, or has one that it has not used.
    is_queued: bool,
    /// The trophy service that is asked, if the title has one.
    service: Option<&'static str>,
    is_guess: bool,
    has_tried_both: bool,
    /// Whether the title exists is being asked.
    checking: Option<Checking>,
    /// Requests sent.
    attempts: u32,
    /// Those of them that failed in a way that may be gone at the next attempt.
    failures: u32,
    /// The session's generation when the last one was sent.
    generation: u32,
    has_renewed_token: bool,
    /// Whether it has signed in since it last sent a request.
    has_signed_in: bool,
}

impl ClientCall {
    pub fn new(target: CallTarget) -> Self {
        let service = target.title.as_ref().and_then(|title| title.service);
        Self {
            target,
            ticket: None,
            is_queued: false,
            service,
            is_guess: false,
            has_tried_both: false,
            checking: None,
            attempts: 0,
            failures: 0,
            generation: 0,
            has_renewed_token: false,
            has_signed_in: false,
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

    /// The first step, and the one after signing in or after a wait.
    pub fn next(&mut self, shared: &mut Shared) -> Step {
        // Signed in before the turn comes, so that no turn is spent on signing in.
        if !self.is_ready(shared) {
            return self.sign_in(shared);
        }
        if let Some(refusal) = shared.session.sign_in_refusal(shared.now).filter(|_| self.is_of_npsso()) {
            let failure = refusal.clone();
            return self.fail(failure);
        }
        self.choose_service(shared.services);
        let ticket = *self.ticket.get_or_insert_with(|| shared.limit.ticket());
        match shared.limit.enter(ticket, shared.now) {
            Turn::Now => {
                shared.limit.send(ticket, shared.now);
                self.send(shared)
            }
            Turn::Wait => {
                self.is_queued = true;
                Step::Queue(ticket)
            }
            Turn::TooLong { retry_at } => self.fail(Failure::too_long_a_wait(retry_at)),
        }
    }

    /// It is the call's turn.
    pub fn admitted(&mut self, shared: &mut Shared) -> Step {
        if !self.is_ready(shared) {
            self.abandon(shared);
            return self.sign_in(shared);
        }
        self.is_queued = false;
        match self.ticket {
            Some(ticket) if shared.limit.send(ticket, shared.now) => self.send(shared),
            _ => self.next(shared),
        }
    }

    /// The wait for the turn has become too long: it would end at `retry_at`.
    pub fn refused(&mut self, retry_at: Millis) -> Step {
        self.is_queued = false;
        self.fail(Failure::too_long_a_wait(retry_at))
    }

    /// A response came.
    pub fn answered(&mut self, response: &Response, shared: &mut Shared) -> Step {
        let rule = if self.checking.is_some() { Rule::Json } else { self.target.rule };
        let Some(failure) = failure_of(response, rule, shared.now) else {
            if let (Some(title), Some(service)) = (&self.target.title, self.service) {
                shared.services.remember(&title.np_communication_id, service);
            }
            return match self.checking.take() {
                Some(checking) => Step::Fail(never_played(checking.failure)),
                None => Step::Done,
            };
        };
        match failure.code {
            _ if self.is_of_npsso() => self.npsso_refused(of_npsso_page(failure, response), response, shared),
            PsnErrorCode::Unauthorized => self.unauthorized(failure, shared),
            PsnErrorCode::NotFound => self.not_found(failure, response, shared),
            PsnErrorCode::RateLimited => self.rate_limited(failure, shared),
            PsnErrorCode::QueryRotated => self.fail(rotated(failure, self.target.query)),
            _ if is_retryable(&failure) => self.again(failure, response.retry_at(shared.now), shared),
            _ => self.fail(failure),
        }
    }

    /// No whole response came.
    pub fn failed(&mut self, error: TransportError, shared: &mut Shared) -> Step {
        self.again(transport_failure(error), None, shared)
    }

    /// The call has ended, by itself or cancelled. Frees its place, wherever it stands.
    pub fn abandon(&mut self, shared: &mut Shared) {
        if let Some(ticket) = self.ticket.filter(|_| self.is_queued) {
            shared.limit.leave(ticket);
        }
        self.is_queued = false;
    }

    /// Whether it is asked with the NPSSO rather than with an access token.
    fn is_of_npsso(&self) -> bool {
        self.target.rule == Rule::NpssoPage
    }

    fn is_ready(&self, shared: &Shared) -> bool {
        self.is_of_npsso() || shared.session.is_ready(shared.now)
    }

    fn send(&mut self, shared: &mut Shared) -> Step {
        self.attempts += 1;
        self.has_signed_in = false;
        shared.session.used();
        self.generation = shared.session.generation();
        if self.checking.is_some() { Step::CheckTitle } else { Step::Send }
    }

    fn sign_in(&mut self, shared: &Shared) -> Step {
        if self.has_signed_in && shared.session.signs_in_in_vain() {
            return self.fail(Failure::budget_too_small());
        }
        self.has_signed_in = true;
        Step::SignIn
    }

    /// Fails, but not by what only checking the title has failed by.
    fn fail(&mut self, failure: Failure) -> Step {
        Step::Fail(match self.checking.take() {
            Some(checking) => undecided(checking.failure),
            None => failure,
        })
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
        shared.session.refused(self.generation, &failure);
        if self.has_renewed_token || !self.target.is_read || shared.session.is_of_relay() {
            return self.fail(failure);
        }
        self.has_renewed_token = true;
        self.next(shared)
    }

    /// What PSN refuses is not sent again for a minute, by a sign-in neither.
    fn npsso_refused(&mut self, failure: Failure, response: &Response, shared: &mut Shared) -> Step {
        if failure.code == PsnErrorCode::RateLimited {
            return self.rate_limited(failure, shared);
        }
        if is_retryable(&failure) {
            return self.again(failure, response.retry_at(shared.now), shared);
        }
        shared.session.sign_in_refused(&failure, shared.now);
        self.fail(failure)
    }

    /// Asks the other trophy service if this one was a guess; else finds out what is missing: the title, or what the
    /// account has of it.
    fn not_found(&mut self, failure: Failure, response: &Response, shared: &mut Shared) -> Step {
        let (Some(title), Some(service)) = (&self.target.title, self.service) else { return Step::Fail(failure) };
        let id = &title.np_communication_id;
        if let Some(mut checking) = self.checking.take() {
            shared.services.remember_missing(id, service);
            if !checking.is_for_both || shared.services.is_missing(id, other_service(service)) {
                return Step::Fail(checking.failure);
            }
            checking.is_for_both = false;
            return self.check(checking, other_service(service), shared);
        }
        let failure = not_found(failure, service, response);
        let known = shared.services.get(id);
        if self.is_guess && self.target.is_read && known != Some(service) {
            self.service = Some(other_service(service));
            self.is_guess = false;
            self.has_tried_both = true;
            return self.next(shared);
        }
        if !self.target.of_account_and_title {
            return Step::Fail(failure);
        }
        if title.exists || known == Some(service) || (known.is_some() && self.has_tried_both) {
            return Step::Fail(never_played(failure));
        }
        // A title that is known to be in the other service is not in this one.
        let is_missing = |service| known == Some(other_service(service)) || shared.services.is_missing(id, service);
        match (is_missing(service), is_missing(other_service(service))) {
            (true, false) if self.has_tried_both => {
                let checking = Checking { failure, is_for_both: false };
                self.check(checking, other_service(service), shared)
            }
            (true, _) => Step::Fail(failure),
            (false, _) => {
                let checking = Checking { failure, is_for_both: self.has_tried_both };
                self.check(checking, service, shared)
            }
        }
    }

    fn check(&mut self, checking: Checking, service: &'static str, shared: &mut Shared) -> Step {
        self.checking = Some(checking);
        self.service = Some(service);
        self.next(shared)
    }

    /// Stops all calls, and puts this one back into the queue if it may be sent again.
    fn rate_limited(&mut self, failure: Failure, shared: &mut Shared) -> Step {
        let failure = shared.block(failure);
        self.failures += 1;
        if !self.target.is_read || self.failures >= shared.policy.attempts {
            return self.fail(failure);
        }
        let checking = self.checking.clone();
        match self.next(shared) {
            // The wait is too long; what PSN said says more than that.
            Step::Fail(_) => {
                self.checking = checking;
                self.fail(failure)
            }
            step => step,
        }
    }

    fn again(&mut self, failure: Failure, retry_at: Option<Millis>, shared: &Shared) -> Step {
        self.failures += 1;
        match delay(shared.policy, self.failures, retry_at, shared.now, shared.random) {
            Some(delay) if self.target.is_read => Step::Wait(delay),
            _ => self.fail(failure),
        }
    }
}
