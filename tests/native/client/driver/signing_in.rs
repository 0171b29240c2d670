//! Signing in for all who wait for it.

use psn_api_wasm::client::{ClientCall, Content, SignIn, SignInStep};

use super::{Driver, Due, Place};
use crate::client::answer;
use crate::client::psn::Outcome;

impl Driver {
    /// One at a time.
    pub(super) fn begin_sign_in(&mut self) {
        if self.sign_in.is_none() {
            let (run, step) = SignIn::begin(&self.session, self.policy, self.now());
            self.sign_in = Some(run);
            self.sign_in_step(step);
        }
    }

    pub(super) fn sign_in_came_to(&mut self, is_redirect: bool, outcome: Outcome) {
        let (now, random) = (self.now(), self.psn.chance.share());
        let run = self.sign_in.as_mut().unwrap();
        let step = match outcome {
            Outcome::Broken(what) => run.broke(what, now, random),
            Outcome::Answered(said) if is_redirect && said.status == 200 => {
                run.redirected(&answer(302, Content::Empty), Some("scheme://redirect/?code=1"), now, random)
            }
            Outcome::Answered(said) if is_redirect => run.redirected(&said, None, now, random),
            Outcome::Answered(said) => {
                let tokens = (said.status == 200).then(|| self.psn.issue());
                run.answered(&said, tokens, now)
            }
        };
        self.sign_in_step(step);
    }

    pub(super) fn sign_in_step(&mut self, step: SignInStep) {
        let failure = match step {
            SignInStep::Authorize(_) | SignInStep::Token(_) => {
                let is_redirect = matches!(step, SignInStep::Authorize(_));
                let outcome = self.psn.sign_in(self.now());
                let latency = self.psn.latency();
                return self.later(latency, Due::SignInOutcome { is_redirect, outcome });
            }
            SignInStep::Wait(delay) => return self.later(delay, Due::SignInGo),
            SignInStep::Done(tokens) => {
                self.session.install(tokens);
                None
            }
            SignInStep::Fail(failure) => Some(failure),
        };
        self.sign_in = None;
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
