//! The boundary to JavaScript.

#[cfg(feature = "trophy-so")]
mod trophy_so;
