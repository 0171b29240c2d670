//! A module as a string of JavaScript, one character a byte: smaller than base64, the more so once compressed.
//!
//! It is written in ASCII, so that no page and no tool can decode it wrongly, and in lines that a terminal can show: Node
//! prints the line that threw. As a template it may have the module's own line feeds, which cost nothing to compress.

/// No line is longer, with the backslash that continues it.
pub const LONGEST_LINE: usize = 490;

/// The template, with its quotes. It is to begin a line.
pub fn template(module: &[u8]) -> String {
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
        let text = template(&bytes);
        assert!(text.is_ascii());
        assert!(text.lines().all(|line| line.len() <= LONGEST_LINE));
        assert!(text.lines().all(|line| line.ends_with(['\\', '`'])));
    }

    #[test]
    fn what_a_template_would_read_otherwise_is_escaped() {
        assert_eq!(template(b"\0asm\x001`\\\n\r$a${\x80"), "`\\0asm\\x001\\`\\\\\n\\r$a\\${\\x80`");
    }
}
