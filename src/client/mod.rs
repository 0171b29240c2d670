//! A client that stays signed in, keeps to a rate limit, tries again, pages, and says what went wrong: all of its
//! decisions, and no I/O. It is told the time and random numbers, and tells what to do next.
//!
//! | module | what is there |
//! |---|---|
//! | `call` | [`ClientCall`]: one call, step by step |
//! | `session`, `sign_in` | [`Session`]: the tokens; [`SignIn`]: how to get new ones, step by step |
//! | `rate_limit`, `window` | [`RateLimit`]: how many requests may be sent, and whose turn it is |
//! | `retry` | [`RetryPolicy`]: whether and when to send a request again |
//! | `answer`, `failure` | [`failure_of`]: what an answer means; [`Failure`]: why a call failed |
//! | `relayed` | what a relay says itself: [`Answer::from_relay`] |
//! | `service_names` | [`ServiceNames`]: which trophy service has a title |
//! | `pages` | [`next_start`]: where a list's next page begins |
//!
//! # How the steps fit together
//!
//! A program keeps one [`Session`] and one [`ServiceNames`] for each account, and one [`RateLimit`] for all that share a
//! budget. For each call it makes a [`ClientCall`] and carries out the [`Step`]s that it names, from
//! [`ClientCall::next`] to [`Step::Done`] or [`Step::Fail`]. Three things it sees to:
//!
//! - A [`Step::SignIn`] runs one [`SignIn`] for all calls that wait for it.
//! - [`RateLimit::turns`] is asked when a call queues, when a call has been answered, cancelled or told of its turn, and
//!   at the time that it named last.
//! - Whoever ends a call, at whatever step, tells [`ClientCall::abandon`], so that those behind move up.
//!
//! ```
//! use psn_api_wasm::client::{ClientCall, RateLimit, Rule, ServiceNames, Session, Shared, Step, Target, Tokens};
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
//! let target = Target { rule: Rule::Json, is_read: true, of_account_and_title: false, title: None };
//! assert_eq!(ClientCall::new(target).next(&mut shared), Step::Send);
//! ```

mod answer;
mod call;
mod failure;
mod pages;
mod rate_limit;
mod relayed;
mod retry;
mod service_names;
mod session;
mod sign_in;
mod window;

pub use answer::{Answer, Break, Content, ErrorBody, Rule, failure_of};
pub use call::{ClientCall, Shared, Step, Target, TitleRef};
pub use failure::{Failure, PsnErrorCode};
pub use pages::{Next, PageFacts, next_start};
pub use rate_limit::{RateLimit, RateLimitState, Ticket, Turn, Turns};
pub use retry::{RetryPolicy, delay, is_transient, retry_at};
pub use service_names::{ServiceNames, service_of_platform};
pub use session::{Session, Tokens, npsso};
pub use sign_in::{SignIn, SignInStep};
pub use window::Budget;

/// A time in milliseconds since 1970, or a length of time in milliseconds.
pub type Millis = u64;
