//! Arguments in the path of a URL.

use std::borrow::Cow;
use std::fmt;

use crate::encoding::{is_plain_segment, push_path_segment};

/// The error of an argument that no encoding keeps in its segment: URL parsers take `.` and `..` for steps in
/// the tree, percent-encoded too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnsafeSegment {
    /// The function that was called, by its name in JavaScript.
    pub function: &'static str,
    /// The argument, by its name in JavaScript.
    pub argument: &'static str,
}

impl UnsafeSegment {
    /// What it says; a module of the package has no formatter.
    pub(crate) fn message(&self) -> String {
        let Self { function, argument } = self;
        [function, " was called with ", argument, " \".\" or \"..\", which would change the path of the request"]
            .concat()
    }
}

impl fmt::Display for UnsafeSegment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message())
    }
}

impl std::error::Error for UnsafeSegment {}

/// An argument as one segment of a path: percent-encoded, so that no value of it can change which endpoint is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PathSegment<'a>(Cow<'a, str>);

impl<'a> PathSegment<'a> {
    pub fn new(function: &'static str, argument: &'static str, value: &'a str) -> Result<Self, UnsafeSegment> {
        if matches!(value, "." | "..") {
            return Err(UnsafeSegment { function, argument });
        }
        if is_plain_segment(value) {
            return Ok(Self(Cow::Borrowed(value)));
        }
        let mut segment = String::with_capacity(value.len());
        push_path_segment(&mut segment, value);
        Ok(Self(Cow::Owned(segment)))
    }
}

impl fmt::Display for PathSegment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'a> From<PathSegment<'a>> for Cow<'a, str> {
    fn from(segment: PathSegment<'a>) -> Self {
        segment.0
    }
}
