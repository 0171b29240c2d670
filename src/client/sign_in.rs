//! Signing in: by the refresh token, or else by the NPSSO.

use super::call::Shared;
use super::judge::{foreign, is_retryable, message, transport_failure};
use super::rate_limit::{Need, Turn};
use super::retry::{delay, is_transient};
use super::session::sign_in_required;
use super::{BodyKind, Failure, Millis, PsnErrorCode, Response, Rule, Ticket, Tokens, TransportError, failure_of};
use crate::encoding::form_value;
use crate::endpoints::authentication::{
    exchange_access_code_for_auth_tokens, exchange_npsso_for_access_code, exchange_refresh_token_for_auth_tokens,
};
use crate::find::has_part;
use crate::reply::{REDIRECT, REDIRECT_HIDDEN, access_code};
use crate::request::Request;

/// What to do next to sign in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum SignInStep {
    /// Wait until [`RateLimit::turns`](super::RateLimit::turns) names the ticket, then [`SignIn::admitted`] or
    /// [`SignIn::refused`].
    Queue(Ticket),
    /// Send this without following its redirect, then [`SignIn::redirected`] or [`SignIn::failed`].
    Authorize(Request),
    /// Send this without following a redirect, then [`SignIn::answered`] or [`SignIn::failed`].
    Token(Request),
    /// Wait so many milliseconds, then [`SignIn::waited`].
    Wait(Millis),
    /// Hand these to [`Session::install`](super::Session::install).
    Done(Tokens),
    Fail(Failure),
}

/// One run of signing in. Only one at a time is of use. Its requests count in the rate limit as those of calls do, and go
/// before them.
pub struct SignIn {
    stage: Stage,
    /// What is sent in this stage.
    request: Option<Request>,
    /// Its place among all that send requests.
    ticket: Ticket,
    is_queued: bool,
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

impl Stage {
    /// What it sends, and what is to follow. A call follows at once, so that no access token ends before it was used; and
    /// the exchange of an access code has its turn together with what gives that, as the code does not live long.
    fn need(self) -> Need {
        match self {
            Self::Refreshing => Need { requests: 1, followers: 1 },
            Self::Authorizing => Need { requests: 2, followers: 1 },
            Self::Exchanging | Self::Over => Need::ONE,
        }
    }
}

/// PSN's number for an access code that has ended: the next one may not.
const CODE_EXPIRED: u32 = 4159;

impl SignIn {
    /// Begins with what the session has. What PSN refused less than a minute ago is not sent again: the run fails as the
    /// one before did.
    pub fn begin(shared: &mut Shared) -> (Self, SignInStep) {
        let ticket = shared.limit.sign_in_ticket();
        let mut run = Self { stage: Stage::Over, request: None, ticket, is_queued: false, attempts: 0, refused: None };
        if let Some(refusal) = shared.session.sign_in_refusal(shared.now) {
            let step = SignInStep::Fail(refusal.clone());
            return (run, step);
        }
        run.refused = shared.session.refresh_refusal(shared.now).cloned();
        let refresh_token = shared.session.refresh_token(shared.now).filter(|_| run.refused.is_none());
        let step = match refresh_token {
            Some(refresh_token) => {
                let request = exchange_refresh_token_for_auth_tokens(refresh_token).request;
                run.ask(Stage::Refreshing, request, shared)
            }
            None => run.authorize(shared).unwrap_or_else(|| {
                SignInStep::Fail(match run.refused.take() {
                    Some(refused) => sign_in_required(refused),
                    None => shared.session.nothing_to_sign_in_with(),
                })
            }),
        };
        (run, step)
    }

    /// It is the run's turn.
    pub fn admitted(&mut self, shared: &mut Shared) -> SignInStep {
        if !std::mem::take(&mut self.is_queued) {
            return self.fail(Failure::out_of_order(), shared);
        }
        self.take_turn(shared)
    }

    /// The wait for the turn has become too long: it would end at `retry_at`.
    pub fn refused(&mut self, retry_at: Millis, shared: &mut Shared) -> SignInStep {
        self.is_queued = false;
        self.fail(Failure::too_long_a_wait(retry_at), shared)
    }

