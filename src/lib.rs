//! A client for the PlayStation Network's web API, without any I/O of its own. It builds requests and reads responses; the
//! program sends the requests, with any HTTP client.
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
//! All trophies of an account, merged and counted, are in [`collection`]: from the models of two answers for each title to
//! an index, and from there to numbers.
//!
//! ```
//! use psn_api_wasm::collection::{Index, StatsOptions, TitleBlock, TitleRow, stats, trophy_rows};
//! use psn_api_wasm::models::{TitleThinTrophy, TrophyTitle, UserThinTrophy};
//!
//! fn add(index: &mut Index, title: &TrophyTitle, defined: &[TitleThinTrophy], earned: &[UserThinTrophy], now: u64) {
//!     index.insert(TitleBlock::new(&TitleRow::new(title, now), &trophy_rows(defined, earned)));
//! }
//!
//! let index = Index::new("1234567890123456789");
//! let stats = stats(&index, &StatsOptions::default());
//! println!("level {}, {} points", stats.level.trophy_level, stats.earned.points);
//! ```
//!
//! `examples/trophy_summary.rs` is a whole program: it signs in and reads an account's trophies.
//!
//! # Where to look
//!
//! | module | what is there |
//! |---|---|
//! | [`endpoints`] | a builder for each endpoint of PSN: the table of contents |
//! | [`endpoint`] | [`EndpointSpec`](endpoint::EndpointSpec): what each endpoint is, as data |
//! | [`options`] | what a caller may add to a request |
//! | [`request`] | [`Request`] and [`Call`], which builders make |
//! | [`reply`], [`read`](mod@read) | how a response is read, and what a failure says |
//! | [`models`] | what PSN answers |
//! | [`collection`] | all trophies of an account: keeping them up to date, an index, numbers, comparison, CSV |
//! | [`client`] | what a client decides: signing in, rate limit, retries, pages, and what a failure means |
//! | [`collection`] | the trophies of an account: merged, kept small, compared, counted, exported |
//! | [`relay`] | what a relay between web pages and PSN decides: what it forwards, and what it answers |
//! | [`region`] | the region of an account |
//! | [`app`] | the PlayStation app, as which programs sign in |
//! | [`base_url`](mod@base_url) | what can be asked in place of PSN |
//! | [`hosts`], [`encoding`] | where PSN's services are, and how strings are written into a URL |
//! | [`trophy_so`] | another service, Trophy.so: the achievements of a user |
//!
//! # The JavaScript package
//!
//! The same crate, compiled to WebAssembly, is the npm package `psn-api-wasm`. Each endpoint is declared once, in
//! `src/endpoints`. From that follow the builder here, and the package's function, method and TypeScript declaration, which
//! `cargo xtask build` writes from [`endpoints::ALL`]. The folder `wasm` is the boundary to JavaScript, which only builds
//! for wasm32 have; the crate's features choose what a module exports.
//!
//! The modules here only compute. What fetches and waits is the package's host, in TypeScript, in `pkg-template/src`.
//! `CONTRIBUTING.md` has a drawing of the whole.
//!
//! PSN's web API is unofficial, and this project is not affiliated with Sony.

#[cfg(not(feature = "typescript"))]
extern crate psn_api_wasm_no_typescript as tsify;

pub mod app;
pub mod base_url;
pub mod client;
pub mod collection;
mod dates;
pub mod encoding;
#[macro_use]
pub mod endpoint;
pub mod endpoints;
mod find;
mod graphql;
pub mod hosts;
pub mod models;
pub mod options;
mod path;
mod picture;
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
pub use picture::{NoPicture, Picture};
pub use request::{Body, Call, Method, Request};
