//! How numbers of trophies by grade are written.

use super::bytes::{Reader, push_number};
use crate::models::TrophyCounts;

pub fn push_counts(out: &mut Vec<u8>, counts: &TrophyCounts) {
    let TrophyCounts { bronze, silver, gold, platinum } = *counts;
    for count in [bronze, silver, gold, platinum] {
        push_number(out, u64::from(count));
    }
}

pub fn read_counts(reader: &mut Reader<'_>) -> Option<TrophyCounts> {
    Some(TrophyCounts {
        bronze: reader.small_number()?,
        silver: reader.small_number()?,
        gold: reader.small_number()?,
        platinum: reader.small_number()?,
    })
}
