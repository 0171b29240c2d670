//! How numbers and strings are written into bytes, and read again.

/// Writes a number, seven bits a byte, the lowest first.
pub fn push_number(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Writes how much greater or smaller a number is than one that is known.
pub fn push_difference(out: &mut Vec<u8>, number: u64, known: u64) {
    let difference = number.wrapping_sub(known) as i64;
    // The sign is the lowest bit, so that small differences are small numbers.
    push_number(out, ((difference << 1) ^ (difference >> 63)) as u64);
}

/// Writes a string, its length first.
pub fn push_text(out: &mut Vec<u8>, text: &str) {
    push_bytes(out, text.as_bytes());
}

/// Writes bytes, their number first.
pub fn push_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    push_number(out, bytes.len() as u64);
    out.extend_from_slice(bytes);
}

/// Reads bytes from the beginning. Every read is `None` if they do not hold what is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// What has not been read yet.
    pub fn rest(&self) -> &'a [u8] {
        self.rest
    }

    pub fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    #[inline]
    pub fn number(&mut self) -> Option<u64> {
        let first = self.byte()?;
        if first < 0x80 { Some(u64::from(first)) } else { self.long_number(first) }
    }

    fn long_number(&mut self, first: u8) -> Option<u64> {
        let mut number = u64::from(first & 0x7f);
        for shift in (7..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                // Of the tenth byte, one bit is left.
                return (shift < 63 || byte < 2).then_some(number);
            }
        }
        None
    }

    pub fn small_number(&mut self) -> Option<u32> {
        self.number()?.try_into().ok()
    }

    pub fn difference(&mut self, known: u64) -> Option<u64> {
        let written = self.number()?;
        Some(known.wrapping_add((written >> 1) ^ (written & 1).wrapping_neg()))
    }

    pub fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.bytes()?).ok()
    }

    pub fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?.try_into().ok()?;
        self.take(length)
    }

    pub fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(bytes)
    }
}
