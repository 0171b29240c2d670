//! Signing in and refreshing, which all calls of a client wait for together.

use wasm_bindgen::prelude::*;

use super::ClientCore;
use crate::client::{self, Failure, Millis, Shared, SignIn, Tokens, TransportError};
use crate::request::Request;
use crate::wasm::details::{FailureDetails, HttpRequest, ResponseDetails, TokenDetails};
use crate::wasm::{as_millis, as_number};

/// What to do next to sign in.
#[wasm_bindgen]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInStep {
    /// Wait for the turn of `signInTicket()`, then `signInAdmitted()` or `signInRefused()`.
    Queue,
    /// Send `signInRequest()` without following its redirect, then `signInAnswered()` or `signInFailed()`.
    Authorize,
    /// Likewise; the answer holds tokens.
    Token,
    /// Wait for `signInDelay()` milliseconds, then `signInWaited()`.
    Wait,
    /// Have the program save the tokens, then `useTokens()`.
    Done,
    /// It fails with `signInFailure()`.
    Fail,
}

/// A run of signing in, and what came of the last one.
#[derive(Default)]
pub(super) struct SigningIn {
    run: Option<SignIn>,
    request: Option<Request>,
    ticket: u32,
    delay: Millis,
    /// Tokens that are not used before the program has saved them.
    unsaved: Option<Tokens>,
    failure: Option<Failure>,
}

#[wasm_bindgen]
impl ClientCore {
    /// The first step. Tokens that could not be saved before come first.
    #[wasm_bindgen(js_name = beginSignIn)]
    pub fn begin_sign_in(&mut self, now: f64, random: f64) -> SignInStep {
        if self.sign_in.unsaved.is_some() {
            return SignInStep::Done;
        }
        let (run, step) = self.state.with(now, random, SignIn::begin);
        self.sign_in.run = Some(run);
        self.sign_in.take(step)
    }

    /// It is the sign-in's turn.
    #[wasm_bindgen(js_name = signInAdmitted)]
    pub fn sign_in_admitted(&mut self, now: f64, random: f64) -> SignInStep {
        self.sign_in_step(now, random, &SignIn::admitted)
    }

    /// Its turn would come later than it may wait.
    #[wasm_bindgen(js_name = signInRefused)]
    pub fn sign_in_refused(&mut self, retry_at: f64, now: f64) -> SignInStep {
        self.sign_in_step(now, 0.0, &|run, shared| run.refused(as_millis(retry_at), shared))
    }

    /// The wait is over.
    #[wasm_bindgen(js_name = signInWaited)]
    pub fn sign_in_waited(&mut self, now: f64, random: f64) -> SignInStep {
        self.sign_in_step(now, random, &SignIn::waited)
    }

    /// A response has come: of the token endpoint, with the tokens in its body, or of the sign-in, with the `location`
    /// that it redirects to: empty if nowhere, and left out if that is not known.
    #[wasm_bindgen(js_name = signInAnswered)]
    pub fn sign_in_answered(
        &mut self,
        response: ResponseDetails,
        tokens: Option<TokenDetails>,
        location: Option<String>,
        now: f64,
        random: f64,
    ) -> SignInStep {
        let response = response.read(self.is_relayed());
        let is_redirect = self.sign_in.request.as_ref().is_some_and(|request| request.body.is_none());
        let tokens = tokens.map(|TokenDetails(tokens)| tokens);
        self.sign_in_step(now, random, &|run, shared| {
            if is_redirect {
                run.redirected(&response, location.as_deref(), shared)
            } else {
                run.answered(&response, tokens.clone(), shared)
            }
        })
    }

    /// No whole response has come.
    #[wasm_bindgen(js_name = signInFailed)]
    pub fn sign_in_failed(&mut self, error: TransportError, now: f64, random: f64) -> SignInStep {
        self.sign_in_step(now, random, &|run, shared| run.failed(error, shared))
    }

    /// The run is over, by itself or since nobody waits for it: frees its place.
    #[wasm_bindgen(js_name = endSignIn)]
    pub fn end_sign_in(&mut self, now: f64) {
        if let Some(mut run) = self.sign_in.run.take() {
            self.state.with(now, 0.0, |shared| run.abandon(shared));
        }
        self.sign_in.request = None;
    }

    /// What to hand to `fetch`.
    #[wasm_bindgen(js_name = signInRequest)]
    pub fn sign_in_request(&self) -> Option<HttpRequest> {
        let request = self.sign_in.request.clone()?;
        Some(HttpRequest(self.routed_request(request)))
    }

    /// The place in the queue that the sign-in waits in.
    #[wasm_bindgen(js_name = signInTicket)]
    pub fn sign_in_ticket(&self) -> u32 {
        self.sign_in.ticket
    }

    /// For how many milliseconds to wait.
    #[wasm_bindgen(js_name = signInDelay)]
    pub fn sign_in_delay(&self) -> f64 {
        as_number(self.sign_in.delay)
    }

    /// Why a call fails that waited for the last sign-in.
    #[wasm_bindgen(js_name = signInFailure)]
    pub fn sign_in_failure(&self, call: u32) -> Option<FailureDetails> {
        let failure = self.sign_in.failure.clone().unwrap_or_else(Failure::signed_out);
        Some(self.calls.get(call)?.details(failure))
    }

    /// Takes the tokens that have been saved into use.
    #[wasm_bindgen(js_name = useTokens)]
    pub fn use_tokens(&mut self) {
        if let Some(tokens) = self.sign_in.unsaved.take() {
            self.state.session.install(tokens);
        }
    }
}

impl ClientCore {
    fn sign_in_step(
        &mut self,
        now: f64,
        random: f64,
        take: &dyn Fn(&mut SignIn, &mut Shared<'_>) -> client::SignInStep,
    ) -> SignInStep {
        let Some(run) = &mut self.sign_in.run else {
            // Signing out has ended it.
            self.sign_in.failure = Some(Failure::signed_out());
            return SignInStep::Fail;
        };
        let step = self.state.with(now, random, |shared| take(run, shared));
        self.sign_in.take(step)
    }
}

impl SigningIn {
    fn take(&mut self, step: client::SignInStep) -> SignInStep {
        match step {
            client::SignInStep::Queue(ticket) => {
                self.ticket = ticket.to_u32();
                SignInStep::Queue
            }
            client::SignInStep::Authorize(request) => {
                self.request = Some(request);
                SignInStep::Authorize
            }
            client::SignInStep::Token(request) => {
                self.request = Some(request);
                SignInStep::Token
            }
            client::SignInStep::Wait(delay) => {
                self.delay = delay;
                SignInStep::Wait
            }
            client::SignInStep::Done(tokens) => {
                self.unsaved = Some(tokens);
                SignInStep::Done
            }
            client::SignInStep::Fail(failure) => {
                self.failure = Some(failure);
                SignInStep::Fail
            }
        }
    }
}
