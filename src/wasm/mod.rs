//! The boundary to JavaScript: what the WebAssembly modules of the npm package export. Everything that decides is
//! elsewhere in the crate.

#[cfg(feature = "relay")]
mod relay;
