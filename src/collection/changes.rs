//! What has changed in a title since it was read last.

use serde::Serialize;

use super::date_time::UtcDateTime;
use super::index::Title;
use super::pairs::{Pair, pairs};
use super::rows::TrophyRow;
use crate::models::TrophyType;

/// What has changed in a title of an account. Rates and rarities change every day and are no change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TitleChanges {
    /// Whether the title was not known before. Then all its earned trophies are in `earned`, and none in `added`.
    pub is_new: bool,
    /// The trophies that the account has earned since, by their ids.
    pub earned: Vec<EarnedTrophy>,
    /// The trophies that are not earned and whose number of steps is another one, by their ids.
    pub progressed: Vec<ProgressedTrophy>,
    /// What the trophy set has gained.
    pub added: SetChange,
    /// What the trophy set has lost.
    pub removed: SetChange,
}

/// A trophy that was earned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EarnedTrophy {
    /// The trophy's number within the title.
    pub trophy_id: u32,
    /// The trophy's grade.
    pub trophy_type: TrophyType,
    /// When the account earned it, in ISO 8601 and UTC. Left out where PSN gave no date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earned_date_time: Option<UtcDateTime>,
}

/// A trophy whose steps have changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProgressedTrophy {
    /// The trophy's number within the title.
    pub trophy_id: u32,
    /// The trophy's grade.
    pub trophy_type: TrophyType,
    /// How many steps were done before.
    pub before: u64,
    /// How many steps are done now.
    pub progress: u64,
    /// How many steps the trophy takes. Left out where PSN did not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress_target: Option<u64>,
}

/// Trophies and groups that came into a trophy set, or went.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SetChange {
    /// The numbers of the trophies.
    pub trophies: Vec<u32>,
    /// The ids of the groups, such as `001`.
    pub groups: Vec<String>,
}

/// What has changed since a title was read last; `None` if nothing has. `before` is `None` for a title that was not known.
///
/// ```
/// use psn_api_wasm::collection::{Grade, TitleBlock, TitleRow, TrophyRow, changes};
///
/// let bronze = TrophyRow::new(0, Grade::Bronze);
/// let before = TitleBlock::new(&TitleRow::default(), &[bronze]);
/// let now = TitleBlock::new(&TitleRow::default(), &[TrophyRow { earned: true, ..bronze }]);
///
/// let changes_since = changes(Some(&before.title()), &now.title()).unwrap();
/// assert_eq!(changes_since.earned[0].trophy_id, 0);
/// assert_eq!(changes(Some(&now.title()), &now.title()), None);
/// ```
#[must_use]
pub fn changes(before: Option<&Title<'_>>, now: &Title<'_>) -> Option<TitleChanges> {
    let mut changes = TitleChanges { is_new: before.is_none(), ..TitleChanges::default() };
    let before = before.copied().unwrap_or_default();
    // Most titles have not changed, which their bytes tell.
    if before.trophies() != now.trophies() {
        let mut has_other_groups = false;
        for pair in pairs(before.trophies(), now.trophies(), |trophy| trophy.trophy_id) {
            has_other_groups |=
                !matches!(&pair, Pair::Both(before, now) if before.trophy_group_id == now.trophy_group_id);
            changes.add(pair);
        }
        if has_other_groups && !changes.is_new {
            changes.added.groups = groups_without(now, &before);
            changes.removed.groups = groups_without(&before, now);
        }
    }
    (changes != TitleChanges::default()).then_some(changes)
}

impl TitleChanges {
    fn add(&mut self, pair: Pair<TrophyRow<'_>>) {
        let (before, now) = match pair {
            Pair::Left(before) => return self.removed.trophies.push(before.trophy_id),
            Pair::Right(now) => (None, now),
            Pair::Both(before, now) => (Some(before), now),
        };
        if before.is_none() && !self.is_new {
            self.added.trophies.push(now.trophy_id);
        }
        if now.earned {
            if !before.is_some_and(|before| before.earned) {
                self.earned.push(EarnedTrophy {
                    trophy_id: now.trophy_id,
                    trophy_type: now.trophy_type.into(),
                    earned_date_time: now.earned_at.map(UtcDateTime),
                });
            }
            return;
        }
        let steps_before = before.and_then(|before| before.progress).unwrap_or_default();
        let steps = now.progress.unwrap_or_default();
        if steps != steps_before {
            self.progressed.push(ProgressedTrophy {
                trophy_id: now.trophy_id,
                trophy_type: now.trophy_type.into(),
                before: steps_before,
                progress: steps,
                progress_target: now.progress_target,
            });
        }
    }
}

/// The groups of a title that another one does not have, in the order of their trophies.
fn groups_without(title: &Title<'_>, other: &Title<'_>) -> Vec<String> {
    let known = groups(other);
    groups(title).into_iter().filter(|group| !known.contains(group)).map(String::from).collect()
}

fn groups<'a>(title: &Title<'a>) -> Vec<&'a str> {
    let mut groups = Vec::new();
    for trophy in title.trophies() {
        if !groups.contains(&trophy.trophy_group_id) {
            groups.push(trophy.trophy_group_id);
        }
    }
    groups
}
