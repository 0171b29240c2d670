//! Many calls over one session and one limit, in virtual time.

mod signing_in;

use std::collections::BTreeMap;

use psn_api_wasm::client::{
    CallTarget, ClientCall, Failure, Millis, RateLimit, RetryPolicy, ServiceNames, Session, Shared, SignIn, Step,
    Ticket, Turns,
};

use super::NOW;
use super::psn::{Outcome, Psn};

/// What happens to the driver, besides what its calls cause.
#[derive(Clone, Debug)]
pub enum Event {
    Begin(CallTarget),
    Cancel(usize),
    ExpireTokens,
    SignOut,
    /// The clock is set, by so many milliseconds.
    SetClock(i64),
}

enum Due {
    Outside(Event),
    Go(usize),
    Outcome(usize, Outcome),
    SignInOutcome { run: usize, is_redirect: bool, outcome: Outcome },
    SignInGo { run: usize },
    Turns,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// At work: an event will come for it.
    Busy,
    SigningIn,
    Queued(Ticket),
    Ended,
}

pub struct Running {
    pub target: CallTarget,
    pub call: ClientCall,
    place: Place,
    /// When it first had a token and so could have sent: its place among all calls.
    arrival: Option<usize>,
    pub end: Option<Result<(), Failure>>,
}

pub struct Driver {
    pub session: Session,
    pub limit: RateLimit,
    services: ServiceNames,
    policy: RetryPolicy,
    psn: Psn,
    pub calls: Vec<Running>,
    /// What is due, by the time that passes and the order in which it came up.
    due: BTreeMap<(Millis, usize), Due>,
    scheduled: usize,
    passed: Millis,
    /// How far the clock has been set.
    clock: i64,
    sign_in: Option<SignIn>,
    /// The ticket that signing in waits with.
    sign_in_ticket: Option<Ticket>,
    /// Tells the answers to one run from those to another.
    sign_in_run: usize,
    /// When it is time to ask whose turn it is.
    timer: Option<Millis>,
    arrivals: usize,
    /// When requests were sent, in the time that a clock shows that stands still when it is set back.
    pub sent: Vec<Millis>,
    shown: Millis,
    told: Millis,
    pub steps: usize,
}

impl Driver {
    pub fn new(session: Session, limit: RateLimit, psn: Psn) -> Self {
        Self {
            session,
            limit,
            services: ServiceNames::default(),
            policy: RetryPolicy::default(),
            psn,
            calls: Vec::new(),
            due: BTreeMap::new(),
            scheduled: 0,
            passed: 0,
            clock: 0,
            sign_in: None,
            sign_in_ticket: None,
            sign_in_run: 0,
            timer: None,
            arrivals: 0,
            sent: Vec::new(),
            shown: 0,
            told: NOW,
            steps: 0,
        }
    }

    pub fn at(&mut self, time: Millis, event: Event) {
        self.schedule(time, Due::Outside(event));
    }

    /// Lets everything happen that is due, until nothing is left.
    pub fn run(&mut self) {
        while let Some(((time, _), due)) = self.due.pop_first() {
            self.passed = time;
            self.steps += 1;
            assert!(self.steps < 200_000, "goes on for ever");
            self.tell_time();
            self.happen(due);
        }
    }

    /// Whether nobody waits any more.
    pub fn is_idle(&mut self) -> bool {
        let now = self.now();
        self.sign_in.is_none() && self.limit.turns(now) == Turns::default()
    }

    fn now(&self) -> Millis {
        (NOW + self.passed).saturating_add_signed(self.clock)
    }

    fn tell_time(&mut self) {
        self.shown += self.now().saturating_sub(self.told);
        self.told = self.now();
    }

    fn schedule(&mut self, time: Millis, due: Due) {
        self.scheduled += 1;
        self.due.insert((time, self.scheduled), due);
    }

    fn later(&mut self, delay: Millis, due: Due) {
        self.schedule(self.passed + delay, due);
    }

