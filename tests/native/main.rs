//! The pure half of the crate: requests and replies as data.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod base_url;
mod builders;
mod client;
mod collection;
mod encoding;
mod graphql;
mod hand_made;
mod headers;
mod options;
mod paths;
mod pictures;
mod queries;
mod read;
mod region;
mod relay;
mod reply;
mod samples;
mod secrets;
mod specs;
mod trophy_so;
