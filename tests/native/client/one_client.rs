//! A client for tests.

use psn_api_wasm::client::{
    Budget, CallTarget, ClientCall, Failure, Millis, PsnErrorCode, RateLimit, Response, RetryPolicy, Rule,
    ServiceNames, Session, Shared, SignIn, SignInStep, Step, Tokens, TransportError,
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

    pub fn answered(&mut self, call: &mut ClientCall, response: &Response) -> Step {
        self.with(|shared| call.answered(response, shared))
    }

    pub fn failed(&mut self, call: &mut ClientCall, what: TransportError) -> Step {
        self.with(|shared| call.failed(what, shared))
    }

    /// Why signing in fails at once.
    pub fn sign_in_fails(&mut self) -> Failure {
        match self.with(SignIn::begin).1 {
            SignInStep::Fail(failure) => failure,
            _ => panic!("does not fail"),
        }
    }

    /// A call whose request has been sent.
    pub fn sent(&mut self, target: CallTarget) -> ClientCall {
        let mut call = ClientCall::new(target);
        assert_eq!(self.next(&mut call), Step::Send);
        call
    }
}

pub fn read() -> CallTarget {
    CallTarget::new(Rule::Json, true)
}

/// A run of signing in, for which there is always room.
pub struct SigningIn {
    pub client: Client,
    pub run: SignIn,
    pub first: SignInStep,
}

impl SigningIn {
    pub fn of(session: Session) -> Self {
        Self::by(Client { session, ..Client::new() })
    }

    pub fn by(mut client: Client) -> Self {
        let (run, first) = client.with(SignIn::begin);
        Self { client, run, first }
    }

    pub fn redirected(&mut self, response: &Response, location: Option<&str>) -> SignInStep {
        self.client.with(|shared| self.run.redirected(response, location, shared))
    }

    pub fn answered(&mut self, response: &Response, tokens: Option<Tokens>) -> SignInStep {
        self.client.with(|shared| self.run.answered(response, tokens, shared))
    }

    pub fn failed(&mut self, error: TransportError) -> SignInStep {
        self.client.with(|shared| self.run.failed(error, shared))
    }

    pub fn waited(&mut self) -> SignInStep {
        self.client.with(|shared| self.run.waited(shared))
    }

    /// The next run of the same client.
    pub fn again(self) -> Self {
        Self::by(self.client)
    }
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