    /// The NPSSO's exchange was answered. `location` is where it redirects to, as its header says or a relay's JSON:
    /// empty if nowhere, `None` if that is not known.
    pub fn redirected(&mut self, response: &Response, location: Option<&str>, shared: &mut Shared) -> SignInStep {
        if self.stage != Stage::Authorizing || self.is_queued {
            return self.fail(Failure::out_of_order(), shared);
        }
        if let Some(location) = location.filter(|location| !location.is_empty()) {
            let failure = match access_code(Some(location)) {
                Ok(Some(code)) => {
                    let request = exchange_access_code_for_auth_tokens(&code).request;
                    return self.ask(Stage::Exchanging, request, shared);
                }
                Ok(None) => unreadable(response, shared.now),
                Err(_) if !is_of_psn(location) => of_another_host(response),
                Err(refused) => {
                    Failure { status: Some(REDIRECT), psn_code: refused.code, ..refusal(location, refused.code) }
                }
            };
            return self.fail(failure, shared);
        }
        match failure_of(response, Rule::Json, shared.now) {
            Some(failure) if failure.code == PsnErrorCode::RateLimited => self.rate_limited(failure, shared),
            Some(failure) if response.status >= 400 || response.is_error_of_relay() || response.is_foreign() => {
                let may_help = is_retryable(&failure);
                self.again(of_sign_in(failure, response), may_help, response.retry_at(shared.now), shared)
            }
            _ if location.is_some() => self.fail(unreadable(response, shared.now), shared),
            // An answer without an address is one whose address the runtime keeps, or that it got by following it.
            _ => self.fail(Failure::new(PsnErrorCode::UnsupportedRuntime, REDIRECT_HIDDEN), shared),
        }
    }

    /// The token endpoint answered. `tokens` is what its body holds of them, whenever they were obtained.
    pub fn answered(&mut self, response: &Response, tokens: Option<Tokens>, shared: &mut Shared) -> SignInStep {
        if !matches!(self.stage, Stage::Refreshing | Stage::Exchanging) || self.is_queued {
            return self.fail(Failure::out_of_order(), shared);
        }
        let Some(failure) = failure_of(response, Rule::Json, shared.now) else {
            return match tokens.filter(|tokens| !tokens.access_token.is_empty()) {
                Some(tokens) => {
                    self.stage = Stage::Over;
                    self.abandon(shared);
                    SignInStep::Done(Tokens { obtained_at: Some(shared.now), ..tokens })
                }
                None => self.fail(unreadable(response, shared.now), shared),
            };
        };
        if failure.code == PsnErrorCode::RateLimited {
            return self.rate_limited(failure, shared);
        }
        if self.stage == Stage::Refreshing && is_refusal(response) {
            let cause = Failure {
                code: PsnErrorCode::RefreshTokenExpired,
                message: String::from("PSN no longer accepts the refresh token. Sign in with a new NPSSO."),
                ..failure
            };
            shared.session.refresh_refused(&cause, shared.now);
            self.refused = Some(cause.clone());
            return match self.authorize(shared) {
                Some(step) => step,
                None => self.fail(sign_in_required(cause), shared),
            };
        }
        self.fail(of_sign_in(failure, response), shared)
    }

    /// No whole response came.
    pub fn failed(&mut self, error: TransportError, shared: &mut Shared) -> SignInStep {
        match self.stage {
            _ if self.is_queued => self.fail(Failure::out_of_order(), shared),
            Stage::Authorizing => self.again(transport_failure(error), true, None, shared),
            Stage::Refreshing | Stage::Exchanging => self.fail(transport_failure(error), shared),
            Stage::Over => self.fail(Failure::out_of_order(), shared),
        }
    }

    /// The wait is over.
    pub fn waited(&mut self, shared: &mut Shared) -> SignInStep {
        match self.stage {
            Stage::Authorizing if !self.is_queued => self.take_turn(shared),
            _ => self.fail(Failure::out_of_order(), shared),
        }
    }

    /// The run has ended, by itself or since nobody waits for it. Frees its place, wherever it stands.
    pub fn abandon(&mut self, shared: &mut Shared) {
        self.is_queued = false;
        shared.limit.leave(self.ticket);
    }

    /// Sends the NPSSO; `None` without one.
    fn authorize(&mut self, shared: &mut Shared) -> Option<SignInStep> {
        let request = exchange_npsso_for_access_code(shared.session.npsso()?).request;
        Some(self.ask(Stage::Authorizing, request, shared))
    }

    fn ask(&mut self, stage: Stage, request: Request, shared: &mut Shared) -> SignInStep {
        self.stage = stage;
        self.request = Some(request);
        self.take_turn(shared)
    }

    /// Sends the request of this stage if it is its turn, or else waits for that.
    fn take_turn(&mut self, shared: &mut Shared) -> SignInStep {
        if !shared.limit.send(self.ticket, shared.now) {
            match shared.limit.enter_for(self.ticket, self.stage.need(), shared.now) {
                Turn::Now => {
                    shared.limit.send(self.ticket, shared.now);
                }
                Turn::Wait => {
                    self.is_queued = true;
                    return SignInStep::Queue(self.ticket);
                }
                Turn::TooLong { retry_at } => return self.fail(Failure::too_long_a_wait(retry_at), shared),
            }
        }
        match (self.stage, self.request.clone()) {
            (Stage::Authorizing, Some(request)) => {
                self.attempts += 1;
                SignInStep::Authorize(request)
            }
            (Stage::Refreshing | Stage::Exchanging, Some(request)) => SignInStep::Token(request),
            _ => self.fail(Failure::out_of_order(), shared),
        }
    }

