//! Persisted GraphQL queries: PSN knows the query by its hash, and the URL carries the variables.

use crate::encoding::push_form;

/// The field `extensions`, which names a query by its hash: `{"persistedQuery":{"version":1,"sha256Hash":"…"}}`, encoded already.
/// What is before the hash, and after it.
const EXTENSIONS: [&str; 2] =
    ["&extensions=%7B%22persistedQuery%22%3A%7B%22version%22%3A1%2C%22sha256Hash%22%3A%22", "%22%7D%7D"];

/// Appends the query of the URL that asks for the persisted query with these variables, which are JSON.
pub(crate) fn push_query(url: &mut String, operation: &str, hash: &str, variables: &str) {
    let [before, after] = EXTENSIONS;
    let parts = [("operationName=", operation), ("&variables=", variables), (before, hash)];
    for (written, value) in parts {
        url.push_str(written);
        push_form(url, value);
    }
    url.push_str(after);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encoding::form;

    #[test]
    fn it_is_the_form_of_its_parts() {
        let mut url = String::new();
        push_query(&mut url, "getThings", "0a1b", r#"{"limit":5}"#);
        let extensions = r#"{"persistedQuery":{"version":1,"sha256Hash":"0a1b"}}"#;
        let parts = [("operationName", "getThings"), ("variables", r#"{"limit":5}"#), ("extensions", extensions)];
        assert_eq!(url, form(&parts));
    }
}
