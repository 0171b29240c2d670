//! The URL of an endpoint's request, for functions and methods alike.

use crate::endpoint::Argument;
use crate::endpoints::Endpoint;
use crate::path::UnsafeSegment;

/// The URL at PSN. `arguments` are those of the path; `query` is form-encoded, or for a GraphQL query the variables as
/// JSON; `hash` takes the place of that query's own.
///
/// # Errors
/// [`UnsafeSegment`] for an argument that would change the path.
pub(super) fn endpoint_url(
    endpoint: Endpoint,
    arguments: [&str; 3],
    query: &str,
    hash: Option<&str>,
) -> Result<String, UnsafeSegment> {
    let request = endpoint.request();
    let mut segments = arguments.map(|_| Argument::text("", ""));
    for ((segment, name), value) in segments.iter_mut().zip(request.arguments).zip(arguments) {
        *segment = Argument::in_path(request.name, name, value)?;
    }
    Ok(request.url(&segments, query, hash))
}
