//! What is worked out of a declaration while the crate is compiled.
#![allow(clippy::indexing_slicing)] // An index out of bounds is an error of the compiler here.

use super::spec::{ListSpec, OptionKind, OptionSpec};

/// Whether this build reads the fixed options and the bodies of endpoints. The modules of functions and of the client do not:
/// there, the host makes them.
pub(crate) const HAS_FIXED_PARTS: bool = cfg!(any(not(target_arch = "wasm32"), feature = "relay"));

/// A line of documentation without the space before it.
pub(crate) const fn line(doc: &'static str) -> &'static str {
    match doc.as_bytes() {
        [b' ', ..] => doc.split_at(1).1,
        _ => doc,
    }
}

/// The options with the list's greatest size of a page.
pub(crate) const fn with_largest<const N: usize>(options: &[OptionSpec], list: Option<ListSpec>) -> [OptionSpec; N] {
    let mut copies = [options[0]; N];
    let mut index = 0;
    while index < N {
        copies[index] = options[index];
        if let (Some(ListSpec { size, largest: Some(largest), .. }), OptionKind::Integer { least, most: None }) =
            (list, options[index].kind)
            && is_same(size, options[index].name)
        {
            copies[index].kind = OptionKind::Integer { least, most: Some(largest) };
        }
        index += 1;
    }
    copies
}

/// How many options go into a query.
pub(crate) const fn count_in_query(options: &[OptionSpec]) -> usize {
    let (mut count, mut index) = (0, 0);
    while index < options.len() {
        if !matches!(options[index].kind, OptionKind::Headers) {
            count += 1;
        }
        index += 1;
    }
    count
}

/// The names of the options that go into a query.
pub(crate) const fn names_in_query<const N: usize>(options: &[OptionSpec]) -> [&'static str; N] {
    let mut names = [""; N];
    let (mut count, mut index) = (0, 0);
    while index < options.len() {
        if !matches!(options[index].kind, OptionKind::Headers) {
            names[count] = options[index].name;
            count += 1;
        }
        index += 1;
    }
    names
}

const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut index = 0;
    while index < one.len() && index < other.len() && one[index] == other[index] {
        index += 1;
    }
    index == one.len() && index == other.len()
}
