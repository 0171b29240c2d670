//! What stands in a module's sections.
use anyhow::{Context, Result};
use wasmparser::{Operator, Parser, Payload};

/// The custom section in which the crate lists what the package exports.
const EXPORTS: &str = "psn-api-wasm.exports";

/// The lines in which the crate says what it exports.
pub fn exports(module: &[u8]) -> Result<String> {
    let mut text = Vec::new();
    for section in sections(module)? {
        if section.custom == Some(EXPORTS) {
            text.extend_from_slice(section.content);
            text.push(b'\n');
        }
    }
    String::from_utf8(text).context("the list of exports in the module is no UTF-8")
}

/// Whether a module uses the newer form of exception handling.
pub fn holds_try_table(module: &[u8]) -> Result<bool> {
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::CodeSectionEntry(body) = payload? {
            for operator in body.get_operators_reader()? {
                if matches!(operator?, Operator::TryTable { .. }) {
                    return Ok(true);
                }
            }
        }
    }
    Ok(false)
}

/// The module without them.
pub fn without_exports(module: &[u8]) -> Result<Vec<u8>> {
    let mut kept = module.get(..HEADER).context("not a wasm module")?.to_vec();
    for section in sections(module)? {
        if section.custom != Some(EXPORTS) {
            kept.extend_from_slice(section.whole);
        }
    }
    Ok(kept)
}

/// The magic word and the version.
const HEADER: usize = 8;

struct Section<'a> {
    whole: &'a [u8],
    /// A custom section's name.
    custom: Option<&'a str>,
    /// What follows the name.
    content: &'a [u8],
}

fn sections(module: &[u8]) -> Result<Vec<Section<'_>>> {
    let mut rest = module.get(HEADER..).filter(|_| module.starts_with(b"\0asm")).context("not a wasm module")?;
    let mut sections = Vec::new();
    while !rest.is_empty() {
        let (section, after) = section(rest).context("the wasm module ends in a section")?;
        sections.push(section);
        rest = after;
    }
    Ok(sections)
}

fn section(bytes: &[u8]) -> Option<(Section<'_>, &[u8])> {
    let (id, after_id) = bytes.split_first()?;
    let (size, payload) = leb128(after_id)?;
    let (payload, rest) = payload.split_at_checked(size)?;
    let whole = bytes.get(..bytes.len() - rest.len())?;
    let (custom, content) = if *id == 0 {
        let (length, named) = leb128(payload)?;
        let (name, content) = named.split_at_checked(length)?;
        (std::str::from_utf8(name).ok(), content)
    } else {
        (None, payload)
    };
    Some((Section { whole, custom, content }, rest))
}

/// A number as wasm writes it, and the bytes after it.
fn leb128(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (index, byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((value, bytes.get(index + 1..)?));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn custom(name: &str, content: &str) -> Vec<u8> {
        let mut section = vec![0, (1 + name.len() + content.len()) as u8, name.len() as u8];
        section.extend_from_slice(name.as_bytes());
        section.extend_from_slice(content.as_bytes());
        section
    }

    fn module(sections: &[Vec<u8>]) -> Vec<u8> {
        let mut module = b"\0asm\x01\0\0\0".to_vec();
        module.extend(sections.concat());
        module
    }

    #[test]
    fn the_pieces_of_the_list_of_exports_are_joined() {
        let module = module(&[custom(EXPORTS, "a(b)"), custom("other", "x"), custom(EXPORTS, "c()")]);
        assert_eq!(exports(&module).unwrap(), "a(b)\nc()\n");
    }

    #[test]
    fn a_section_is_taken_out_and_the_rest_stays() {
        let with = module(&[custom("first", "1"), custom(EXPORTS, "a()"), custom("last", "2")]);
        let without = module(&[custom("first", "1"), custom("last", "2")]);
        assert_eq!(without_exports(&with).unwrap(), without);
    }

    #[test]
    fn what_is_no_module_is_refused() {
        assert!(exports(b"<!DOCTYPE html>").is_err());
        assert!(exports(&module(&[vec![0, 200]])).is_err());
    }

    #[test]
    fn try_table_is_found() {
        // One type, one function of it, one body; the block type 0x40 is the empty one, 0x0b ends.
        let body = |code: &[u8]| {
            let mut module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x0a".to_vec();
            module.extend([code.len() as u8 + 3, 1, code.len() as u8 + 1, 0]);
            module.extend_from_slice(code);
            module
        };
        assert!(holds_try_table(&body(&[0x1f, 0x40, 0, 0x0b, 0x0b])).unwrap());
        assert!(!holds_try_table(&body(&[0x06, 0x40, 0x0b, 0x0b])).unwrap());
    }
}
