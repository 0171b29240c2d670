//! The models read what PSN answers and write the same back.
//!
//! Every file in `data` belongs to one model and holds named examples of it. The titles, people and
//! numbers in them are invented; the shapes are those that PSN sends.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod coverage;
mod fixtures;
mod refusals;
mod round_trip;
mod secrets;
mod unknown_words;
