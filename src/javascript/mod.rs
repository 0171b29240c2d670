//! The boundary to JavaScript: reads what callers pass, sends what the builders built, and turns answers into
//! results and rejections. Everything a caller owns is read through bindings that catch, before anything is
//! awaited, so that no getter or mock can leave a promise unsettled.

mod arguments;
mod client;
mod configuration;
mod elsewhere;
mod endpoint;
mod errors;
mod packed;
#[cfg(feature = "panic-for-test")]
mod panic_for_test;
mod regions;
mod replies;
mod transport;
mod values;

pub(crate) use arguments::{Argument, FromJavaScript, Kind, Presence, search_body};
pub(crate) use client::{Caller, Ready, caller};
pub(crate) use endpoint::Endpoint;
pub(crate) use errors::{reject_unsafe, type_error};
pub(crate) use transport::{require_authorization, send, send_config, send_form, send_sign_in};
pub(crate) use values::{form_text, property, text};
