//! A module as a string of JavaScript, one character a byte: smaller than base64, the more so once compressed.
//!
//! It is written in ASCII, so that no page and no tool can decode it wrongly, and in lines that a terminal can show: Node
//! prints the line that threw. As a template it may have the module's own line feeds, which cost nothing to compress.
//!
//! Frequent bytes that would need an escape have changed places with rare ones that need none. The text begins with the
//! number of these swaps, and with their bytes; `pkg-template/src/start/inline.ts` swaps them back.

use std::array;
use std::cmp::Reverse;

/// No line is longer, with the backslash that continues it.
pub const LONGEST_LINE: usize = 490;

/// The template, with its quotes. It is to begin a line.
pub fn template(module: &[u8], swaps: &[[u8; 2]]) -> String {
    let mut places: [u8; 256] = array::from_fn(|byte| byte as u8);
    for [one, other] in swaps {
        places.swap(usize::from(*one), usize::from(*other));
    }
    let mut bytes = vec![swaps.len() as u8];
    bytes.extend(swaps.as_flattened());
    bytes.extend(module.iter().filter_map(|byte| places.get(usize::from(*byte))));
    quoted(&bytes)
}

/// Which bytes change places: the most frequent of those with an escape, each with the rarest of the others, as long as
/// that makes the text shorter. They are to be those of all modules of a file, so that what modules have in common stays
/// the same text, which compresses.
pub fn swaps(modules: &[Vec<u8>]) -> Vec<[u8; 2]> {
    let mut counts = [0_usize; 256];
    for byte in modules.iter().flatten() {
        if let Some(count) = counts.get_mut(usize::from(*byte)) {
            *count += 1;
        }
    }
    let count = |byte: &u8| counts.get(usize::from(*byte)).copied().unwrap_or_default();
    let (mut plain, mut with_escape): (Vec<u8>, Vec<u8>) = (0..=255).partition(|byte| escaped(*byte, None).len() == 1);
    plain.sort_by_key(count);
    with_escape.sort_by_key(|byte| Reverse(count(byte)));
    let pairs = with_escape.iter().zip(&plain).take_while(|(one, other)| count(one) > count(other));
    pairs.map(|(one, other)| [*one, *other]).collect()
}

fn quoted(module: &[u8]) -> String {
    let mut text = String::with_capacity(module.len() * 3 / 2);
    let mut start = 0;
    text.push('`');
    for (index, byte) in module.iter().copied().enumerate() {
        let character = escaped(byte, module.get(index + 1).copied());
        if byte == b'\n' {
            start = text.len() + 1;
        } else if text.len() - start + character.len() >= LONGEST_LINE {
            text.push_str("\\\n");
            start = text.len();
        }
        text.push_str(&character);
    }
    text.push('`');
    text
}

fn escaped(byte: u8, next: Option<u8>) -> String {
    match byte {
        b'`' | b'\\' => format!("\\{}", char::from(byte)),
        b'$' if next == Some(b'{') => "\\$".to_owned(),
        // A template takes it for a line feed.
        b'\r' => "\\r".to_owned(),
        0 if !next.is_some_and(|next| next.is_ascii_digit()) => "\\0".to_owned(),
        // Tools take a file with these for one that is no text, or for its end.
        0 | 0x1a | 0x7f.. => format!("\\x{byte:02x}"),
        _ => char::from(byte).to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_is_ascii_in_short_lines() {
        let bytes: Vec<u8> = (0..=255).filter(|byte| *byte != b'\n').cycle().take(50_000).collect();
        for text in [template(&bytes, &[]), quoted(&bytes)] {
            assert!(text.is_ascii());
            assert!(text.lines().all(|line| line.len() <= LONGEST_LINE));
        }
        let text = quoted(&bytes);
        assert!(text.lines().all(|line| line.ends_with(['\\', '`'])));
    }

    #[test]
    fn frequent_bytes_need_no_escape() {
        let module = b"aab\xff\xff\xffz\xfe\xfe";
        let text = template(module, &swaps(&[module.to_vec()]));
        assert_eq!(text, "`\x02\\xff\x01\\xfe\x02aab\x01\x01\x01z\x02\x02`");
    }

    #[test]
    fn what_a_template_would_read_otherwise_is_escaped() {
        assert_eq!(quoted(b"\0asm\x001`\\\n\r$a${\x80"), "`\\0asm\\x001\\`\\\\\n\\r$a\\${\\x80`");
    }
}
