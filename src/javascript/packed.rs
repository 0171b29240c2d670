//! Several texts as one, since each text that crosses the boundary costs.

/// The texts that `pack` of `arguments.js` made one. Their lengths count UTF-16 units, as JavaScript does.
pub(super) fn unpack(packed: &str) -> impl Iterator<Item = &str> {
    let end = packed.bytes().position(|byte| byte == b';').unwrap_or_default();
    let (lengths, mut rest) = packed.split_at(end);
    // Each text has a semicolon before it.
    lengths.as_bytes().split_inclusive(|byte| *byte == b',').map(move |digits| {
        let units = digits.iter().filter(|digit| digit.is_ascii_digit());
        let units = units.fold(0_usize, |sum, digit| sum.wrapping_mul(10).wrapping_add(usize::from(digit - b'0')));
        rest = rest.get(1..).unwrap_or_default();
        let (text, after) = rest.split_at(bytes_of_units(rest, units));
        rest = after;
        text
    })
}

/// How many bytes of `text` make up its first UTF-16 units.
fn bytes_of_units(text: &str, units: usize) -> usize {
    if text.as_bytes().get(..units).is_some_and(<[u8]>::is_ascii) {
        return units;
    }
    let mut left = units;
    let whole = text.chars().take_while(|character| {
        let fits = left >= character.len_utf16();
        left = left.saturating_sub(character.len_utf16());
        fits
    });
    whole.map(char::len_utf8).sum()
}

#[cfg(test)]
mod tests {
    use super::unpack;

    #[test]
    fn texts_come_apart_as_they_were() {
        let texts: Vec<_> = unpack("2,0,3,2,1,;me;;a;b;\u{1f3c6};\u{fffd}").collect();
        assert_eq!(texts, ["me", "", "a;b", "\u{1f3c6}", "\u{fffd}"]);
    }

    #[test]
    fn nothing_packed_is_no_text() {
        assert_eq!(unpack(";").count(), 0);
    }
}
