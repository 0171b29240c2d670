//! The decisions of a client that stays signed in, keeps to a rate limit, tries again, reads lists page by page, and says
//! what went wrong. Nothing here does I/O: a program passes in the time, random numbers and responses, and gets the next
//! step.
//!
//! | module | what is there |
//! |---|---|
//! | `call`, `missing_title` | [`ClientCall`]: one call, step by step |
//! | `session`, `tokens`, `npsso` | [`Session`]: what there is to ask with and to sign in with |
//! | `sign_in` | [`SignIn`]: how to get new tokens, step by step |
//! | `rate_limit`, `window` | [`RateLimit`]: how many requests may be sent, and whose turn it is |
//! | `retry` | [`RetryPolicy`]: whether and when to send a request again |
//! | `response`, `judge`, `failure` | [`Response`]: what came back; [`failure_of`]: what it means; [`Failure`]: why a call failed |
//! | `service_names` | [`ServiceNames`]: which trophy service has a title |
//! | `pages`, `page_walk` | [`PageWalk`]: which page of a list to read next |
//! | `checks`, `hosts` | arguments that cannot be right, and which hosts are PSN's |
//! | `npsso_expiry` | when an NPSSO ends |
//! | `time` | [`Millis`] |
//!
//! # How the steps fit together
//!
//! A program keeps one [`Session`] and one [`ServiceNames`] for each account, and one [`RateLimit`] for all that share a
//! budget. For each call it makes a [`ClientCall`] and carries out the [`Step`]s that it names, from
//! [`ClientCall::next`] to [`Step::Done`] or [`Step::Fail`]. It has to do three things:
//!
//! - For [`Step::SignIn`] it runs one [`SignIn`] for all calls that wait, or lets the call wait for the one in progress.
//! - It calls [`RateLimit::turns`] when a call or a sign-in queues, when one got a response, was cancelled or got its turn,
//!   and at the time that [`RateLimit::turns`] named last.
//! - When it ends a call or a sign-in, at any step, it calls [`ClientCall::abandon`] or [`SignIn::abandon`], so that those
//!   behind move up.
//!
//! ```
//! use psn_api_wasm::client::{CallTarget, ClientCall, RateLimit, Rule, ServiceNames, Session, Shared, Step, Tokens};
//!
//! let tokens = Tokens { access_token: String::from("token"), ..Tokens::default() };
//! let mut shared = Shared {
//!     session: &mut Session::new(None, Some(tokens)),
//!     limit: &mut RateLimit::new(Some(Default::default()), None),
//!     services: &mut ServiceNames::default(),
//!     policy: Default::default(),
//!     now: 1_790_000_000_000,
//!     random: 0.5,
//! };
//! let target = CallTarget::new(Rule::Json, true);
//! assert_eq!(ClientCall::new(target).next(&mut shared), Step::Send);
//! ```

mod call;
mod checks;
mod failure;
mod hosts;
mod judge;
mod missing_title;
mod npsso;
mod npsso_expiry;
mod page_walk;
mod pages;
mod rate_limit;
mod response;
mod retry;
mod service_names;
mod session;
mod sign_in;
mod time;
mod tokens;
mod window;

pub use call::{CallTarget, ClientCall, Shared, Step, TitleRef};
pub use checks::{check_account_id, check_np_communication_id, clean_title_ids};
pub use failure::{Failure, PsnErrorCode};
pub use hosts::is_psn_host;
pub use judge::{LONGEST_QUOTE, Rule, failure_of, psns_words};
pub use npsso::{Npsso, check_token, npsso};
pub use npsso_expiry::{npsso_expiry, npsso_expiry_request};
pub use page_walk::{PageStep, PageWalk};
pub use pages::{NextOffset, PageDetails, next_start};
pub use rate_limit::{RateLimit, RateLimitState, Ticket, Turn, Turns, Wait, WaitReason};
pub use response::{BodyKind, ErrorBody, JsonKind, Response, TransportError};
pub use retry::{RetryPolicy, delay, is_transient, retry_at};
pub use service_names::{ServiceNames, service_of_platform};
pub use session::Session;
pub use sign_in::{SignIn, SignInStep};
pub use time::{Millis, millis, millis_of_seconds};
pub use tokens::Tokens;
pub use window::Budget;
