//! The region of an account, which PSN hides at the end of the profile's `npId`.

use crate::encoding::decode_base64;

/// What an `npId` is when it is not base64.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotBase64;

/// Reads the two-letter region from a profile's `npId`, which is `name@letter.region` in base64:
/// `"bWVAYTcuZGU="` (`me@a7.de`) is `DE`. `Ok(None)` where it names no region.
pub fn region_of_np_id(np_id: &str) -> Result<Option<String>, NotBase64> {
    let decoded = decode_base64(np_id).ok_or(NotBase64)?;
    if !decoded.contains(&b'@') || !decoded.contains(&b'.') {
        return Ok(None);
    }
    Ok(match decoded.rsplit(|byte| *byte == b'.').next() {
        Some(&[first @ (b'A'..=b'Z' | b'a'..=b'z'), second @ (b'A'..=b'Z' | b'a'..=b'z')]) => {
            Some([first, second].iter().map(|letter| char::from(letter.to_ascii_uppercase())).collect())
        }
        _ => None,
    })
}
