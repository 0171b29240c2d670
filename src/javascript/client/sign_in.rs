//! Signing in and refreshing, which all calls of a client wait for together.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;

use super::objects::sign_in_fetchable;
use super::steps::{as_millis, as_number, break_of};
use super::{Client, ClientCore};
use crate::client::{Failure, Millis, SignIn, SignInStep, Tokens};
use crate::javascript::tokens::named_tokens;
use crate::javascript::values::property;
use crate::request::Request;

// The steps as numbers, as the shell knows them.
const AUTHORIZE: u32 = 0;
const TOKEN: u32 = 1;
const WAIT: u32 = 2;
const DONE: u32 = 3;
const FAIL: u32 = 4;

// What the shell tells, besides answers and what broke them.
const BEGIN: u32 = 0;
const WAITED: u32 = 1;

/// A run of signing in, and what came of the last one.
#[derive(Default)]
pub(super) struct SigningIn {
    run: Option<SignIn>,
    request: Option<Request>,
    delay: Millis,
    /// The tokens as JavaScript has them, of the session or still to be saved.
    tokens: JsValue,
    /// Tokens that are not used before the program has saved them.
    unsaved: Option<Tokens>,
    pub failure: Option<Failure>,
}

#[wasm_bindgen]
impl ClientCore {
    /// The next step of signing in after what the shell tells. Tokens that could not be saved before come first again.
    #[wasm_bindgen(js_name = signIn, skip_typescript)]
    pub fn sign_in(&self, event: u32, now: f64, random: f64) -> u32 {
        let now = as_millis(now);
        if event != BEGIN {
            return self.sign_in_step(now, |run| match event {
                WAITED => run.waited(),
                broken => run.broke(break_of(broken), now, random),
            });
        }
        let mut client = self.0.borrow_mut();
        if client.sign_in.unsaved.is_some() {
            return DONE;
        }
        let (run, step) = SignIn::begin(&client.state.session, client.state.policy, now);
        client.sign_in.run = Some(run);
        client.go_on_signing_in(step, now)
    }

    /// The next step after an answer, of which the shell has told by `describeAnswer`: of the token endpoint, or of the
    /// sign-in, whose redirect has a `location` as [`SignIn::redirected`] takes it.
    #[wasm_bindgen(js_name = signInAnswered, skip_typescript)]
    pub fn sign_in_answered(
        &self,
        value: &JsValue,
        location: Option<String>,
        now: f64,
        random: f64,
    ) -> Result<u32, JsValue> {
        let Some(answer) = self.0.borrow_mut().answer.take() else { return Ok(FAIL) };
        let is_redirect = self.0.borrow().sign_in.request.as_ref().is_some_and(|request| request.body.is_none());
        let tokens = tokens_of(value)?;
        let named = if tokens.is_some() { named_tokens(value)? } else { JsValue::UNDEFINED };
        let step = self.sign_in_step(as_millis(now), |run| {
            if is_redirect {
                run.redirected(&answer, location.as_deref(), as_millis(now), random)
            } else {
                run.answered(&answer, tokens, as_millis(now))
            }
        });
        if step == DONE {
            // Setting a property of a plain object does not fail.
            let _ = Reflect::set(&named, &JsValue::from_str("obtainedAt"), &JsValue::from_f64(now));
            self.0.borrow_mut().sign_in.tokens = named;
        }
        Ok(step)
    }

    /// What to hand to `fetch`.
    #[wasm_bindgen(js_name = signInRequest, skip_typescript)]
    pub fn sign_in_request(&self) -> Object {
        let client = self.0.borrow();
        let Some(request) = client.sign_in.request.clone() else { return Object::new() };
        let request = match &client.elsewhere {
            Some(elsewhere) => elsewhere.request(request),
            None => request,
        };
        // The form's type is the shell's to say.
        let secret = request.headers.iter().find(|(name, _)| name != "Content-Type");
        let (name, value) = secret.map_or(("", ""), |(name, value)| (name.as_ref(), value.as_str()));
        sign_in_fetchable(&request.url, name, value, request.body.as_deref())
    }

    /// For how many milliseconds to wait.
    #[wasm_bindgen(js_name = signInDelay, skip_typescript)]
    pub fn sign_in_delay(&self) -> f64 {
        as_number(self.0.borrow().sign_in.delay)
    }

    /// The newest tokens that PSN gave, which may have to be saved before they are used.
    #[wasm_bindgen(js_name = newTokens, skip_typescript)]
    pub fn new_tokens(&self) -> JsValue {
        self.0.borrow().sign_in.tokens.clone()
    }

    /// Takes the tokens that have been saved into use.
    #[wasm_bindgen(js_name = useTokens, skip_typescript)]
    pub fn use_tokens(&self) {
        let mut client = self.0.borrow_mut();
        if let Some(tokens) = client.sign_in.unsaved.take() {
            client.state.session.install(tokens);
        }
    }
}

impl ClientCore {
    fn sign_in_step(&self, now: Millis, take: impl FnOnce(&mut SignIn) -> SignInStep) -> u32 {
        let mut client = self.0.borrow_mut();
        let Some(run) = &mut client.sign_in.run else {
            // Signing out has ended it.
            client.sign_in.failure = Some(Failure::signed_out());
            return FAIL;
        };
        let step = take(run);
        client.go_on_signing_in(step, now)
    }
}

impl Client {
    fn go_on_signing_in(&mut self, step: SignInStep, now: Millis) -> u32 {
        if let SignInStep::Fail(failure) = &step {
            self.state.session.sign_in_failed(failure, now);
        }
        self.sign_in.take(step)
    }
}

impl SigningIn {
    fn take(&mut self, step: SignInStep) -> u32 {
        match step {
            SignInStep::Authorize(request) => {
                self.request = Some(request);
                return AUTHORIZE;
            }
            SignInStep::Token(request) => {
                self.request = Some(request);
                return TOKEN;
            }
            SignInStep::Wait(delay) => {
                self.delay = delay;
                return WAIT;
            }
            SignInStep::Done(tokens) => self.unsaved = Some(tokens),
            SignInStep::Fail(failure) => self.failure = Some(failure),
        }
        self.run = None;
        self.request = None;
        if self.unsaved.is_some() { DONE } else { FAIL }
    }
}

/// The tokens that an object holds, by PSN's names or psn-api's.
///
/// Want of stack must not look like want of tokens, lest a client signs in anew.
pub(super) fn tokens_of(value: &JsValue) -> Result<Option<Tokens>, JsValue> {
    let of = |ours: &str, theirs: &str| {
        let given = property(value, ours)?;
        if given.is_undefined() { property(value, theirs) } else { Ok(given) }
    };
    let text =
        |ours: &str, theirs: &str| of(ours, theirs).map(|given| given.as_string().filter(|text| !text.is_empty()));
    let number = |ours: &str, theirs: &str| of(ours, theirs).map(|given| given.as_f64());
    let tokens = Tokens {
        access_token: text("accessToken", "access_token")?.unwrap_or_default(),
        expires_in: number("expiresIn", "expires_in")?,
        refresh_token: text("refreshToken", "refresh_token")?,
        refresh_token_expires_in: number("refreshTokenExpiresIn", "refresh_token_expires_in")?,
        obtained_at: number("obtainedAt", "obtained_at")?,
    };
    Ok((!tokens.access_token.is_empty() || tokens.refresh_token.is_some()).then_some(tokens))
}