    fn happen(&mut self, due: Due) {
        match due {
            Due::Outside(Event::Begin(target)) => {
                let call = ClientCall::new(target.clone());
                self.calls.push(Running { target, call, place: Place::Busy, arrival: None, end: None });
                self.step(self.calls.len() - 1, ClientCall::next);
            }
            Due::Outside(Event::Cancel(which)) => {
                if !self.calls.is_empty() {
                    self.end(which % self.calls.len(), Err(Failure::aborted()));
                }
            }
            Due::Outside(Event::ExpireTokens) => self.psn.expire_tokens(),
            Due::Outside(Event::SignOut) => self.sign_out(),
            Due::Outside(Event::SetClock(by)) => {
                self.clock += by;
                self.tell_time();
            }
            Due::Go(index) => self.step(index, ClientCall::next),
            Due::Outcome(index, Outcome::Answered(answer)) => {
                self.step(index, |call, shared| call.answered(&answer, shared));
            }
            Due::Outcome(index, Outcome::Failed(error)) => self.step(index, |call, shared| call.failed(error, shared)),
            Due::SignInOutcome { run, is_redirect, outcome } if run == self.sign_in_run => {
                self.sign_in_came_to(is_redirect, outcome);
            }
            Due::SignInGo { run } if run == self.sign_in_run => self.tell_sign_in(SignIn::waited),
            Due::SignInOutcome { .. } | Due::SignInGo { .. } => {}
            Due::Turns => self.timer = None,
        }
        self.pump();
    }

    /// Tells a call what has come, and does what it says.
    fn step(&mut self, index: usize, tell: impl FnOnce(&mut ClientCall, &mut Shared<'_>) -> Step) {
        if self.calls[index].end.is_some() {
            return;
        }
        let (now, random) = (self.now(), self.psn.chance.share());
        let Self { session, limit, services, policy, .. } = self;
        let running = &mut self.calls[index];
        let step = tell(&mut running.call, &mut Shared { session, limit, services, policy: *policy, now, random });
        running.place = Place::Busy;
        if running.arrival.is_none() && matches!(step, Step::Send | Step::CheckTitle | Step::Queue(_)) {
            running.arrival = Some(self.arrivals);
            self.arrivals += 1;
        }
        match step {
            Step::SignIn => {
                self.calls[index].place = Place::SigningIn;
                self.begin_sign_in();
            }
            Step::Queue(ticket) => self.calls[index].place = Place::Queued(ticket),
            Step::Wait(delay) => self.later(delay, Due::Go(index)),
            Step::Send | Step::CheckTitle => self.send(index),
            Step::Done => self.end(index, Ok(())),
            Step::Fail(failure) => self.end(index, Err(failure)),
            other => panic!("{other:?}"),
        }
    }

    fn send(&mut self, index: usize) {
        let arrival = self.calls[index].arrival;
        let overtaken =
            self.calls.iter().find(|other| matches!(other.place, Place::Queued(_)) && other.arrival < arrival);
        assert!(overtaken.is_none(), "first come, first served");
        self.sent.push(self.shown);
        let now = self.now();
        let outcome = self.psn.ask(self.session.access_token(now).unwrap(), now);
        let latency = self.psn.latency();
        self.later(latency, Due::Outcome(index, outcome));
    }

    fn end(&mut self, index: usize, end: Result<(), Failure>) {
        let now = self.now();
        let Self { session, limit, services, policy, .. } = self;
        let running = &mut self.calls[index];
        running.call.abandon(&mut Shared { session, limit, services, policy: *policy, now, random: 0.0 });
        running.place = Place::Ended;
        running.end.get_or_insert(end);
    }

    /// Lets those go on whose turn it is.
    fn pump(&mut self) {
        let turns = self.limit.turns(self.now());
        let (admitted, refused, next_at) = (turns.admitted, turns.refused, turns.next_at);
        let holder =
            |calls: &[Running], ticket| calls.iter().position(|call| call.place == Place::Queued(ticket)).unwrap();
        for (ticket, retry_at) in &refused {
            assert!(*retry_at > self.now());
            if self.takes_turn(*ticket) {
                self.tell_sign_in(|run, shared| run.refused(*retry_at, shared));
            } else {
                self.step(holder(&self.calls, *ticket), |call, _| call.refused(*retry_at));
            }
        }
        for ticket in &admitted {
            if self.takes_turn(*ticket) {
                self.tell_sign_in(SignIn::admitted);
            } else {
                self.step(holder(&self.calls, *ticket), ClientCall::admitted);
            }
        }
        if !admitted.is_empty() || !refused.is_empty() {
            return self.pump();
        }
        if let Some(next_at) = next_at {
            let time = self.passed + (next_at - self.now());
            if self.timer.is_none_or(|set| set > time) {
                self.timer = Some(time);
                self.schedule(time, Due::Turns);
            }
        }
    }
}
