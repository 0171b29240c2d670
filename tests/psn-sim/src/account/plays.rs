//! What one account did in one title.

use super::counts::Counts;
use super::titles::{Title, Trophy, TrophyKind};
use crate::clock::ACCOUNT_TODAY;
use crate::random::Random;

const DAY: i64 = 86_400;

#[derive(Clone, Debug)]
pub struct Play {
    /// The title's place in the catalogue.
    pub title: usize,
    pub hidden: bool,
    pub first_played: i64,
    pub last_played: i64,
    pub play_count: u64,
    pub seconds: u64,
    /// When the trophies were first synchronised; what counts until one is earned.
    synced: i64,
    /// By trophy id.
    earned: Vec<Option<i64>>,
    /// By trophy id: steps done and when, for trophies that are counted and not yet earned.
    steps: Vec<(u32, Option<i64>)>,
}

impl Play {
    pub fn make(seed: u64, account: u64, title: &Title, hidden: bool) -> Self {
        let mut random = Random::at(&[seed, 20, account, title.index as u64]);
        let days_ago = i64::try_from(random.between(3, days_since_launch(title))).unwrap_or(3);
        let start = ACCOUNT_TODAY - days_ago * DAY - i64::try_from(random.below(80_000)).unwrap_or(0);
        let length = i64::try_from(random.between(1, 75)).unwrap_or(1).min(days_ago - 1).max(1) * DAY;
        let skill = match random.below(100) {
            0..10 => 0,
            10..28 => 1000,
            _ => random.between(40, 900),
        };
        let mut play = Self {
            title: title.index,
            hidden,
            first_played: start,
            last_played: start + length,
            play_count: random.between(1, 240),
            seconds: random.between(60, 640_000),
            synced: start + 60,
            earned: vec![None; title.trophies.len()],
            steps: vec![(0, None); title.trophies.len()],
        };
        play.earn_by_skill(&mut random, title, skill, length);
        play
    }

    /// A title that the account starts for the first time.
    pub fn begin(title: &Title) -> Self {
        Self {
            title: title.index,
            hidden: false,
            first_played: ACCOUNT_TODAY,
            last_played: ACCOUNT_TODAY,
            play_count: 1,
            seconds: 0,
            synced: ACCOUNT_TODAY,
            earned: vec![None; title.trophies.len()],
            steps: vec![(0, None); title.trophies.len()],
        }
    }

    /// Keeps up with a trophy set that has gained or lost trophies.
    pub fn fit(&mut self, title: &Title) {
        self.earned.resize(title.trophies.len(), None);
        self.steps.resize(title.trophies.len(), (0, None));
    }

    /// Does one more step, if a trophy still has one to come before its last; without a time PSN notes none.
    pub fn step(&mut self, title: &Title, when: Option<i64>) -> bool {
        let open = title.trophies.iter().find(|trophy| {
            let (done, _) = self.steps(trophy.id);
            !self.is_earned(trophy.id) && trophy.target.is_some_and(|target| done + 1 < target)
        });
        let Some(steps) = open.and_then(|trophy| self.steps.get_mut(trophy.id as usize)) else { return false };
        *steps = (steps.0 + 1, when.or(steps.1));
        self.synced = when.unwrap_or(self.synced);
        true
    }

