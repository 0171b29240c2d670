//! Numbers that depend on nothing but the seed and the path that leads to them.

/// A SplitMix64 generator.
pub struct Random(u64);

impl Random {
    /// A generator for one thing: the same path always gives the same numbers.
    pub fn at(path: &[u64]) -> Self {
        Self(hash(path))
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        mix(self.0)
    }

    /// A number from 0 up to, but not including, `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        if end == 0 { 0 } else { self.next() % end }
    }

    /// A number from `low` up to and including `high`.
    pub fn between(&mut self, low: u64, high: u64) -> u64 {
        low + self.below(high.saturating_sub(low) + 1)
    }

    pub fn percent(&mut self, chance: u64) -> bool {
        self.below(100) < chance
    }

    pub fn hex(&mut self, digits: usize) -> String {
        let mut text = String::with_capacity(digits + 16);
        while text.len() < digits {
            text.push_str(&format!("{:016x}", self.next()));
        }
        text.truncate(digits);
        text
    }

    /// A UUID in its usual form.
    pub fn uuid(&mut self) -> String {
        let (high, low) = (self.next(), self.next());
        format!(
            "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xFFFF,
            high & 0xFFF,
            (low >> 48) & 0x3FFF | 0x8000,
            low & 0xFFFF_FFFF_FFFF
        )
    }
}

pub fn hash(path: &[u64]) -> u64 {
    path.iter().fold(0x0005_DEEC_E66D, |sum, part| mix(sum ^ mix(*part).rotate_left(17)))
}

/// The hash of a text, for pictures and texts that are known by their name only.
pub fn hash_text(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |sum, byte| mix(sum ^ u64::from(byte)))
}

/// The element that `number` falls on; lists of words are never empty.
pub fn pick<T: Copy + Default>(list: &[T], number: u64) -> T {
    let index = usize::try_from(number % (list.len().max(1) as u64)).unwrap_or(0);
    list.get(index).copied().unwrap_or_default()
}

fn mix(mut value: u64) -> u64 {
    value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}
