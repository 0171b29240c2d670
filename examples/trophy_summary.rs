//! Signs in with an NPSSO and prints the account's trophy level and its latest titles.
//!
//! Start the simulator of PSN with `cargo run -p psn-sim`, then run this with the address and an NPSSO that it prints:
//! `PSN_NPSSO=… cargo run --example trophy_summary -- http://127.0.0.1:4870`. A program for PSN itself leaves the
//! URLs as they are, and turns on TLS in its HTTP crate. The conversion into a request of the crate `http` is this
//! crate's feature `http`.

use std::env;
use std::error::Error;

use psn_api_wasm::Request;
use psn_api_wasm::endpoints::authentication::{exchange_access_code_for_auth_tokens, exchange_npsso_for_access_code};
use psn_api_wasm::endpoints::trophy::{get_user_titles, get_user_trophy_profile_summary};
use psn_api_wasm::options::PageOptions;
use psn_api_wasm::reply::access_code;
use ureq::Agent;
use ureq::http::{self, Response};

fn main() -> Result<(), Box<dyn Error>> {
    let base_url = env::args().nth(1).ok_or("name the simulator's address, such as http://127.0.0.1:4870")?;
    let psn = Psn { base_url, agent: agent() };
    let npsso = env::var("PSN_NPSSO").map_err(|_| "set PSN_NPSSO to an NPSSO")?;

    let redirect = psn.send(&exchange_npsso_for_access_code(&npsso).request)?;
    let location = redirect.headers().get("location").map(|location| location.to_str()).transpose()?;
    let code = access_code(location)?.ok_or("PSN redirected elsewhere")?;

    let call = exchange_access_code_for_auth_tokens(&code);
    let tokens = call.read(psn.send(&call.request)?.body())?;

    let call = get_user_trophy_profile_summary("me", ())?;
    let summary = call.read(psn.send(&call.request.clone().authorized_by(&tokens.access_token))?.body())?;
    println!("Level {}, {} % to the next", summary.trophy_level, summary.progress);

    let call = get_user_titles("me", PageOptions { limit: Some(10), ..Default::default() })?;
    let titles = call.read(psn.send(&call.request.clone().authorized_by(&tokens.access_token))?.body())?;
    for title in titles.trophy_titles {
        println!("{:>3} %  {}", title.progress, title.trophy_title_name);
    }
    Ok(())
}

/// What answers in PSN's place.
struct Psn {
    base_url: String,
    agent: Agent,
}

impl Psn {
    fn send(&self, request: &Request) -> Result<Response<Vec<u8>>, Box<dyn Error>> {
        let request: http::Request<Vec<u8>> = request.clone().via(&self.base_url).try_into()?;
        let answer = self.agent.run(request)?;
        let (head, mut body) = answer.into_parts();
        Ok(Response::from_parts(head, body.read_to_vec()?))
    }
}

/// An HTTP client that follows no redirect, since the sign-in's is the answer, and takes no status for a failure,
/// since PSN's error bodies say more.
fn agent() -> Agent {
    Agent::config_builder().max_redirects(0).max_redirects_will_error(false).http_status_as_error(false).build().into()
}
