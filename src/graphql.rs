//! Persisted GraphQL queries: PSN knows the query by its hash, and the URL carries the variables.

use crate::encoding::form;
use crate::hosts::GRAPHQL;
use crate::options::Options;
use crate::request::Request;

/// A read of the persisted query with the variables that the options became.
pub fn query<T: Default>(operation: &str, hash: &str, options: Options<T>) -> Request
where
    Options<T>: From<T>,
{
    let entries = options.or_defaults();
    let extensions = format!(r#"{{"persistedQuery":{{"version":1,"sha256Hash":"{hash}"}}}}"#);
    let query = form(&[("operationName", operation), ("variables", &entries.variables), ("extensions", &extensions)]);
    let mut request = Request::get(format_args!("{GRAPHQL}?{query}"));
    request.headers = entries.header_overrides;
    request
}
