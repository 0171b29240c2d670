//! Signing in: by the refresh token, or else by the NPSSO.

use super::answer::{broken, error_of, may_pass};
use super::relayed::is_of_relay;
use super::retry::{delay, is_transient, retry_at};
use super::session::sign_in_required;
use super::{Answer, Break, Content, Failure, Millis, PsnErrorCode, RetryPolicy, Rule, Session, Tokens, failure_of};
use crate::encoding::form_value;
use crate::endpoints::authentication::{
    exchange_access_code_for_auth_tokens, exchange_npsso_for_access_code, exchange_refresh_token_for_auth_tokens,
};
use crate::reply::{REDIRECT, REDIRECT_HIDDEN, access_code};
use crate::request::Request;

/// What to do next to sign in.
#[derive(Clone, PartialEq)]
pub enum SignInStep {
    /// Send this without following its redirect, then tell [`SignIn::redirected`] or [`SignIn::broke`].
    Authorize(Request),
    /// Send this, then tell [`SignIn::answered`] or [`SignIn::broke`].
    Token(Request),
    /// Wait so many milliseconds, then tell [`SignIn::waited`].
    Wait(Millis),
    /// Hand these to [`Session::install`].
    Done(Tokens),
    Fail(Failure),
}

/// One run of signing in. Only one at a time is of use.
pub struct SignIn {
    stage: Stage,
    npsso: Option<String>,
    policy: RetryPolicy,
    /// How often the NPSSO was sent.
    attempts: u32,
    /// Why the refresh token was of no use.
    refused: Option<Failure>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Refreshing,
    Authorizing,
    Exchanging,
    Over,
}

impl SignIn {
    /// Begins with what the session has, unless PSN has just refused that: see [`Session::sign_in_failed`].
    pub fn begin(session: &Session, policy: RetryPolicy, now: Millis) -> (Self, SignInStep) {
        let npsso = session.npsso().map(String::from);
        let mut run = Self { stage: Stage::Over, npsso, policy, attempts: 0, refused: None };
        let step = match (session.refusal(now), session.refresh_token(now)) {
            (Some(refusal), _) => SignInStep::Fail(refusal.clone()),
            (None, Some(refresh_token)) => {
                run.stage = Stage::Refreshing;
                SignInStep::Token(exchange_refresh_token_for_auth_tokens(refresh_token).request)
            }
            (None, None) => run.authorize().unwrap_or_else(|| SignInStep::Fail(session.nothing_to_sign_in_with())),
        };
        (run, step)
    }

    /// The NPSSO's exchange was answered. `location` is where it redirects to, as its header says or a relay's JSON:
    /// empty if nowhere, `None` if that is not known.
    pub fn redirected(&mut self, answer: &Answer, location: Option<&str>, now: Millis, random: f64) -> SignInStep {
        if self.stage != Stage::Authorizing {
            return self.fail(Failure::out_of_order());
        }
        if let Some(location) = location.filter(|location| !location.is_empty()) {
            return match access_code(Some(location)) {
                Ok(Some(code)) => {
                    self.stage = Stage::Exchanging;
                    SignInStep::Token(exchange_access_code_for_auth_tokens(&code).request)
                }
                Ok(None) => self.fail(unreadable(answer)),
                Err(refused) => self.fail(Failure {
                    status: Some(REDIRECT),
                    psn_code: refused.code,
                    ..refusal(location, refused.code)
                }),
            };
        }
        match failure_of(answer, Rule::Json, now) {
            Some(failure) if answer.status >= 400 || is_of_relay(answer) => {
                let (may_help, retry_at) = (may_pass(&failure), retry_at(answer, now));
                self.again(failure, may_help, retry_at, now, random)
            }
            _ if location.is_some() => self.fail(unreadable(answer)),
            // An answer without an address is one whose address the runtime keeps, or that it got by following it.
            _ => self.fail(Failure::new(PsnErrorCode::UnsupportedRuntime, REDIRECT_HIDDEN)),
        }
    }

