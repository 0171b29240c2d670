//! From an endpoint's URL template to the URL of a call. A program carries the templates of the functions that it imports;
//! the functions' module has none.

use crate::encoding::{push_form, push_path_segment};
use crate::path::{is_unsafe_segment, unsafe_segment_message};

/// The URL of a call. `arguments` are those of the path, each once and in its order; `query` is form-encoded, or for a
/// GraphQL query the variables as JSON.
///
/// # Errors
/// A sentence that names an argument that would change the path.
pub(crate) fn filled(template: &str, function: &str, arguments: [&str; 3], query: &str) -> Result<String, String> {
    let mut url = String::with_capacity(template.len() + query.len());
    let mut arguments = arguments.into_iter();
    let mut known: Vec<(&str, &str)> = Vec::new();
    let mut is_graphql = false;
    for part in template.split('{') {
        let Some((name, after)) = part.split_once('}') else {
            url.push_str(part);
            continue;
        };
        if name.is_empty() {
            push_form(&mut url, query);
            is_graphql = true;
        } else {
            let value = match known.iter().find(|(argument, _)| *argument == name) {
                Some((_, value)) => value,
                None => arguments.next().unwrap_or_default(),
            };
            if is_unsafe_segment(value) {
                return Err(unsafe_segment_message(function, name));
            }
            known.push((name, value));
            push_path_segment(&mut url, value);
        }
        url.push_str(after);
    }
    if !is_graphql && !query.is_empty() {
        url.push('?');
        url.push_str(query);
    }
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::super::build::Argument;
    use super::*;
    use crate::endpoints::Endpoint;

    #[test]
    fn a_template_gives_what_its_endpoint_gives() {
        let arguments = ["a/b?", "~1.2", "\u{1f3c6}"];
        for request in Endpoint::ALL.iter().map(|endpoint| endpoint.request()) {
            let in_path = request.path_arguments().zip(arguments);
            let segments: Vec<_> =
                in_path.map(|(name, value)| Argument::in_path(request.name, name, value).unwrap()).collect();
            for query in ["", "limit=5&a=%7B", r#"{"a":"b & {c}"}"#] {
                let expected = request.url(&segments, query, None);
                assert_eq!(filled(&request.url_template(), request.name, arguments, query), Ok(expected));
            }
        }
    }

    #[test]
    fn an_argument_that_would_change_the_path_is_named() {
        let request = Endpoint::GetTitleTrophies.request();
        let template = request.url_template();
        for (arguments, name) in [([".", "", ""], "npCommunicationId"), (["a", "..", ""], "trophyGroupId")] {
            let refusal = Argument::in_path(request.name, name, "..").err().unwrap();
            assert_eq!(filled(&template, request.name, arguments, ""), Err(refusal.message()));
        }
    }
}
