//! Two accounts side by side.

use serde::Serialize;
use tsify::Tsify;

use super::date_time::UtcDateTime;
use super::index::{Index, Title};
use super::pairs::{Pair, pairs};
use super::rows::Grade;
use super::stats::{Counter, GradeCounts};
use crate::client::Millis;
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
    let mut earned = Earned::default();
    for pair in pairs(mine.titles(), theirs.titles(), |title| title.row().np_communication_id) {
        match pair {
            Pair::Left(mine) => {
                add_earned(&mut earned.mine, &mine);
                comparison.only_my_titles.push(String::from(mine.row().np_communication_id));
            }
            Pair::Right(theirs) => {
                add_earned(&mut earned.theirs, &theirs);
                comparison.only_their_titles.push(String::from(theirs.row().np_communication_id));
            }
            Pair::Both(mine, theirs) => {
                let title = TitleComparison::new(&mine, &theirs, &mut earned);
                comparison.in_common.add_all(&title.trophies);
                comparison.titles.push(title);
            }
        }
    }
    Comparison { mine: earned.mine.into(), theirs: earned.theirs.into(), ..comparison }
}

/// Compares the trophies of a title, by their ids. A trophy that only one account's version of the set has is not earned
/// by the other.
#[must_use]
pub fn compare_title(mine: &Title<'_>, theirs: &Title<'_>) -> Vec<TrophyComparison> {
    trophies(mine, theirs).map(TrophyPair::compare).collect()
}

fn add_earned(counter: &mut Counter, title: &Title<'_>) {
    title.trophies().for_each(|trophy| counter.add(trophy.trophy_type, trophy.earned));
}

/// What each has earned, in titles that both have and in others.
#[derive(Default)]
struct Earned {
    mine: Counter,
    theirs: Counter,
}

/// A trophy that an account has earned.
struct EarnedOne<'a> {
    grade: Grade<'a>,
    at: Option<Millis>,
}

/// A trophy of both accounts, or of one whose set has it.
struct TrophyPair<'a> {
    trophy_id: u32,
    grade: Grade<'a>,
    mine: Option<EarnedOne<'a>>,
    theirs: Option<EarnedOne<'a>>,
}

fn trophies<'a>(mine: &Title<'a>, theirs: &Title<'a>) -> impl Iterator<Item = TrophyPair<'a>> {
    // What is compared is less than a row, and so moves more quickly.
    fn compared<'a>(title: &Title<'a>) -> impl Iterator<Item = (u32, Grade<'a>, Option<EarnedOne<'a>>)> + use<'a> {
        title.trophies().map(|trophy| {
            let grade = trophy.trophy_type;
            (trophy.trophy_id, grade, trophy.earned.then_some(EarnedOne { grade, at: trophy.earned_at }))
        })
    }
    pairs(compared(mine), compared(theirs), |(trophy_id, ..)| *trophy_id).map(|pair| match pair {
        Pair::Left((trophy_id, grade, mine)) => TrophyPair { trophy_id, grade, mine, theirs: None },
        Pair::Right((trophy_id, grade, theirs)) => TrophyPair { trophy_id, grade, mine: None, theirs },
        Pair::Both((trophy_id, grade, mine), (.., theirs)) => TrophyPair { trophy_id, grade, mine, theirs },
    })
}

impl TrophyPair<'_> {
    fn earned_by(&self) -> EarnedBy {
        match (&self.mine, &self.theirs) {
            (Some(_), Some(_)) => EarnedBy::Both,
            (Some(_), None) => EarnedBy::Mine,
            (None, Some(_)) => EarnedBy::Theirs,
            (None, None) => EarnedBy::Neither,
        }
    }

    fn first(&self) -> Option<Side> {
        let (mine, theirs) = (self.mine.as_ref()?.at?, self.theirs.as_ref()?.at?);
        match mine.cmp(&theirs) {
            std::cmp::Ordering::Less => Some(Side::Mine),
            std::cmp::Ordering::Greater => Some(Side::Theirs),
            std::cmp::Ordering::Equal => None,
        }
    }

    fn compare(self) -> TrophyComparison {
        let date = |earned: Option<EarnedOne<'_>>| earned?.at.map(UtcDateTime);
        TrophyComparison {
            trophy_id: self.trophy_id,
            trophy_type: self.grade.into(),
            earned_by: self.earned_by(),
            first: self.first(),
            my_earned_date_time: date(self.mine),
            their_earned_date_time: date(self.theirs),
        }
    }
}

impl TitleComparison {
    fn new(mine: &Title<'_>, theirs: &Title<'_>, earned: &mut Earned) -> Self {
        let mut counts = ComparisonCounts::default();
        for pair in trophies(mine, theirs) {
            counts.add(&pair);
            pair.mine.into_iter().for_each(|trophy| earned.mine.add(trophy.grade, true));
            pair.theirs.into_iter().for_each(|trophy| earned.theirs.add(trophy.grade, true));
        }
        Self {
            np_communication_id: String::from(mine.row().np_communication_id),
            my_progress: mine.row().progress,
            their_progress: theirs.row().progress,
            trophies: counts,
        }
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