    /// The token endpoint answered. `tokens` is what its body holds of them, whenever they were obtained.
    pub fn answered(&mut self, answer: &Answer, tokens: Option<Tokens>, now: Millis) -> SignInStep {
        if !matches!(self.stage, Stage::Refreshing | Stage::Exchanging) {
            return self.fail(Failure::out_of_order());
        }
        let Some(failure) = failure_of(answer, Rule::Json, now) else {
            return match tokens.filter(|tokens| !tokens.access_token.is_empty()) {
                Some(tokens) => {
                    self.stage = Stage::Over;
                    // Exact until the year 287396.
                    #[allow(clippy::cast_precision_loss)]
                    let obtained_at = Some(now as f64);
                    SignInStep::Done(Tokens { obtained_at, ..tokens })
                }
                None => self.fail(unreadable(answer)),
            };
        };
        if self.stage == Stage::Refreshing && is_refusal(answer) {
            let cause = Failure {
                code: PsnErrorCode::RefreshTokenExpired,
                message: String::from("PSN no longer accepts the refresh token. Sign in with a new NPSSO."),
                ..failure
            };
            let required = sign_in_required().because(cause.clone());
            self.refused = Some(cause);
            return self.authorize().unwrap_or_else(|| self.fail(required));
        }
        self.fail(failure)
    }

    /// No whole answer came.
    pub fn broke(&mut self, what: Break, now: Millis, random: f64) -> SignInStep {
        match self.stage {
            Stage::Authorizing => self.again(broken(what), true, None, now, random),
            Stage::Refreshing | Stage::Exchanging => self.fail(broken(what)),
            Stage::Over => self.fail(Failure::out_of_order()),
        }
    }

    /// The wait is over.
    pub fn waited(&mut self) -> SignInStep {
        match self.stage {
            Stage::Authorizing => self.authorize().unwrap_or_else(|| self.fail(Failure::out_of_order())),
            _ => self.fail(Failure::out_of_order()),
        }
    }

    /// Sends the NPSSO; `None` without one.
    fn authorize(&mut self) -> Option<SignInStep> {
        let request = exchange_npsso_for_access_code(self.npsso.as_deref()?).request;
        self.stage = Stage::Authorizing;
        self.attempts += 1;
        Some(SignInStep::Authorize(request))
    }

    /// Sends the NPSSO once more if that may help.
    fn again(
        &mut self,
        failure: Failure,
        may_help: bool,
        retry_at: Option<Millis>,
        now: Millis,
        random: f64,
    ) -> SignInStep {
        match delay(self.policy, self.attempts, retry_at, now, random).filter(|_| may_help) {
            Some(delay) => SignInStep::Wait(delay),
            None => self.fail(failure),
        }
    }

    fn fail(&mut self, failure: Failure) -> SignInStep {
        self.stage = Stage::Over;
        // What a fallback fails by has the refused refresh token as its reason.
        let refused = self.refused.take().filter(|_| failure.cause.is_none());
        SignInStep::Fail(match refused {
            Some(refused) => failure.because(refused),
            None => failure,
        })
    }
}

/// Whether PSN refuses what it was given, rather than failing.
fn is_refusal(answer: &Answer) -> bool {
    (400..500).contains(&answer.status)
        && !is_transient(answer.status)
        && error_of(answer).is_some()
        && !is_of_relay(answer)
}

/// Why a redirect leads to the sign-in page rather than to the app.
fn refusal(location: &str, code: Option<u32>) -> Failure {
    let query = location.split_once('?').map_or("", |(_, query)| query);
    let error = form_value(query, "error");
    match error.as_deref() {
        Some("consent_required" | "interaction_required") => Failure::new(
            PsnErrorCode::TermsNotAccepted,
            "The account has to agree to something first. Sign in at https://www.playstation.com in a browser, then try \
             again.",
        ),
        Some(error) if error != "login_required" && code != Some(4165) => Failure::new(
            PsnErrorCode::Unauthorized,
            "PSN refused to sign in. Sign in at https://www.playstation.com in a browser, then try a new NPSSO.",
        ),
        _ => Failure::new(
            PsnErrorCode::NpssoExpired,
            "PSN does not accept the NPSSO: it has expired, or never was one. Get a new one at \
             https://ca.account.sony.com/api/v1/ssocookie, in a browser that is signed in.",
        ),
    }
}

fn unreadable(answer: &Answer) -> Failure {
    let content = if matches!(answer.content, Content::Html) { "a page" } else { "something" };
    let message = ["PSN answered the sign-in with ", content, " that holds no tokens. Try again later."].concat();
    Failure { status: Some(answer.status), ..Failure::new(PsnErrorCode::InvalidResponse, message) }
}
