//! A simulator of the PlayStation Network's web API: a real HTTP server on loopback that answers
//! as PSN does, for tests and for a demo that needs no account.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod account;
pub mod cli;
pub mod clock;
mod cors;
mod endpoints;
mod errors;
pub mod faults;
mod images;
mod language;
mod log;
mod paging;
mod params;
mod random;
mod rate_limit;
pub mod server;
pub mod sign_in;
pub mod sim;
