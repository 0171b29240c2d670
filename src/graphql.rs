//! Persisted GraphQL queries: PSN knows the query by its hash, and the URL carries the variables.

use crate::encoding::form;

/// The query of the URL that asks for the persisted query with these variables, which are JSON.
pub(crate) fn query(operation: &str, hash: &str, variables: &str) -> String {
    let extensions = [r#"{"persistedQuery":{"version":1,"sha256Hash":""#, hash, r#""}}"#].concat();
    form(&[("operationName", operation), ("variables", variables), ("extensions", &extensions)])
}
