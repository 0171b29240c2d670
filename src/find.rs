//! Searching strings for strings. Those of `str` are made for long strings: they are two kilobytes of a module.

/// What stands before and after the first `part` of a text.
pub(crate) fn split_at_part<'a>(text: &'a str, part: &str) -> Option<(&'a str, &'a str)> {
    let place = text.as_bytes().windows(part.len()).position(|window| window == part.as_bytes())?;
    Some((text.get(..place)?, text.get(place + part.len()..)?))
}

/// Whether a text has this part.
pub(crate) fn has_part(text: &str, part: &str) -> bool {
    split_at_part(text, part).is_some()
}
