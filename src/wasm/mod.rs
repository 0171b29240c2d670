//! The boundary to JavaScript, which builds for wasm32 have. It is thin: an export hands what it gets to a pure function
//! and gives back what that says. A refusal is thrown as a string.
//!
//! The crate's features say which parts a module has: `functions`, `client`, `trophy-so`, `relay`.

#[cfg(any(feature = "functions", feature = "client", feature = "relay"))]
mod base_url;
#[cfg(feature = "functions")]
mod functions;
#[cfg(feature = "panic-for-test")]
mod panic_for_test;
