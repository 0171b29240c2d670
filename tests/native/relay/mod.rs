//! The relay's decisions.

mod answers;
mod clients;
mod decisions;
mod hostile;

mod options;
mod reads;
mod targets;

use psn_api_wasm::relay::{ForwardedRequest, Options, PageRequest, Policy, RelayResponse};

pub const ORIGIN: &str = "https://trophies.example";
pub const SUMMARY: &str = "/m.np.playstation.com/api/trophy/v1/users/me/trophySummary";
pub const AUTHORIZE: &str = "/ca.account.sony.com/api/authz/v3/oauth/authorize?client_id=app";
pub const TOKEN: &str = "/ca.account.sony.com/api/authz/v3/oauth/token";

/// One that pages of [`ORIGIN`] may ask.
pub fn options() -> Options {
    Options { origins: vec![ORIGIN.to_owned()], ..Options::default() }
}

/// One that reads by a client of its own.
pub fn signed_in(reads: &[&str]) -> Options {
    Options { signed_in: Some(reads.iter().copied().map(String::from).collect()), ..options() }
}

/// What becomes of a request to such a relay.
pub fn decide(
    options: Options,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
) -> Result<ForwardedRequest, RelayResponse> {
    let url = format!("https://relay.example{target}");
    Policy::new(options).unwrap().decide(&PageRequest { method, url: &url, headers })
}

/// The values of a header in an answer.
pub fn values<'a>(answer: &'a RelayResponse, name: &str) -> Vec<&'a str> {
    answer.headers.iter().filter(|(known, _)| *known == name).map(|(_, value)| &**value).collect()
}
