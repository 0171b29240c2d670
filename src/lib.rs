//! A client for the PlayStation Network's web API. To be written: the map.

#[macro_use]
mod endpoint;

pub mod encoding;
pub mod endpoints;
mod graphql;
pub mod hosts;
mod javascript;
pub mod models;
pub mod options;
mod path;
pub mod region;
pub mod reply;
pub mod request;

pub use javascript::Configuration;
pub use path::UnsafeSegment;
pub use request::{Call, Method, Request};
