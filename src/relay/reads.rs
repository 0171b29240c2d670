//! Which endpoint function reads a URL: what a relay that is signed in passes on is named by these functions.
//!
//! Only reads that are about anybody are here. Signing in, writing, and what belongs to the signed-in account alone
//! (friends, blocks, requests, devices, purchased and recently played games) have no name that could be allowed.

use super::psn_url::PsnUrl;
use crate::encoding::decode_form;
use crate::endpoints::user::profile_query;
use crate::hosts::{GAME_LIST, LEGACY_PROFILE, SHARE, TROPHY, USER};

struct Read {
    name: &'static str,
    service: &'static str,
    /// What follows the service, with `{}` for one segment.
    path: &'static str,
    query: Query,
}

enum Query {
    /// Any of these keys, each once.
    Of(&'static [&'static str]),
    /// This and nothing else.
    Is(fn() -> &'static str),
}

const PAGE: Query = Query::Of(&["limit", "offset"]);
const TROPHY_PAGE: Query = Query::Of(&["npServiceName", "limit", "offset"]);
const TROPHY_GROUPS: Query = Query::Of(&["npServiceName"]);
const NONE: Query = Query::Of(&[]);

const fn read(name: &'static str, service: &'static str, path: &'static str, query: Query) -> Read {
    Read { name, service, path, query }
}

/// `getUserRegion` reads a profile too, and so has no line of its own.
const TABLE: [Read; COUNT] = [
    read("getTitleTrophies", TROPHY, "/npCommunicationIds/{}/trophyGroups/{}/trophies", TROPHY_PAGE),
    read("getTitleTrophyGroups", TROPHY, "/npCommunicationIds/{}/trophyGroups", TROPHY_GROUPS),
    read("getUserTitles", TROPHY, "/users/{}/trophyTitles", PAGE),
    read(
        "getUserTrophiesEarnedForTitle",
        TROPHY,
        "/users/{}/npCommunicationIds/{}/trophyGroups/{}/trophies",
        TROPHY_PAGE,
    ),
    read(
        "getUserTrophiesForSpecificTitle",
        TROPHY,
        "/users/{}/titles/trophyTitles",
        Query::Of(&["npTitleIds", "includeNotEarnedTrophyIds"]),
    ),
    read("getUserTrophyGroupEarningsForTitle", TROPHY, "/users/{}/npCommunicationIds/{}/trophyGroups", TROPHY_GROUPS),
    read("getUserTrophyProfileSummary", TROPHY, "/users/{}/trophySummary", NONE),
    read("getProfileFromAccountId", USER, "/{}/profiles", NONE),
    read("getProfileFromUserName", LEGACY_PROFILE, "/{}/profile2", Query::Is(profile_query)),
    read("getUserPlayedGames", GAME_LIST, "/{}/titles", Query::Of(&["limit", "offset", "categories"])),
    read("getBasicPresence", USER, "/{}/basicPresences", Query::Is(|| "type=primary")),
    read("getProfileShareableLink", SHARE, "/profile/{}", NONE),
];

const COUNT: usize = 12;
/// Trophies, profiles and lists of games.
const DEFAULT_COUNT: usize = 10;

/// The names of all reads.
pub const READS: [&str; COUNT] = names();
/// Those that are allowed where none are named: of trophies, profiles and lists of games.
pub const DEFAULT_READS: [&str; DEFAULT_COUNT] = names();

/// The first names of the table.
#[allow(clippy::indexing_slicing)] // At compile time, where out of bounds is an error of the compiler.
const fn names<const N: usize>() -> [&'static str; N] {
    let mut names = [""; N];
    let mut index = 0;
    while index < N {
        names[index] = TABLE[index].name;
        index += 1;
    }
    names
}

/// The function that asks for this, if it is a read that can be allowed.
pub fn read_of(url: &PsnUrl) -> Option<&'static str> {
    TABLE.iter().find(|read| read.asks_for(url)).map(|read| read.name)
}

impl Read {
    fn asks_for(&self, PsnUrl { place, query }: &PsnUrl) -> bool {
        let query = query.as_deref().unwrap_or_default();
        place.strip_prefix(self.service).is_some_and(|path| has_form(path, self.path)) && self.query.allows(query)
    }
}

/// Whether the path has the pattern's segments.
fn has_form(path: &str, pattern: &str) -> bool {
    let is_right =
        |(segment, wanted): (&str, &str)| if wanted == "{}" { !segment.is_empty() } else { segment == wanted };
    path.split('/').count() == pattern.split('/').count() && path.split('/').zip(pattern.split('/')).all(is_right)
}

impl Query {
    fn allows(&self, query: &str) -> bool {
        match self {
            Self::Is(wanted) => query == wanted(),
            Self::Of(_) if query.is_empty() => true,
            Self::Of(keys) => {
                let mut seen = Vec::new();
                query.split('&').all(|pair| {
                    let key = decode_form(pair.split('=').next().unwrap_or_default());
                    let is_new = !seen.contains(&key);
                    let is_known = keys.contains(&key.as_str());
                    seen.push(key);
                    is_known && is_new
                })
            }
        }
    }
}
