//! The two encodings a URL needs here: one path segment, and `application/x-www-form-urlencoded`.

const HEX: &[u8; 16] = b"0123456789ABCDEF";

fn push_utf8_percent_encoded(out: &mut String, character: char) {
    for byte in character.encode_utf8(&mut [0; 4]).bytes() {
        out.push('%');
        for digit in [byte >> 4, byte & 15] {
            out.push(char::from(HEX.get(usize::from(digit)).copied().unwrap_or(b'0')));
        }
    }
}

/// Whether a path segment is sent as it is: ids are letters, digits, `_` and `-`.
pub fn is_plain_segment(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

/// Appends `text` as one path segment: what would end or change the segment is percent-encoded, all else stays
/// as it is, so that the ids PSN gives out are sent byte for byte.
pub fn push_path_segment(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '/' | '?' | '#' | '%' | '\\' | ' ' | '\x00'..='\x1f' | '\x7f'.. => {
                push_utf8_percent_encoded(out, character)
            }
            _ => out.push(character),
        }
    }
}

/// Appends `text` as `URLSearchParams` writes a key or a value.
pub fn push_form(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(position) = rest.bytes().position(|byte| !is_plain_in_form(byte)) {
        let (plain, after) = rest.split_at(position);
        out.push_str(plain);
        let mut characters = after.chars();
        match characters.next() {
            Some(' ') => out.push('+'),
            Some(special) => push_utf8_percent_encoded(out, special),
            None => {}
        }
        rest = characters.as_str();
    }
    out.push_str(rest);
}

fn is_plain_in_form(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'*' | b'-' | b'.' | b'_')
}

/// Writes pairs as a form body or a query, in their order.
pub fn form(pairs: &[(&str, &str)]) -> String {
    let mut out = String::new();
    for (index, pair) in pairs.iter().enumerate() {
        push_pair(&mut out, (index > 0).then_some('&'), *pair);
    }
    out
}

/// Appends pairs as the query of a URL, in their order; nothing without any.
pub fn push_query<'a>(url: &mut String, mut before: char, pairs: impl Iterator<Item = (&'a str, &'a str)>) {
    for pair in pairs {
        push_pair(url, Some(std::mem::replace(&mut before, '&')), pair);
    }
}

fn push_pair(out: &mut String, before: Option<char>, (key, value): (&str, &str)) {
    out.extend(before);
    push_form(out, key);
    out.push('=');
    push_form(out, value);
}

/// The first value of `key` in a query, decoded as `URLSearchParams.get` decodes it.
pub fn form_value(query: &str, key: &str) -> Option<String> {
    let query = query.strip_prefix('?').unwrap_or(query);
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .find(|(name, _)| decode_form(name) == key)
        .map(|(_, value)| decode_form(value))
}

pub(crate) fn decode_form(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (first, tail) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, after @ ..]) => match (hex_digit(*high), hex_digit(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high << 4 | low);
                    rest = after;
                }
                _ => bytes.push(b'%'),
            },
            _ => bytes.push(*first),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex_digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}

/// Decodes base64 as the web's `atob` does: white space is ignored and padding may be missing. `None` where
/// `atob` would throw.
pub fn decode_base64(text: &str) -> Option<Vec<u8>> {
    let mut digits: Vec<u8> =
        text.bytes().filter(|byte| !matches!(byte, b' ' | b'\t' | b'\n' | b'\x0c' | b'\r')).collect();
    if digits.len().is_multiple_of(4) {
        for _ in 0..2 {
            if digits.last() == Some(&b'=') {
                digits.pop();
            }
        }
    }
    if digits.len() % 4 == 1 {
        return None;
    }
    let mut bytes = Vec::with_capacity(digits.len() * 3 / 4);
    for group in digits.chunks(4) {
        let mut bits = 0u32;
        for digit in group {
            bits = bits << 6 | u32::from(base64_digit(*digit)?);
        }
        bits <<= 6 * (4 - group.len());
        bytes.extend(bits.to_be_bytes().iter().skip(1).take(group.len() - 1));
    }
    Some(bytes)
}

fn base64_digit(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}

/// A number in decimal digits. A module's own formatter is two kilobytes.
pub(crate) fn decimal(number: u64) -> String {
    let mut digits = match number / 10 {
        0 => String::new(),
        tens => decimal(tens),
    };
    digits.extend(char::from_digit((number % 10) as u32, 10));
    digits
}

/// `text` as a JSON string.
pub fn json_string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\x00'..='\x1f' => {
                out.push_str("\\u00");
                for digit in [u32::from(character) >> 4, u32::from(character) & 15] {
                    out.push(char::from_digit(digit, 16).unwrap_or('0'));
                }
            }
            _ => out.push(character),
        }
    }
    out.push('"');
    out
}
