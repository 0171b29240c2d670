//! The boundary to JavaScript: reads what callers pass, sends what the builders built, and turns answers into
//! results and rejections. Everything a caller owns is read through bindings that catch, before anything is
//! awaited, so that no getter or mock can leave a promise unsettled.
//!
//! The crate's features say what a module has of it: `functions`, `client`, what both share, the `endpoints`, and `relay`.

#[cfg(feature = "endpoints")]
mod arguments;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "functions")]
mod configuration;
#[cfg(feature = "endpoints")]
mod elsewhere;
#[cfg(feature = "endpoints")]
mod endpoint;
mod errors;
#[cfg(feature = "endpoints")]
mod packed;
#[cfg(all(feature = "panic-for-test", feature = "endpoints"))]
mod panic_for_test;
#[cfg(feature = "functions")]
mod reading;
#[cfg(feature = "endpoints")]
mod regions;
#[cfg(feature = "functions")]
mod rejections;
#[cfg(feature = "relay")]
mod relay;
#[cfg(feature = "functions")]
mod replies;
#[cfg(feature = "endpoints")]
mod tokens;
#[cfg(feature = "functions")]
mod transport;
mod values;

#[cfg(feature = "endpoints")]
pub(crate) use arguments::{Argument, FromJavaScript, Kind, Presence, search_body};
#[cfg(feature = "client")]
pub(crate) use client::Ready;
#[cfg(feature = "client")]
pub(crate) use endpoint::Method;
#[cfg(feature = "endpoints")]
pub(crate) use endpoint::{Caller, Endpoint, caller};
#[cfg(feature = "endpoints")]
pub(crate) use errors::reject_unsafe;
#[cfg(feature = "functions")]
pub(crate) use transport::{form_text, require_authorization, send, send_config, send_form, send_sign_in};
#[cfg(feature = "endpoints")]
pub(crate) use values::text;
#[cfg(feature = "relay")]
pub(crate) use {errors::type_error, values::property};
