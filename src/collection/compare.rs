//! Two accounts side by side.

use serde::Serialize;
use tsify::Tsify;

use super::date_time::UtcDateTime;
use super::index::{Index, Title};
use super::pairs::{Pair, pairs};
use super::rows::TrophyRow;
use super::stats::GradeCounts;
use crate::models::TrophyType;

/// What two accounts have earned. In the names, *mine* is the account that is compared, *theirs* the other one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Comparison {
    /// All that I have earned.
    pub mine: GradeCounts,
    /// All that they have earned.
    pub theirs: GradeCounts,
    /// The trophies of all titles in common.
    pub in_common: ComparisonCounts,
    /// The titles in common, by their ids. Two titles are the same if their trophy sets are: versions of a game with sets
    /// of their own are different titles.
    pub titles: Vec<TitleComparison>,
    /// The ids of the titles that only I have.
    pub only_my_titles: Vec<String>,
    /// The ids of the titles that only they have.
    pub only_their_titles: Vec<String>,
}

/// A title that both accounts have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TitleComparison {
    /// The id of the title's trophy set, such as `NPWR12345_00`.
    pub np_communication_id: String,
    /// How far I have come, in percent.
    pub my_progress: u32,
    /// How far they have come, in percent.
    pub their_progress: u32,
    /// The title's trophies.
    pub trophies: ComparisonCounts,
}

/// Numbers of trophies by who has earned them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComparisonCounts {
    /// How many both have.
    pub both: u32,
    /// How many only I have.
    pub only_mine: u32,
    /// How many only they have.
    pub only_theirs: u32,
    /// How many neither has.
    pub neither: u32,
    /// How many of those that both have I earned first.
    pub mine_first: u32,
    /// How many of those that both have they earned first. Those with equal or missing dates are in neither number.
    pub theirs_first: u32,
}

/// A trophy of a title that both accounts have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TrophyComparison {
    /// The trophy's number within the title.
    pub trophy_id: u32,
    /// The trophy's grade.
    pub trophy_type: TrophyType,
    /// Who has earned it.
    pub earned_by: EarnedBy,
    /// Who earned it first. Left out unless both have, at different times that are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "\"mine\" | \"theirs\"")]
    pub first: Option<Side>,
    /// When I earned it, in ISO 8601 and UTC. Left out if I did not, or nobody knows when.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "string")]
    pub my_earned_date_time: Option<UtcDateTime>,
    /// When they earned it, in ISO 8601 and UTC. Left out if they did not, or nobody knows when.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional, type = "string")]
    pub their_earned_date_time: Option<UtcDateTime>,
}

/// Who has earned a trophy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "lowercase")]
pub enum EarnedBy {
    /// Both.
    Both,
    /// Only I.
    Mine,
    /// Only they.
    Theirs,
    /// Neither.
    Neither,
}

/// One of the two accounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The account that is compared.
    Mine,
    /// The other one.
    Theirs,
}

/// Compares an account with another one.
#[must_use]
pub fn compare(mine: &Index, theirs: &Index) -> Comparison {
    let mut comparison = Comparison::default();
    for pair in pairs(mine.titles(), theirs.titles(), |title| title.row().np_communication_id) {
        match pair {
            Pair::Left(mine) => {
                add_earned(&mut comparison.mine, &mine);
                comparison.only_my_titles.push(String::from(mine.row().np_communication_id));
            }
            Pair::Right(theirs) => {
                add_earned(&mut comparison.theirs, &theirs);
                comparison.only_their_titles.push(String::from(theirs.row().np_communication_id));
            }
            Pair::Both(mine, theirs) => comparison.add_title(&mine, &theirs),
        }
    }
    comparison
}

/// Compares the trophies of a title, by their ids. A trophy that only one account's version of the set has is not earned
/// by the other.
#[must_use]
pub fn compare_title(mine: &Title<'_>, theirs: &Title<'_>) -> Vec<TrophyComparison> {
    trophies(mine, theirs).map(TrophyPair::compare).collect()
}

