//! `metGetContextSearchResults`: what the mobile app's search finds, by domain.

mod games;
mod players;

pub use games::games;
pub use players::players;

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
    let end = FIRST_PAGE.min(results.len());
    json!({
        "__typename": "UniversalDomainSearchResponse",
        "domain": domain,
        "domainTitle": heading,
        "next": if end < results.len() { format!("sim-{domain}-{end}") } else { String::new() },
        "searchResults": results.get(..end).unwrap_or_default(),
        "totalResultCount": results.len(),
        "zeroState": false,
    })
}

fn fits(name: &str, term: &str) -> bool {
    name.to_lowercase().contains(&term.to_lowercase())
}
