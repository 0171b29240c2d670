//! A relay between web pages and PSN, which sends no CORS headers for most of what a page wants: all of its decisions,
//! and no I/O. It is told the time.
//!
//! A page asks `<relay>/<PSN host>/<path>?<query>` with the method and body of the request to PSN. In *pass-through* it
//! brings its user's own tokens, and for signing in the NPSSO in [`NPSSO_HEADER`]. *Signed in*, the relay has a client of
//! its own, the page brings nothing secret, and only named reads are passed on.
//!
//! | module | what is there |
//! |---|---|
//! | `policy` | [`Policy`]: what a relay allows, checked; [`Options`] |
//! | `decide` | [`Asked`]: what a page asks; [`Pass`]: what is sent to PSN for it |
//! | `target` | [`target`](target()): which URL of PSN is asked for |
//! | `origin` | who may ask |
//! | `credentials` | which values of headers go on to PSN |
//! | `reads` | [`read_of`]: which endpoint function reads a URL |
//! | `answer` | [`Came`]: what PSN said; [`Answer`]: what the page gets |
//! | `refusal` | [`Refusal`]: the relay's own errors |
//! | `clients` | [`Clients`]: how much each client of the relay may ask |
//!
//! ```
//! use psn_api_wasm::relay::{Asked, Options, Policy};
//!
//! let options = Options { origins: vec![String::from("https://trophies.example")], ..Options::default() };
//! let policy = Policy::new(options)?;
//! let asked = Asked {
//!     method: "GET",
//!     url: "https://relay.example/m.np.playstation.com/api/trophy/v1/users/me/trophySummary",
//!     headers: &[("origin", "https://trophies.example"), ("authorization", "Bearer token")],
//! };
//! let pass = policy.decide(&asked).map_err(|answer| format!("{answer:?}"))?;
//! assert_eq!(pass.url, "https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary");
//!
//! let elsewhere = Asked { headers: &[("origin", "https://evil.example")], ..asked };
//! assert_eq!(policy.decide(&elsewhere).unwrap_err().status, 403);
//! # Ok::<(), String>(())
//! ```

mod answer;
mod clients;
mod credentials;
mod decide;
mod origin;
mod policy;
mod reads;
mod refusal;
mod target;

pub use answer::{Answer, Body, Came, Content, Header};
pub use clients::{Clients, client_of_address};
pub use credentials::NPSSO_HEADER;
pub use decide::{Asked, HEADERS, Pass};
pub use policy::{METHODS, Options, Policy};
pub use reads::{DEFAULT_READS, READS, read_of};
pub use refusal::{Failed, Refusal};
pub use target::{Target, target};
