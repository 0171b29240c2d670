//! The check that a module has nothing of exception handling: neither form of it, of which old runtimes know one at most.
use anyhow::Result;
use wasmparser::{Operator, Parser, Payload};

/// The first thing of exception handling that a module holds.
pub fn find(module: &[u8]) -> Result<Option<&'static str>> {
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::TagSection(_) => return Ok(Some("a tag")),
            Payload::CodeSectionEntry(body) => {
                for operator in body.get_operators_reader()? {
                    if let Some(name) = name(&operator?) {
                        return Ok(Some(name));
                    }
                }
            }
            _ => {}
        }
    }
    Ok(None)
}

fn name(operator: &Operator<'_>) -> Option<&'static str> {
    Some(match operator {
        Operator::TryTable { .. } => "`try_table`",
        Operator::Try { .. } => "`try`",
        Operator::Catch { .. } | Operator::CatchAll => "`catch`",
        Operator::Throw { .. } | Operator::ThrowRef | Operator::Rethrow { .. } => "`throw`",
        Operator::Delegate { .. } => "`delegate`",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One type, one function of it, one body.
    fn module(code: &[u8]) -> Vec<u8> {
        let mut module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x0a".to_vec();
        module.extend([code.len() as u8 + 3, 1, code.len() as u8 + 1, 0]);
        module.extend_from_slice(code);
        module
    }

    #[test]
    fn both_forms_are_found() {
        // The block type 0x40 is the empty one, 0x0b ends.
        assert_eq!(find(&module(&[0x1f, 0x40, 0, 0x0b, 0x0b])).unwrap(), Some("`try_table`"));
        assert_eq!(find(&module(&[0x06, 0x40, 0x0b, 0x0b])).unwrap(), Some("`try`"));
        assert_eq!(find(&module(&[0x02, 0x40, 0x0b, 0x0b])).unwrap(), None);
        assert!(find(b"<!DOCTYPE html>").is_err());
    }

    #[test]
    fn a_tag_is_found() {
        let module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x0d\x03\x01\0\0";
        assert_eq!(find(module).unwrap(), Some("a tag"));
    }
}
