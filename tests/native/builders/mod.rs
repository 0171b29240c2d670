//! Every builder: what it asks for when only its ids are given.

mod games;
mod groups;
mod search;
mod sign_in;
mod trophies;
mod users;

use std::any::type_name;
use std::collections::BTreeSet;

use psn_api_wasm::endpoints::ALL;
use psn_api_wasm::reply::Reply;
use psn_api_wasm::{Body, Call, Method, Request, UnsafeSegment};

/// A builder and what is expected of it.
pub struct Endpoint {
    /// Its name in Rust.
    pub name: &'static str,
    /// Its name in JavaScript, which errors use.
    pub js: &'static str,
    /// The arguments that go into the path, by their names in JavaScript.
    pub path: &'static [&'static str],
    /// The URL, with `{}` for each of them in turn.
    pub url: &'static str,
    pub method: Method,
    /// The headers that the service wants.
    pub headers: &'static [(&'static str, &'static str)],
    pub body: Option<&'static str>,
    pub reply: Reply,
    /// The model of the answer.
    pub response: &'static str,
    /// Calls the builder with the path's arguments.
    pub build: fn(&[&str]) -> Result<Built, UnsafeSegment>,
}

/// A call without its type.
#[derive(Debug, PartialEq, Eq)]
pub struct Built {
    pub request: Request,
    pub reply: Reply,
    response: &'static str,
}

impl<R> From<Call<R>> for Built {
    fn from(call: Call<R>) -> Self {
        Self { request: call.request, reply: call.reply, response: type_name::<R>() }
    }
}

/// What builders give: a call, or where an argument stands in the path, a result.
pub trait Buildable {
    type Response;

    fn built(self) -> Result<Call<Self::Response>, UnsafeSegment>;
}

impl<R> Buildable for Call<R> {
    type Response = R;

    fn built(self) -> Result<Self, UnsafeSegment> {
        Ok(self)
    }
}

impl<R> Buildable for Result<Call<R>, UnsafeSegment> {
    type Response = R;

    fn built(self) -> Self {
        self
    }
}

/// Erases the type of a builder's result.
fn built(call: impl Buildable) -> Result<Built, UnsafeSegment> {
    call.built().map(Built::from)
}

/// A read without a body; the tables change what differs.
const GET: Endpoint = Endpoint {
    name: "",
    js: "",
    path: &[],
    url: "",
    method: Method::Get,
    headers: &[],
    body: None,
    reply: Reply::JsonUnlessError,
    response: "",
    build: |_| panic!("no builder"),
};

/// All builders.
pub fn endpoints() -> impl Iterator<Item = &'static Endpoint> {
    [trophies::ENDPOINTS, users::ENDPOINTS, games::ENDPOINTS, groups::ENDPOINTS, search::ENDPOINTS, sign_in::ENDPOINTS]
        .into_iter()
        .flatten()
}

/// The headers by which the mobile app asks GraphQL.
const MOBILE_APP: &[(&str, &str)] = &[("apollographql-client-name", "PlayStationApp-Android")];

/// The URL with these path arguments, which need no encoding. One argument may stand in several places.
pub fn url_with(template: &str, ids: &[&str]) -> String {
    let places = template.matches("{}").count();
    ids.iter().cycle().take(places).fold(template.to_owned(), |url, id| url.replacen("{}", id, 1))
}

const IDS: [&str; 3] = ["1234567890123456789", "NPWR20188_00", "all"];

#[test]
fn every_builder_asks_for_its_route() {
    for endpoint in endpoints() {
        let ids = &IDS[..endpoint.path.len()];
        let Built { request, reply, response } = (endpoint.build)(ids).unwrap();
        let name = endpoint.name;
        assert_eq!(request.url, url_with(endpoint.url, ids), "{name}");
        assert_eq!(request.method, endpoint.method, "{name}");
        assert_eq!(request.body.as_ref().and_then(Body::as_text), endpoint.body, "{name}");
        assert_eq!(reply, endpoint.reply, "{name}");
        // Without the modules, which are not public.
        let model = response.rsplit("::").next().unwrap().trim_end_matches('>');
        assert_eq!(model, endpoint.response, "{name}");
    }
}

/// The table of contents lists the builders, and this table has every one of them.
#[test]
fn no_builder_is_left_out() {
    let published: BTreeSet<&str> = ALL.iter().map(|spec| spec.rust_name).collect();
    let tested: BTreeSet<&str> = endpoints().map(|endpoint| endpoint.name).collect();
    assert_eq!(published, tested);
    assert_eq!(tested.len(), endpoints().count(), "a builder stands twice in the table");
}

#[test]
fn the_names_in_both_languages_are_the_same_words() {
    for Endpoint { name, js, .. } in endpoints() {
        let snake: String =
            js.chars().flat_map(|c| c.is_uppercase().then_some('_').into_iter().chain(c.to_lowercase())).collect();
        assert_eq!(&snake, name);
    }
}