    /// Stops all calls and sign-ins. The NPSSO is sent again afterwards, if the policy allows; what the token endpoint was
    /// sent is not.
    fn rate_limited(&mut self, failure: Failure, shared: &mut Shared) -> SignInStep {
        let failure = shared.block(failure);
        shared.limit.leave(self.ticket);
        if self.stage != Stage::Authorizing || self.attempts >= shared.policy.attempts {
            return self.fail(failure, shared);
        }
        match self.take_turn(shared) {
            // The wait is too long; what PSN said says more than that.
            SignInStep::Fail(_) => self.fail(failure, shared),
            step => step,
        }
    }

    /// Sends the NPSSO once more if that may help.
    fn again(&mut self, failure: Failure, may_help: bool, retry_at: Option<Millis>, shared: &mut Shared) -> SignInStep {
        shared.limit.leave(self.ticket);
        match delay(shared.policy, self.attempts, retry_at, shared.now, shared.random).filter(|_| may_help) {
            Some(delay) => SignInStep::Wait(delay),
            None => self.fail(failure, shared),
        }
    }

    fn fail(&mut self, failure: Failure, shared: &mut Shared) -> SignInStep {
        let stage = std::mem::replace(&mut self.stage, Stage::Over);
        self.abandon(shared);
        // What a fallback fails by has the refused refresh token as its reason.
        let refused = self.refused.take().filter(|_| failure.cause.is_none());
        let failure = match refused {
            Some(refused) => failure.because(refused),
            None => failure,
        };
        match failure.code {
            // The limit sees to the first. Of the others, nothing says that PSN has refused anything.
            PsnErrorCode::RateLimited | PsnErrorCode::Network | PsnErrorCode::Timeout | PsnErrorCode::Internal => {}
            // The token endpoint is not asked twice in one run, but may be in the next.
            PsnErrorCode::Server | PsnErrorCode::InvalidResponse if stage != Stage::Authorizing => {
                shared.session.sign_in_disturbed(&failure, shared.policy.attempts, shared.now);
            }
            _ if failure.psn_code == Some(CODE_EXPIRED) && stage == Stage::Exchanging => {
                shared.session.sign_in_disturbed(&failure, shared.policy.attempts, shared.now);
            }
            _ => shared.session.sign_in_refused(&failure, shared.now),
        }
        SignInStep::Fail(failure)
    }
}

/// The failure of a response as one of signing in, where no access token and no ids were sent.
pub(super) fn of_sign_in(failure: Failure, response: &Response) -> Failure {
    use PsnErrorCode::{BadRequest, Forbidden, NotFound, Unauthorized};
    let is_of_psn = !response.is_error_of_relay() && !response.is_foreign();
    match failure.code {
        Unauthorized | BadRequest | NotFound | Forbidden if is_of_psn => {
            Failure { message: message(SIGN_IN_REFUSED, response), ..failure }
        }
        _ => failure,
    }
}

const SIGN_IN_REFUSED: &str = "PSN refused to sign in. Try again later. If it stays so, try a new NPSSO from \
                               https://ca.account.sony.com/api/v1/ssocookie, in a browser that is signed in.";

/// Whether a sign-in redirects to a page of PSN's, or with a reason.
fn is_of_psn(location: &str) -> bool {
    let (page, query) = location.split_once('?').unwrap_or((location, ""));
    has_part(page, ".sony.com/") || ["error", "error_code"].iter().any(|name| form_value(query, name).is_some())
}

/// A redirect that is no answer to a sign-in, such as one from http: to https:.
fn of_another_host(response: &Response) -> Failure {
    let status = if response.status == 200 { REDIRECT } else { response.status };
    let message = "The sign-in was answered by a redirect that is not PSN's. It is not followed, since it could take the \
                   NPSSO elsewhere. If baseUrl or relay is given, check its address.";
    Failure { status: Some(status), ..Failure::new(PsnErrorCode::InvalidResponse, message) }
}

/// Whether PSN refuses what it was given, rather than failing.
fn is_refusal(response: &Response) -> bool {
    let says_so = response.error.is_some() || (matches!(response.status, 400 | 401) && response.body != BodyKind::Html);
    (400..500).contains(&response.status)
        && !is_transient(response.status)
        && says_so
        && !response.is_error_of_relay()
        && !response.is_foreign()
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

fn unreadable(response: &Response, now: Millis) -> Failure {
    if response.is_foreign() {
        return foreign(response, PsnErrorCode::InvalidResponse, now);
    }
    let content = if response.body == BodyKind::Html { "a page" } else { "something" };
    let message = ["PSN answered the sign-in with ", content, " that holds no tokens. Try again later."].concat();
    Failure { status: response.shown_status(), ..Failure::new(PsnErrorCode::InvalidResponse, message) }
}
