//! Which endpoint makes a request: what a relay that is signed in forwards is named by these endpoints.
//!
//! The endpoints themselves say whether they can be named. Signing in, GraphQL, and reading what belongs to the signed-in
//! account alone (friends, blocks, requests, groups, devices, entitlements) cannot. Writes are never allowed by default.
#![allow(clippy::indexing_slicing)] // At compile time, where an index out of bounds is an error of the compiler.

use super::psn_url::PsnUrl;
use crate::encoding::{decode_form, form};
use crate::endpoint::{Effect, ReadSpec, RelayAccess, RequestSpec};
use crate::endpoints;
use crate::reply::Reply;

/// What can be named, in the order of the table.
#[derive(Clone, Copy)]
enum Kind {
    /// A read that is allowed where nothing is named.
    DefaultRead,
    NamedRead,
    Write,
}

const KINDS: [Kind; 3] = [Kind::DefaultRead, Kind::NamedRead, Kind::Write];
const DEFAULT_COUNT: usize = count(Kind::DefaultRead);
const READ_COUNT: usize = DEFAULT_COUNT + count(Kind::NamedRead);
const COUNT: usize = READ_COUNT + count(Kind::Write);

/// What can be named.
const TABLE: [&ReadSpec; COUNT] = table();

/// The names of all reads.
pub const READS: [&str; READ_COUNT] = names(0);
/// Those that are allowed where none are named: of trophies, profiles, lists of games and the catalogue.
pub const DEFAULT_READS: [&str; DEFAULT_COUNT] = names(0);
/// The names of all writes.
pub const WRITES: [&str; COUNT - READ_COUNT] = names(READ_COUNT);

const fn is_of(read: &ReadSpec, kind: Kind) -> bool {
    let is_write = matches!(read.effect, Effect::Write);
    match kind {
        Kind::DefaultRead => matches!(read.access, RelayAccess::Default) && !is_write,
        Kind::NamedRead => matches!(read.access, RelayAccess::ByName) && !is_write,
        Kind::Write => matches!(read.access, RelayAccess::ByName) && is_write,
    }
}

const fn count(kind: Kind) -> usize {
    let (mut count, mut index) = (0, 0);
    while index < endpoints::READS.len() {
        if is_of(&endpoints::READS[index], kind) {
            count += 1;
        }
        index += 1;
    }
    count
}

const fn table() -> [&'static ReadSpec; COUNT] {
    let mut table = [&endpoints::READS[0]; COUNT];
    let (mut count, mut index) = (0, 0);
    while index < KINDS.len() * endpoints::READS.len() {
        let read = &endpoints::READS[index % endpoints::READS.len()];
        if is_of(read, KINDS[index / endpoints::READS.len()]) {
            table[count] = read;
            count += 1;
        }
        index += 1;
    }
    table
}

/// Names of the table, from one on.
const fn names<const N: usize>(start: usize) -> [&'static str; N] {
    let mut names = [""; N];
    let mut index = 0;
    while index < N {
        names[index] = TABLE[start + index].request.name;
        index += 1;
    }
    names
}

/// The request of the endpoint that asks for this, if it can be allowed.
pub fn endpoint_of(method: &str, url: &PsnUrl) -> Option<&'static RequestSpec> {
    TABLE.iter().map(|read| (read, read.request)).find_map(|(read, request)| {
        let is_meant = request.method.as_str() == method && asks_for(read, url);
        is_meant.then_some(request)
    })
}

/// Whether the answer to a request is bytes.
pub(super) fn is_resource(method: &str, url: &PsnUrl) -> bool {
    let is_of_bytes = |read: &&ReadSpec| read.request.reply == Reply::Bytes && read.request.method.as_str() == method;
    endpoints::READS.iter().filter(is_of_bytes).any(|read| asks_for(read, url))
}

fn asks_for(read: &ReadSpec, PsnUrl { place, query }: &PsnUrl) -> bool {
    let path = place.strip_prefix(read.request.service);
    path.is_some_and(|path| has_form(path, read.request.path)) && allows(read, query.as_deref().unwrap_or_default())
}

/// Whether the path has the pattern's segments.
fn has_form(path: &str, pattern: &str) -> bool {
    let is_right =
        |(segment, wanted): (&str, &str)| if wanted.starts_with('{') { !segment.is_empty() } else { segment == wanted };
    path.split('/').count() == pattern.split('/').count() && path.split('/').zip(pattern.split('/')).all(is_right)
}

/// Whether the query is the one that the endpoint always has, or has options of the endpoint, each once. One that is not the
/// caller's to choose has the endpoint's value.
fn allows(read: &ReadSpec, query: &str) -> bool {
    if !read.request.query.is_empty() {
        return query == form(read.request.query);
    }
    let mut seen = Vec::new();
    query.is_empty()
        || query.split('&').all(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let key = decode_form(key);
            let is_new = !seen.contains(&key);
            let fixed = read.request.fixed_options.iter().find(|(name, _)| *name == key);
            let is_known = match fixed {
                Some((_, wanted)) => wanted.starts_with('$') || decode_form(value) == *wanted,
                None => read.options.contains(&key.as_str()),
            };
            seen.push(key);
            is_known && is_new
        })
}
