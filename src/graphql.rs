//! Persisted GraphQL queries: PSN knows the query by its hash, and the URL carries the variables.

use crate::encoding::form;
use crate::hosts::GRAPHQL;
use crate::options::{Entries, borrowed};
use crate::request::Request;

/// A read of the persisted query, with a variable for each default and each of the caller's entries.
pub fn query(operation: &str, hash: &str, defaults: &[(&'static str, &str)], options: impl Into<Entries>) -> Request {
    let Entries {
        pairs,
        header_overrides,
    } = options.into();
    let variables = variables(defaults, borrowed(&pairs));
    let extensions = format!(r#"{{"persistedQuery":{{"version":1,"sha256Hash":"{hash}"}}}}"#);
    let query = form(&[
        ("operationName", operation),
        ("variables", &variables),
        ("extensions", &extensions),
    ]);
    let mut request = Request::get(format!("{GRAPHQL}?{query}"));
    request.headers = header_overrides;
    request
}

/// The variables as `JSON.stringify` writes an object that has the defaults first, each with the caller's member
/// where there is one, then the caller's other members. Keys that are array indices come before all others in
/// every JavaScript object.
fn variables(defaults: &[(&'static str, &str)], mut given: Vec<(&str, &str)>) -> String {
    let mut json = String::from("{");
    let mut push = |member: &str| {
        // A member is empty where JSON has no word for its value, as for a function.
        if !member.is_empty() {
            if json.len() > 1 {
                json.push(',');
            }
            json.push_str(member);
        }
    };
    for (_, member) in given.extract_if(.., |(key, _)| is_array_index(key)) {
        push(member);
    }
    for (key, default) in defaults {
        match given.iter().position(|(name, _)| name == key) {
            Some(position) => push(given.remove(position).1),
            None => push(&format!(r#""{key}":{default}"#)),
        }
    }
    for (_, member) in given {
        push(member);
    }
    json.push('}');
    json
}

fn is_array_index(key: &str) -> bool {
    key.parse::<u32>()
        .is_ok_and(|index| index < u32::MAX && index.to_string() == key)
}
