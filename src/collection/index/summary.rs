//! What PSN's summary says of an account, in the index.

use super::bytes::{Reader, push_number};
use super::counts::{push_counts, read_counts};
use crate::models::{TrophyCounts, UserTrophyProfileSummaryResponse};

/// What PSN's summary says of an account. It counts titles, too, that are not listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SummaryRow {
    /// The trophy level.
    pub trophy_level: u32,
    /// How many trophies the account has earned in all titles.
    pub earned_trophies: TrophyCounts,
}

impl From<&UserTrophyProfileSummaryResponse> for SummaryRow {
    fn from(summary: &UserTrophyProfileSummaryResponse) -> Self {
        Self { trophy_level: summary.trophy_level, earned_trophies: summary.earned_trophies }
    }
}

pub(super) fn push(out: &mut Vec<u8>, summary: Option<&SummaryRow>) {
    out.push(summary.is_some().into());
    if let Some(summary) = summary {
        push_number(out, u64::from(summary.trophy_level));
        push_counts(out, &summary.earned_trophies);
    }
}

pub(super) fn read(reader: &mut Reader<'_>) -> Option<Option<SummaryRow>> {
    if reader.byte()? == 0 {
        return Some(None);
    }
    Some(Some(SummaryRow { trophy_level: reader.small_number()?, earned_trophies: read_counts(reader)? }))
}
