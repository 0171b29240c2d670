//! A client for tests.

use psn_api_wasm::client::{
    Answer, Break, Budget, ClientCall, Failure, Millis, PsnErrorCode, RateLimit, RetryPolicy, Rule, ServiceNames,
    Session, Shared, Step, Target,
};

use super::{NOW, tokens};

/// What calls share, and a clock that stands where it is put.
pub struct Client {
    pub session: Session,
    pub limit: RateLimit,
    pub services: ServiceNames,
    pub now: Millis,
}

impl Client {
    pub fn new() -> Self {
        Self::limited_to(Budget::default(), None)
    }

    pub fn limited_to(budget: Budget, max_wait: Option<Millis>) -> Self {
        Self {
            session: Session::new(None, Some(tokens("one", NOW))),
            limit: RateLimit::new(Some(budget), max_wait),
            services: ServiceNames::default(),
            now: NOW,
        }
    }

    pub fn with<T>(&mut self, act: impl FnOnce(&mut Shared<'_>) -> T) -> T {
        let Self { session, limit, services, now } = self;
        act(&mut Shared { session, limit, services, policy: RetryPolicy::default(), now: *now, random: 0.5 })
    }

    pub fn next(&mut self, call: &mut ClientCall) -> Step {
        self.with(|shared| call.next(shared))
    }

    pub fn answered(&mut self, call: &mut ClientCall, answer: &Answer) -> Step {
        self.with(|shared| call.answered(answer, shared))
    }

    pub fn broke(&mut self, call: &mut ClientCall, what: Break) -> Step {
        self.with(|shared| call.broke(what, shared))
    }

    /// A call whose request has been sent.
    pub fn sent(&mut self, target: Target) -> ClientCall {
        let mut call = ClientCall::new(target);
        assert_eq!(self.next(&mut call), Step::Send);
        call
    }
}

pub fn read() -> Target {
    Target { rule: Rule::Json, is_read: true, of_account_and_title: false, title: None }
}

#[track_caller]
pub fn fails(step: Step) -> Failure {
    match step {
        Step::Fail(failure) => failure,
        other => panic!("does not fail: {other:?}"),
    }
}

pub fn code(step: Step) -> PsnErrorCode {
    fails(step).code
}
