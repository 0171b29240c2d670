//! The simulator from outside: what clients get, and what tests can do with it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod changes;
mod control;
mod cors;
mod faults;
mod games;
mod groups;
mod languages;
mod limits;
mod list_faults;
mod pages;
mod people;
mod process;
mod shape;
mod shapes;
mod sign_in;
mod sums;
mod support;
mod trophies;
mod trophy_so;
