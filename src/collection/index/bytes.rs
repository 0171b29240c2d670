//! How numbers and strings are written into bytes, and read again.

use crate::client::Millis;

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

/// The number of which [`push_difference`] has written the difference to a known one.
pub fn apply_difference(known: u64, written: u64) -> u64 {
    known.wrapping_add((written >> 1) ^ (written & 1).wrapping_neg())
}

/// A date in milliseconds, of which a unit has 1 or 1000; `None` if that is too large. On wasm32, a checked multiplication
/// is a slow one.
pub fn in_millis(date: u64, unit: Millis) -> Option<Millis> {
    (unit == 1 || date <= Millis::MAX / 1000).then_some(date.wrapping_mul(unit))
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

    pub fn number(&mut self) -> Option<u64> {
        self.quick_number().or_else(|| self.slow_number())
    }

    /// A number of up to eight bytes, behind which the bytes go on. How long numbers are cannot be foreseen, so there are no
    /// branches by it. `None` says nothing.
    #[inline(always)]
    pub fn quick_number(&mut self) -> Option<u64> {
        let word = u64::from_le_bytes(*self.rest.first_chunk()?);
        // The last byte is the first one whose highest bit is not set: this is the place of that bit.
        let end = (!word & 0x8080_8080_8080_8080).trailing_zeros();
        let bytes = word & (u64::MAX >> 63_u32.checked_sub(end)?);
        // Seven bits of each byte are put together, then 14 of each two, then 28 of each four.
        let pairs = (bytes & 0x007f_007f_007f_007f) | ((bytes & 0x7f00_7f00_7f00_7f00) >> 1);
        let fours = (pairs & 0x0000_3fff_0000_3fff) | ((pairs & 0x3fff_0000_3fff_0000) >> 2);
        let number = (fours & 0x0fff_ffff) | ((fours & 0x0fff_ffff_0000_0000) >> 4);
        self.rest = self.rest.get(end as usize / 8 + 1..)?;
        Some(number)
    }

    #[cold]
    fn slow_number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
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
