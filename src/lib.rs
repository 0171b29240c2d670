//! A client for the PlayStation Network's web API, without any I/O of its own: it says what to send and reads what
//! comes back, and the program sends it with whatever it has.
//!
//! ```
//! use psn_api_wasm::endpoints::trophy::get_user_titles;
//! use psn_api_wasm::options::PageOptions;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let access_token = "token";
//! let call = get_user_titles("me", PageOptions { limit: Some(20), ..Default::default() })?;
//! let request = call.request.clone().authorized_by(access_token);
//! assert_eq!(request.url, "https://m.np.playstation.com/api/trophy/v1/users/me/trophyTitles?limit=20");
//!
//! // Send `request.method`, `request.url`, `request.headers` and `request.body`; then:
//! # let body = br#"{ "trophyTitles": [], "totalItemCount": 0 }"#;
//! let titles = call.read(body)?.trophy_titles;
//! # assert!(titles.is_empty());
//! # Ok(())
//! # }
//! ```
//!
//! `examples/trophy_summary.rs` is a whole program: it signs in and reads an account's trophies.
//!
//! # Where to look
//!
//! | module | what is there |
//! |---|---|
//! | [`endpoints`] | a builder for each endpoint of PSN: the table of contents |
//! | [`options`] | what a caller may add to a request |
//! | [`request`] | [`Request`] and [`Call`], which builders make |
//! | [`reply`], [`read`](mod@read) | how answers are read, and what a failure says |
//! | [`models`] | what PSN answers |
//! | [`client`] | what a client decides: signing in, rate limit, retries, paging, and what a failure means |
//! | [`relay`] | a relay between web pages and PSN: what it passes on, and what it answers |
//! | [`region`] | the region of an account |
//! | [`hosts`], [`encoding`] | where PSN's services live, and how text is written into a URL |
//! | [`trophy_so`] | another service, Trophy.so: the achievements of a user |
//!
//! # The JavaScript package
//!
//! The same crate, compiled to WebAssembly, is the npm package `psn-api-wasm`. `endpoint.rs` holds the macro that
//! makes of one declaration the builder here, the function there, and its TypeScript declaration; the folder
//! `javascript` is the boundary: it reads arguments, calls `fetch` and settles promises. The crate's features choose what
//! of it a module exports; to a Rust program they make no difference.
//!
//! PSN's web API is unofficial, and this project is not affiliated with Sony.

#[macro_use]
mod endpoint;

pub mod client;
mod dates;
pub mod encoding;
pub mod endpoints;
mod graphql;
pub mod hosts;
mod javascript;
pub mod models;
pub mod options;
mod path;
#[cfg(not(target_arch = "wasm32"))]
pub mod read;
pub mod region;
pub mod relay;
pub mod reply;
pub mod request;
pub mod trophy_so;
#[cfg(target_arch = "wasm32")]
mod wasm;

pub use path::UnsafeSegment;
pub use request::{Call, Method, Request};
