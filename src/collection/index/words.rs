//! Strings that come again and again, written as one byte.
//!
//! The lists are part of the format: a new word goes to the end of its list, and never may one be taken out.

use super::bytes::{Reader, push_number, push_text};

/// Strings of one kind, of which some are known. An unknown one is written out.
pub struct Words(&'static [&'static str]);

pub const SERVICES: Words = Words(&["trophy", "trophy2"]);

pub const PLATFORMS: Words = Words(&[
    "PS5",
    "PS4",
    "PS3",
    "PSVITA",
    "PSPC",
    "PS5,PSPC",
    "PS4,PSVITA",
    "PSVITA,PS4",
    "PS3,PS4",
    "PS3,PSVITA",
    "PSVITA,PS3",
    "PS3,PSVITA,PS4",
    "PS3,PS4,PSVITA",
]);

pub const VERSIONS: Words = Words(&[
    "01.00", "01.01", "01.02", "01.03", "01.04", "01.05", "01.06", "01.07", "01.08", "01.09", "01.10", "01.20",
    "01.30", "02.00",
]);

pub const GROUPS: Words = Words(&[
    "default", "001", "002", "003", "004", "005", "006", "007", "008", "009", "010", "011", "012", "013", "014", "015",
    "016", "017", "018", "019", "020",
]);

impl Words {
    pub fn push(&self, out: &mut Vec<u8>, word: &str) {
        match self.0.iter().position(|known| *known == word) {
            Some(place) => push_number(out, place as u64 + 1),
            None => {
                out.push(0);
                push_text(out, word);
            }
        }
    }

    pub fn read<'a>(&self, reader: &mut Reader<'a>) -> Option<&'a str> {
        match usize::from(reader.byte()?).checked_sub(1) {
            Some(place) => self.0.get(place).copied(),
            None => reader.text(),
        }
    }
}
