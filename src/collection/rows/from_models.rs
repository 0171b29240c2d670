//! Rows of what PSN answers.

use super::{DEFAULT_GROUP, EarnedRate, TitleRow, TrophyRow, read_date};
use crate::client::Millis;
use crate::models::{TitleThinTrophy, TrophyTitle, UserThinTrophy};

impl<'a> TitleRow<'a> {
    /// The row of a title. `fetched_at` is when its trophies were read from PSN.
    #[must_use]
    pub fn new(title: &'a TrophyTitle, fetched_at: Millis) -> Self {
        Self {
            np_communication_id: &title.np_communication_id,
            np_service_name: title.np_service_name.as_str(),
            trophy_title_platform: &title.trophy_title_platform,
            trophy_set_version: &title.trophy_set_version,
            last_updated_at: read_date(&title.last_updated_date_time),
            fetched_at,
            defined_trophies: title.defined_trophies,
            earned_trophies: title.earned_trophies,
            progress: title.progress,
            hidden_flag: title.hidden_flag,
        }
    }
}

/// The rows of a title's trophies, each merged by its id with what the account has earned. `earned` is empty for a title
/// that the account has never played. A trophy that only one of the lists has is there, too; one that a list has twice is
/// there once, as it comes last.
#[must_use]
pub fn trophy_rows<'a>(defined: &'a [TitleThinTrophy], earned: &'a [UserThinTrophy]) -> Vec<TrophyRow<'a>> {
    let mut rows: Vec<TrophyRow<'a>> = defined.iter().map(TrophyRow::from).collect();
    sort(&mut rows);
    let known = rows.len();
    for trophy in earned {
        let of_user = TrophyRow::from(trophy);
        let place = rows.get(..known).unwrap_or_default().binary_search_by_key(&trophy.trophy_id, |row| row.trophy_id);
        match place.ok().and_then(|place| rows.get_mut(place)) {
            Some(row) => {
                *row = TrophyRow {
                    trophy_type: row.trophy_type,
                    trophy_group_id: row.trophy_group_id,
                    progress_target: row.progress_target.or(of_user.progress_target),
                    ..of_user
                }
            }
            None => rows.push(of_user),
        }
    }
    sort(&mut rows);
    rows
}

/// Sorts rows by id. Of those with the same id, the last one stays.
pub(in crate::collection) fn sort(rows: &mut Vec<TrophyRow<'_>>) {
    rows.reverse();
    rows.sort_by_key(|row| row.trophy_id);
    rows.dedup_by_key(|row| row.trophy_id);
}

impl<'a> From<&'a TitleThinTrophy> for TrophyRow<'a> {
    fn from(trophy: &'a TitleThinTrophy) -> Self {
        Self {
            trophy_group_id: trophy.trophy_group_id.as_deref().unwrap_or(DEFAULT_GROUP),
            trophy_hidden: trophy.trophy_hidden,
            progress_target: read_count(&trophy.trophy_progress_target_value),
            ..Self::new(trophy.trophy_id, (&trophy.trophy_type).into())
        }
    }
}

impl<'a> From<&'a UserThinTrophy> for TrophyRow<'a> {
    fn from(trophy: &'a UserThinTrophy) -> Self {
        Self {
            trophy_hidden: trophy.trophy_hidden,
            earned: trophy.earned == Some(true),
            earned_at: trophy.earned_date_time.as_deref().and_then(read_date),
            progress: read_count(&trophy.progress),
            progress_target: read_count(&trophy.trophy_progress_target_value),
            earned_rate: trophy.trophy_earned_rate.as_deref().and_then(EarnedRate::read),
            trophy_rare: trophy.trophy_rare,
            ..Self::new(trophy.trophy_id, (&trophy.trophy_type).into())
        }
    }
}

/// The number of a string in which PSN counts steps.
fn read_count(text: &Option<String>) -> Option<u64> {
    text.as_deref()?.parse().ok()
}
