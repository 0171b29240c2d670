//! The boundary to JavaScript, which builds for wasm32 have. It is thin: an export hands what it gets to a pure function
//! and gives back what that says. A refusal is thrown as a string, and why a call of a client fails as its details.
//!
//! The crate's features say which parts a module has: `functions`, `client`, `trophy-so`, `relay`.

#[cfg(any(feature = "functions", feature = "client", feature = "relay"))]
mod base_url;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod details;
#[cfg(any(feature = "functions", feature = "client"))]
mod endpoint_url;
#[cfg(feature = "functions")]
mod functions;
#[cfg(feature = "client")]
mod limiter;
#[cfg(feature = "client")]
mod page_walk;
#[cfg(feature = "panic-for-test")]
mod panic_for_test;
#[cfg(any(feature = "functions", feature = "client"))]
mod region;
#[cfg(feature = "relay")]
mod relay;
#[cfg(feature = "trophy-so")]
mod trophy_so;

use talc::wasm::{WasmDynamicTalc, new_wasm_dynamic_allocator};

#[cfg(any(feature = "functions", feature = "client"))]
use time::{as_millis, as_number};

#[global_allocator]
static ALLOCATOR: WasmDynamicTalc = new_wasm_dynamic_allocator();

#[cfg(any(feature = "functions", feature = "client"))]
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
