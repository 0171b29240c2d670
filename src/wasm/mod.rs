//! The boundary to JavaScript, which only builds for wasm32 have. It is thin: an export passes its arguments to a pure
//! function and returns what that returns. It throws a refusal as a string, and the failure of a client's call as its
//! details. Anything else that is thrown is a trap, after which the host starts a new instance.
//!
//! The crate's features say which parts a module has: `functions`, `client`, `collection`,
//! `trophy-so`, `relay`.

#[cfg(any(feature = "functions", feature = "client", feature = "relay"))]
mod base_url;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "collection")]
mod collection;
#[cfg(feature = "client")]
mod details;
#[cfg(feature = "client")]
mod endpoint_url;
#[cfg(feature = "functions")]
mod functions;
#[cfg(feature = "client")]
mod limiter;
#[cfg(feature = "client")]
mod page_walk;
#[cfg(feature = "client")]
mod progress;
#[cfg(any(feature = "functions", feature = "client"))]
mod region;
#[cfg(feature = "relay")]
mod relay;
#[cfg(feature = "trophy-so")]
mod trophy_so;

use talc::wasm::{WasmDynamicTalc, new_wasm_dynamic_allocator};

#[cfg(any(feature = "functions", feature = "client", feature = "collection"))]
use time::{as_millis, as_number};

#[global_allocator]
static ALLOCATOR: WasmDynamicTalc = new_wasm_dynamic_allocator();

#[cfg(any(feature = "functions", feature = "client", feature = "collection"))]
mod time {
    use crate::client::Millis;

    /// A time of `Date.now()`.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pub fn as_millis(time: f64) -> Millis {
        // A cast gives the nearest of what does not fit.
        time as Millis
    }

    /// A time as JavaScript counts it.
    #[allow(clippy::cast_precision_loss)]
    pub fn as_number(time: Millis) -> f64 {
        time as f64
    }
}
