//! The URL of an endpoint's request, for functions and methods alike.

use std::borrow::Cow;

use crate::endpoints::Endpoint;
use crate::path::{PathSegment, UnsafeSegment};

/// The URL at PSN. `arguments` are those of the path; `query` is form-encoded, or for a GraphQL query the variables as
/// JSON.
///
/// # Errors
/// [`UnsafeSegment`] for an argument that would change the path.
pub(super) fn endpoint_url(endpoint: Endpoint, arguments: [&str; 3], query: &str) -> Result<String, UnsafeSegment> {
    let request = endpoint.request();
    let mut segments = Vec::new();
    for (name, value) in request.path_arguments().zip(arguments) {
        let segment = PathSegment::new(request.name, name, value)?;
        segments.push((name, Cow::Owned(segment.into())));
    }
    Ok(request.url(&segments, query))
}
