//! What stands around an encoded index, by which damage is noticed: what it is, its version, a checksum, its length.

use super::error::IndexError;

const MAGIC: &[u8; 4] = b"PSTI";
/// The version of everything in this folder. A program that finds another one fetches the collection again.
const VERSION: u8 = 1;
/// The bytes before the content: magic, version, checksum, length.
const HEADER: usize = 4 + 1 + 8 + 4;

/// Room for the header, behind which the content is written. [`seal`] fills it.
pub fn unsealed() -> Vec<u8> {
    vec![0; HEADER]
}

/// Fills the header of what [`unsealed`] began.
pub fn seal(mut file: Vec<u8>) -> Vec<u8> {
    let content = file.get(HEADER..).unwrap_or_default();
    let length = (content.len() as u32).to_le_bytes();
    let checksum = checksum(content).to_le_bytes();
    let header = MAGIC.iter().chain(&[VERSION]).chain(&checksum).chain(&length);
    file.iter_mut().zip(header).for_each(|(place, byte)| *place = *byte);
    file
}

/// The content of a sealed file.
pub fn unseal(file: &[u8]) -> Result<&[u8], IndexError> {
    if !file.starts_with(MAGIC.get(..file.len()).unwrap_or(MAGIC)) {
        return Err(IndexError::NotAnIndex);
    }
    let rest = file.get(MAGIC.len()..).ok_or(IndexError::Truncated)?;
    match rest.first() {
        Some(&VERSION) => {}
        Some(0) => return Err(IndexError::Damaged),
        Some(&version) => return Err(IndexError::Newer { version }),
        None => return Err(IndexError::Truncated),
    }
    let (written, rest) = rest.get(1..).and_then(<[u8]>::split_first_chunk).ok_or(IndexError::Truncated)?;
    let (length, content) = rest.split_first_chunk().ok_or(IndexError::Truncated)?;
    match content.len().cmp(&(u32::from_le_bytes(*length) as usize)) {
        std::cmp::Ordering::Less => Err(IndexError::Truncated),
        std::cmp::Ordering::Equal if checksum(content) == u64::from_le_bytes(*written) => Ok(content),
        _ => Err(IndexError::Damaged),
    }
}

/// A sum that damage changes, unless somebody makes it on purpose. It takes eight bytes a step.
fn checksum(content: &[u8]) -> u64 {
    // An odd number with bits all over, so that each step can be undone: no difference is lost.
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    let step = |sum: u64, word: u64| (sum.rotate_left(23) ^ word).wrapping_mul(FACTOR);
    let (words, last) = content.as_chunks();
    let sum = words.iter().fold(content.len() as u64, |sum, word| step(sum, u64::from_le_bytes(*word)));
    last.iter().fold(sum, |sum, byte| step(sum, u64::from(*byte)))
}
