//! Runs that bring stored trophies up to date, in virtual time.

mod driver;
mod psn;
mod rules;
mod runs;
mod tasks;
