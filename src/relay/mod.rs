//! The decisions of a relay between web pages and PSN, which sends no CORS headers for most of what a page wants. Nothing
//! here does I/O: a program passes in the time.
//!
//! A page asks `<relay>/<PSN host>/<path>?<query>` with the method and body of the request to PSN. In *pass-through* it
//! brings its user's own tokens, and for signing in the NPSSO in a JSON body, or in [`NPSSO_HEADER`]. *Signed in*, the
//! relay has a client of its own, the page brings nothing secret, and only what is named is forwarded.
//!
//! Each module uses only those above it:
//!
//! | module | what is there |
//! |---|---|
//! | `message` | [`PageRequest`], [`ForwardedRequest`], [`UpstreamResponse`], [`RelayResponse`]: the messages, as data |
//! | `origin` | what an origin is, and which one is the relay's own |
//! | `refusal` | [`Refusal`]: the relay's own errors |
//! | `header_values` | which values of headers are sent to PSN |
//! | `psn_url` | [`PsnUrl`]: which URL of PSN is asked for |
//! | `reads` | [`endpoint_of`]: which endpoint function makes a request |
//! | `clients` | [`Clients`]: how many requests each client of the relay may send |
//! | `policy` | [`Policy`]: what a relay allows; [`Options`] |
//! | `respond` | what the page gets |
//! | `decide` | [`Policy::decide`]: whether a request is forwarded, and as what |
//!
//! ```
//! use psn_api_wasm::relay::{PageRequest, Options, Policy};
//!
//! let options = Options { origins: vec![String::from("https://trophies.example")], ..Options::default() };
//! let policy = Policy::new(options)?;
//! let request = PageRequest {
//!     method: "GET",
//!     url: "https://relay.example/m.np.playstation.com/api/trophy/v1/users/me/trophySummary",
//!     headers: &[("origin", "https://trophies.example"), ("authorization", "Bearer token")],
//! };
//! let forwarded = policy.decide(&request).map_err(|response| format!("{response:?}"))?;
//! assert_eq!(forwarded.url, "https://m.np.playstation.com/api/trophy/v1/users/me/trophySummary");
//!
//! let foreign = PageRequest { headers: &[("origin", "https://evil.example")], ..request };
//! assert_eq!(policy.decide(&foreign).unwrap_err().status, 403);
//! # Ok::<(), String>(())
//! ```

mod clients;
mod decide;
mod header_values;
mod message;
mod origin;
mod policy;
mod psn_url;
mod reads;
mod refusal;
mod respond;

pub use crate::request::NPSSO_HEADER;
pub use clients::{Clients, client_of_address};
pub use message::{
    BodyKind, Fields, ForwardedRequest, PAGE_HEADERS, PageBody, PageRequest, RelayResponse, ResponseBody,
    UpstreamResponse,
};
pub use policy::{METHODS, Options, Policy};
pub use psn_url::PsnUrl;
pub use reads::{DEFAULT_READS, READS, WRITES, endpoint_of};
pub use refusal::{ClientFailure, Refusal};
pub use respond::{RELAY_HEADER, RELAY_VERSION};
