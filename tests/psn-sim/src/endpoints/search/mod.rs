//! `metGetContextSearchResults` and `metGetDomainSearchResults`: what the mobile app's search finds, by domain.

mod games;
mod players;

pub use games::{games, is_out, media, page as games_page, platforms, product_id};
pub use players::{page as players_page, players};

use serde_json::{Value, json};

/// How many results of each domain the first page has.
const FIRST_PAGE: usize = 15;

/// What is searched for; both kinds of search want a language.
fn term<'v>(variables: &'v Value, context: &str) -> Result<&'v str, &'static str> {
    if variables["searchContext"] != context {
        return Err("searchContext");
    }
    variables["displayTitleLocale"].as_str().ok_or("displayTitleLocale")?;
    variables["searchTerm"].as_str().filter(|term| !term.is_empty()).ok_or("searchTerm")
}

/// The first page of a domain.
fn first_page(domain: &str, heading: &str, results: &[Value]) -> Value {
    page(domain, heading, results, 0, FIRST_PAGE)
}

/// A further page, which the page before has named.
fn further_page(domain: &str, heading: &str, results: &[Value], variables: &Value) -> Result<Value, &'static str> {
    let number = |name: &'static str| {
        variables[name]
            .as_u64()
            .and_then(|number| usize::try_from(number).ok())
            .filter(|size| *size <= 1000)
            .ok_or(name)
    };
    let (start, size) = (number("pageOffset")?, number("pageSize")?);
    if variables["nextCursor"].as_str() != Some(&cursor(domain, start)) || size == 0 {
        return Err("nextCursor");
    }
    Ok(page(domain, heading, results, start, size))
}

fn page(domain: &str, heading: &str, results: &[Value], start: usize, size: usize) -> Value {
    let end = (start + size).min(results.len());
    json!({
        "__typename": "UniversalDomainSearchResponse",
        "domain": domain,
        "domainTitle": heading,
        "next": if end < results.len() { cursor(domain, end) } else { String::new() },
        "searchResults": results.get(start..end).unwrap_or_default(),
        "totalResultCount": results.len(),
        "zeroState": false,
    })
}

fn cursor(domain: &str, start: usize) -> String {
    format!("sim-{domain}-{start}")
}

fn fits(name: &str, term: &str) -> bool {
    name.to_lowercase().contains(&term.to_lowercase())
}