fn add_earned(counts: &mut GradeCounts, title: &Title<'_>) {
    title.trophies().filter(|trophy| trophy.earned).for_each(|trophy| counts.add(trophy.trophy_type));
}

/// A trophy of both accounts, or of one whose set has it.
struct TrophyPair<'a> {
    any: TrophyRow<'a>,
    mine: Option<TrophyRow<'a>>,
    theirs: Option<TrophyRow<'a>>,
}

fn trophies<'a>(mine: &Title<'a>, theirs: &Title<'a>) -> impl Iterator<Item = TrophyPair<'a>> {
    let earned = |trophy: TrophyRow<'a>| trophy.earned.then_some(trophy);
    pairs(mine.trophies(), theirs.trophies(), |trophy| trophy.trophy_id).map(move |pair| match pair {
        Pair::Left(any) => TrophyPair { any, mine: earned(any), theirs: None },
        Pair::Right(any) => TrophyPair { any, mine: None, theirs: earned(any) },
        Pair::Both(any, theirs) => TrophyPair { any, mine: earned(any), theirs: earned(theirs) },
    })
}

impl TrophyPair<'_> {
    fn earned_by(&self) -> EarnedBy {
        match (self.mine, self.theirs) {
            (Some(_), Some(_)) => EarnedBy::Both,
            (Some(_), None) => EarnedBy::Mine,
            (None, Some(_)) => EarnedBy::Theirs,
            (None, None) => EarnedBy::Neither,
        }
    }

    fn first(&self) -> Option<Side> {
        let (mine, theirs) = (self.mine?.earned_at?, self.theirs?.earned_at?);
        match mine.cmp(&theirs) {
            std::cmp::Ordering::Less => Some(Side::Mine),
            std::cmp::Ordering::Greater => Some(Side::Theirs),
            std::cmp::Ordering::Equal => None,
        }
    }

    fn compare(self) -> TrophyComparison {
        let date = |trophy: Option<TrophyRow<'_>>| trophy?.earned_at.map(UtcDateTime);
        TrophyComparison {
            trophy_id: self.any.trophy_id,
            trophy_type: self.any.trophy_type.into(),
            earned_by: self.earned_by(),
            first: self.first(),
            my_earned_date_time: date(self.mine),
            their_earned_date_time: date(self.theirs),
        }
    }
}

impl Comparison {
    fn add_title(&mut self, mine: &Title<'_>, theirs: &Title<'_>) {
        let mut counts = ComparisonCounts::default();
        for pair in trophies(mine, theirs) {
            counts.add(&pair);
            pair.mine.into_iter().for_each(|trophy| self.mine.add(trophy.trophy_type));
            pair.theirs.into_iter().for_each(|trophy| self.theirs.add(trophy.trophy_type));
        }
        self.in_common.add_all(&counts);
        self.titles.push(TitleComparison {
            np_communication_id: String::from(mine.row().np_communication_id),
            my_progress: mine.row().progress,
            their_progress: theirs.row().progress,
            trophies: counts,
        });
    }
}

impl ComparisonCounts {
    fn add(&mut self, pair: &TrophyPair<'_>) {
        match pair.earned_by() {
            EarnedBy::Both => self.both += 1,
            EarnedBy::Mine => self.only_mine += 1,
            EarnedBy::Theirs => self.only_theirs += 1,
            EarnedBy::Neither => self.neither += 1,
        }
        match pair.first() {
            Some(Side::Mine) => self.mine_first += 1,
            Some(Side::Theirs) => self.theirs_first += 1,
            None => {}
        }
    }

    fn add_all(&mut self, more: &Self) {
        self.both += more.both;
        self.only_mine += more.only_mine;
        self.only_theirs += more.only_theirs;
        self.neither += more.neither;
        self.mine_first += more.mine_first;
        self.theirs_first += more.theirs_first;
    }
}
