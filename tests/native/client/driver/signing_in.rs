//! Signing in for all who wait for it.

use psn_api_wasm::client::{BodyKind, ClientCall, Failure, Shared, SignIn, SignInStep, Ticket};

use super::{Driver, Due, Place};
use crate::client::psn::Outcome;
use crate::client::response;

impl Driver {
    /// One at a time.
    pub(super) fn begin_sign_in(&mut self) {
        if self.sign_in.is_none() {
            let (run, step) = self.with(SignIn::begin);
            self.sign_in = Some(run);
            self.sign_in_step(step);
        }
    }

    /// Whether signing in waits with this ticket, which it then does no more.
    pub(super) fn takes_turn(&mut self, ticket: Ticket) -> bool {
        self.sign_in_ticket.take_if(|waiting| *waiting == ticket).is_some()
    }

    pub(super) fn tell_sign_in(&mut self, tell: impl FnOnce(&mut SignIn, &mut Shared<'_>) -> SignInStep) {
        let mut run = self.sign_in.take().unwrap();
        let step = self.with(|shared| tell(&mut run, shared));
        self.sign_in = Some(run);
        self.sign_in_step(step);
    }

    pub(super) fn sign_in_came_to(&mut self, is_redirect: bool, outcome: Outcome) {
        let tokens = match &outcome {
            Outcome::Answered(said) if !is_redirect && said.status == 200 => Some(self.psn.issue()),
            _ => None,
        };
        self.tell_sign_in(|run, shared| match outcome {
            Outcome::Failed(error) => run.failed(error, shared),
            Outcome::Answered(said) if is_redirect && said.status == 200 => {
                run.redirected(&response(302, BodyKind::Empty), Some("scheme://redirect/?code=1"), shared)
            }
            Outcome::Answered(said) if is_redirect => run.redirected(&said, None, shared),
            Outcome::Answered(said) => run.answered(&said, tokens, shared),
        });
    }

    /// Ends the session, and all calls that wait for a sign-in.
    pub(super) fn sign_out(&mut self) {
        if let Some(mut run) = self.sign_in.take() {
            self.with(|shared| run.abandon(shared));
        }
        self.session.sign_out();
        self.end_sign_in(Some(Failure::signed_out()));
    }

    fn with<T>(&mut self, act: impl FnOnce(&mut Shared<'_>) -> T) -> T {
        let (now, random) = (self.now(), self.psn.chance.share());
        let Self { session, limit, services, policy, .. } = self;
        act(&mut Shared { session, limit, services, policy: *policy, now, random })
    }

    fn sign_in_step(&mut self, step: SignInStep) {
        let run = self.sign_in_run;
        match step {
            SignInStep::Authorize(_) | SignInStep::Token(_) => {
                self.sent.push(self.shown);
                let is_redirect = matches!(step, SignInStep::Authorize(_));
                let outcome = self.psn.sign_in(self.now());
                let latency = self.psn.latency();
                self.later(latency, Due::SignInOutcome { run, is_redirect, outcome });
            }
            SignInStep::Queue(ticket) => self.sign_in_ticket = Some(ticket),
            SignInStep::Wait(delay) => self.later(delay, Due::SignInGo { run }),
            SignInStep::Done(tokens) => {
                self.session.install(tokens);
                self.end_sign_in(None);
            }
            SignInStep::Fail(failure) => self.end_sign_in(Some(failure)),
            _ => panic!("unknown"),
        }
    }

    fn end_sign_in(&mut self, failure: Option<Failure>) {
        self.sign_in = None;
        self.sign_in_ticket = None;
        self.sign_in_run += 1;
        for index in 0..self.calls.len() {
            if self.calls[index].place == Place::SigningIn {
                match &failure {
                    Some(failure) => self.end(index, Err(failure.clone())),
                    None => self.step(index, ClientCall::next),
                }
            }
        }
    }
}
