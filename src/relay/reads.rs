//! Which endpoint reads a URL: what a relay that is signed in forwards is named by these endpoints.
//!
//! The endpoints themselves say whether they can be named. Signing in, writing, and what belongs to the signed-in account
//! alone (friends, blocks, requests, devices, purchased and recently played games) cannot.
#![allow(clippy::indexing_slicing)] // At compile time, where an index out of bounds is an error of the compiler.

use super::psn_url::PsnUrl;
use crate::encoding::{decode_form, form};
use crate::endpoint::{ReadSpec, RelayAccess};
use crate::endpoints;

const DEFAULT_COUNT: usize = count(true);
const COUNT: usize = DEFAULT_COUNT + count(false);

/// What can be read: first what is allowed where nothing is named.
const TABLE: [&ReadSpec; COUNT] = table();

/// The names of all reads.
pub const READS: [&str; COUNT] = names();
/// Those that are allowed where none are named: of trophies, profiles and lists of games.
pub const DEFAULT_READS: [&str; DEFAULT_COUNT] = names();

/// Whether an endpoint is a read, and of which of the two kinds.
const fn is_read(read: &ReadSpec, by_default: bool) -> bool {
    if by_default { matches!(read.access, RelayAccess::Default) } else { matches!(read.access, RelayAccess::ByName) }
}

const fn count(by_default: bool) -> usize {
    let (mut count, mut index) = (0, 0);
    while index < endpoints::READS.len() {
        if is_read(&endpoints::READS[index], by_default) {
            count += 1;
        }
        index += 1;
    }
    count
}

const fn table() -> [&'static ReadSpec; COUNT] {
    let mut table = [&endpoints::READS[0]; COUNT];
    let (mut count, mut index) = (0, 0);
    while index < 2 * endpoints::READS.len() {
        let read = &endpoints::READS[index % endpoints::READS.len()];
        if is_read(read, index < endpoints::READS.len()) {
            table[count] = read;
            count += 1;
        }
        index += 1;
    }
    table
}

/// The first names of the table.
const fn names<const N: usize>() -> [&'static str; N] {
    let mut names = [""; N];
    let mut index = 0;
    while index < N {
        names[index] = TABLE[index].request.name;
        index += 1;
    }
    names
}

/// The endpoint that asks for this, if it is a read that can be allowed.
pub fn read_of(url: &PsnUrl) -> Option<&'static str> {
    TABLE.iter().find(|read| asks_for(read, url)).map(|read| read.request.name)
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

/// Whether the query is the one that the endpoint always has, or has options of the endpoint, each once.
fn allows(read: &ReadSpec, query: &str) -> bool {
    if !read.request.query.is_empty() {
        return query == form(read.request.query);
    }
    let mut seen = Vec::new();
    query.is_empty()
        || query.split('&').all(|pair| {
            let key = decode_form(pair.split('=').next().unwrap_or_default());
            let is_new = !seen.contains(&key);
            let is_known = read.options.contains(&key.as_str());
            seen.push(key);
            is_known && is_new
        })
}