    fn earn_by_skill(&mut self, random: &mut Random, title: &Title, skill: u64, length: i64) {
        let plain = |trophy: &&Trophy| trophy.kind != TrophyKind::Platinum;
        let wanted: Vec<&Trophy> = title
            .trophies
            .iter()
            .filter(plain)
            .filter(|trophy| skill > 0 && random.below(1000) < skill + u64::from(trophy.earned_rate) / 4)
            .filter(|trophy| trophy.group == 0 || skill > 300)
            .collect();
        // One step more than trophies, so that the last one and the platinum still fit in.
        let gap = (length - 600) / (i64::try_from(wanted.len()).unwrap_or(0) + 1);
        for (place, trophy) in wanted.iter().enumerate() {
            let place = i64::try_from(place).unwrap_or(0);
            let within = i64::try_from(random.below(gap.max(1).unsigned_abs())).unwrap_or(0);
            self.set_earned(trophy.id, self.synced + place * gap + within);
        }
        self.earn_platinum(title);
        for trophy in title.trophies.iter().filter(plain) {
            let Some(target) = trophy.target.filter(|_| !self.is_earned(trophy.id)) else {
                continue;
            };
            let done = u32::try_from(random.below(target.into())).unwrap_or(0);
            let when = (done > 0).then_some(self.synced + length / 2);
            if let Some(steps) = self.steps.get_mut(trophy.id as usize) {
                *steps = (done, when);
            }
        }
    }

    /// The platinum comes by itself with the last of the base game's trophies.
    fn earn_platinum(&mut self, title: &Title) {
        let others = || title.in_group(Some(0)).filter(|trophy| trophy.kind != TrophyKind::Platinum);
        let Some(platinum) = title.trophies.iter().find(|t| t.kind == TrophyKind::Platinum) else {
            return;
        };
        if self.is_earned(platinum.id) || !others().all(|trophy| self.is_earned(trophy.id)) {
            return;
        }
        let last = others().filter_map(|trophy| self.earned_at(trophy.id)).max();
        if let Some(last) = last {
            self.set_earned(platinum.id, last + 2);
        }
    }

    fn set_earned(&mut self, trophy: u32, when: i64) {
        if let Some(earned) = self.earned.get_mut(trophy as usize) {
            *earned = Some(when);
        }
        if let Some(steps) = self.steps.get_mut(trophy as usize) {
            *steps = (0, None);
        }
    }

    pub fn earned_at(&self, trophy: u32) -> Option<i64> {
        self.earned.get(trophy as usize).copied().flatten()
    }

    pub fn is_earned(&self, trophy: u32) -> bool {
        self.earned_at(trophy).is_some()
    }

    pub fn steps(&self, trophy: u32) -> (u32, Option<i64>) {
        self.steps.get(trophy as usize).copied().unwrap_or_default()
    }

    pub fn earned(&self, title: &Title, group: Option<usize>) -> Counts {
        title.in_group(group).filter(|trophy| self.is_earned(trophy.id)).map(|trophy| trophy.kind).collect()
    }

    pub fn last_earned(&self, title: &Title, group: usize) -> Option<i64> {
        title.in_group(Some(group)).filter_map(|trophy| self.earned_at(trophy.id)).max()
    }

    pub fn last_updated(&self) -> i64 {
        self.earned.iter().flatten().copied().fold(self.synced, i64::max)
    }

    /// The earned trophies that the fewest players have; more than one if they are equally rare.
    pub fn rarest<'t>(&self, title: &'t Title, group: Option<usize>) -> Vec<&'t Trophy> {
        let earned = || title.in_group(group).filter(|trophy| self.is_earned(trophy.id));
        let lowest = earned().map(|trophy| trophy.earned_rate).min();
        earned().filter(|trophy| Some(trophy.earned_rate) == lowest).collect()
    }

    /// Plays on at `when`: earns the next trophy if one is left, else only synchronises again.
    pub fn play_on(&mut self, title: &Title, when: i64) {
        let next = title
            .trophies
            .iter()
            .find(|trophy| trophy.kind != TrophyKind::Platinum && !self.is_earned(trophy.id))
            .map(|trophy| trophy.id);
        match next {
            Some(trophy) => {
                self.set_earned(trophy, when);
                self.earn_platinum(title);
            }
            None => self.synced = when,
        }
        self.last_played = when;
        self.play_count += 1;
        self.seconds += 600;
    }
}

/// How many days before the account's today the platform's first games can have been played.
fn days_since_launch(title: &Title) -> u64 {
    if title.platforms.contains("PS5") {
        2170
    } else if title.platforms == "PS4" {
        4700
    } else {
        5400
    }
}
