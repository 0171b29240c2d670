//! A PSN of one account, and what it does to those who sync.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use psn_api_wasm::client::{Millis, PsnErrorCode};
use psn_api_wasm::collection::sync::{ListedTitle, TitleList};
use psn_api_wasm::collection::{Grade, SummaryRow, TrophyRow};
use psn_api_wasm::models::TrophyCounts;

pub const ACCOUNT: &str = "5203471186425017331";
pub const MINUTE: Millis = 60_000;
/// When the first title was updated.
const FIRST: Millis = 1_600_000_000_000;
const DAY: Millis = 24 * 60 * MINUTE;

#[derive(Clone, Debug)]
pub struct Title {
    pub id: String,
    pub version: u32,
    pub updated: Millis,
    /// When each trophy was earned.
    pub trophies: Vec<Option<Millis>>,
    pub steps: u64,
    pub hidden: bool,
}

impl Title {
    fn earned(&self) -> u32 {
        self.trophies.iter().flatten().count() as u32
    }

    fn counts(bronze: u32) -> TrophyCounts {
        TrophyCounts { bronze, ..TrophyCounts::default() }
    }

    fn version(&self) -> String {
        format!("01.{:02}", self.version)
    }

    /// Even numbers have groups.
    pub fn has_groups(&self) -> bool {
        self.trophies.len().is_multiple_of(2)
    }

    pub fn rows(&self) -> Vec<TrophyRow<'static>> {
        let row = |(number, earned): (usize, &Option<Millis>)| TrophyRow {
            earned: earned.is_some(),
            earned_at: *earned,
            progress: (number == 0 && earned.is_none()).then_some(self.steps),
            ..TrophyRow::new(number as u32, Grade::Bronze)
        };
        self.trophies.iter().enumerate().map(row).collect()
    }
}

type Change = Box<dyn FnOnce(&mut Psn)>;

/// Whether the next request may be sent: the run is asked before each.
pub type MaySend<'a> = &'a mut dyn FnMut() -> bool;

#[derive(Default)]
pub struct Psn {
    pub titles: Vec<Title>,
    pub requests: u32,
    /// Which titles were read, in this order, each time with or without its set.
    pub read: Vec<(String, bool)>,
    /// What happens after so many requests.
    changes: BTreeMap<u32, Change>,
    /// How many titles the next lists have.
    pub short_lists: VecDeque<usize>,
    /// Whether short lists say how many titles there are.
    pub tells_total: bool,
    /// Whether lists do not say how many titles there are.
    pub has_no_total: bool,
    /// Titles without a date in the list.
    pub undated: BTreeSet<String>,
    /// Titles that PSN does not know before a time.
    pub unknown_until: BTreeMap<String, Millis>,
    /// How often a title comes without its trophies, or without the last of them.
    pub without_trophies: BTreeMap<String, u32>,
    pub without_last: BTreeMap<String, u32>,
    /// Titles whose list of what is earned comes empty, so many times.
    pub without_earned: BTreeMap<String, u32>,
    /// Titles that fail, and why.
    pub failing: BTreeMap<String, PsnErrorCode>,
    /// Why all requests fail.
    pub refusal: Option<PsnErrorCode>,
    /// Whether others cannot see hidden titles.
    pub hides: bool,
    /// Whether the last title is on the list twice.
    pub repeats_last: bool,
    /// How often the next requests have to be sent again, in turn.
    pub faults: VecDeque<u32>,
}

impl Psn {
    /// So many titles, the one updated longest ago first.
    pub fn new(titles: usize) -> Self {
        let title = |number: usize| {
            let updated = FIRST + number as Millis * DAY;
            let earned = number % 4;
            Title {
                id: format!("NPWR{:05}_00", 10_000 + (number * 7919) % 80_000),
                version: 0,
                updated,
                trophies: (0..5 + number % 3).map(|trophy| (trophy < earned).then_some(updated)).collect(),
                steps: 3,
                hidden: false,
            }
        };
        Self { titles: (0..titles).map(title).collect(), ..Self::default() }
    }

    pub fn id(&self, number: usize) -> String {
        self.titles[number].id.clone()
    }

    pub fn at(mut self, requests: u32, change: impl FnOnce(&mut Self) + 'static) -> Self {
        self.changes.insert(requests, Box::new(change));
        self
    }

    /// The account earns the next trophy of a title.
    pub fn earn(&mut self, number: usize) {
        let now = self.titles.iter().map(|title| title.updated).max().unwrap() + MINUTE;
        let title = &mut self.titles[number];
        title.updated = now;
        if let Some(next) = title.trophies.iter_mut().find(|trophy| trophy.is_none()) {
            *next = Some(now);
        }
    }

    fn request(&mut self, may_send: MaySend<'_>) -> Result<(), PsnErrorCode> {
        let faults = self.faults.pop_front();
        self.faults.extend(faults);
        for _ in 0..=faults.unwrap_or_default() {
            if !may_send() {
                return Err(PsnErrorCode::Aborted);
            }
            self.requests += 1;
        }
        if let Some(change) = self.changes.remove(&(self.requests - 1)) {
            change(self);
        }
        self.refusal.map_or(Ok(()), Err)
    }

    pub fn summary(&mut self, may_send: MaySend<'_>) -> Result<SummaryRow, PsnErrorCode> {
        self.request(may_send)?;
        let earned = self.titles.iter().map(Title::earned).sum();
        Ok(SummaryRow { trophy_level: 1, earned_trophies: Title::counts(earned) })
    }

    /// The titles that can be seen.
    pub fn listed(&self) -> impl DoubleEndedIterator<Item = &Title> {
        self.titles.iter().filter(|title| !(title.hidden && self.hides))
    }

    pub fn list(&mut self, may_send: MaySend<'_>) -> Result<TitleList, PsnErrorCode> {
        self.request(may_send)?;
        let mut listed: Vec<_> = self.listed().collect();
        listed.sort_by_key(|title| std::cmp::Reverse(title.updated));
        let mut titles: Vec<_> = listed.into_iter().map(|title| self.listed_title(title)).collect();
        let total = Some(titles.len()).filter(|_| !self.has_no_total);
        if let Some(keep) = self.short_lists.pop_front() {
            titles.truncate(keep);
            let total = if self.tells_total { total } else { Some(titles.len()) };
            return Ok(TitleList { titles, total });
        }
        if self.repeats_last {
            titles.extend(titles.last().cloned().map(|last| ListedTitle { progress: 99, ..last }));
        }
        Ok(TitleList { titles, total })
    }

    fn listed_title(&self, title: &Title) -> ListedTitle {
        ListedTitle {
            np_communication_id: title.id.clone(),
            np_service_name: String::from("trophy2"),
            trophy_title_platform: String::from("PS5"),
            trophy_set_version: title.version(),
            has_trophy_groups: title.has_groups(),
            last_updated_at: (!self.undated.contains(&title.id)).then_some(title.updated),
            defined_trophies: Title::counts(title.trophies.len() as u32),
            earned_trophies: Title::counts(title.earned()),
            progress: title.earned() * 100 / title.trophies.len().max(1) as u32,
            hidden_flag: title.hidden,
            is_unwanted: false,
            known_at: None,
        }
    }

    /// Whether the list of what is earned comes empty this time.
    pub fn is_earned_list_empty(&mut self, id: &str) -> bool {
        once(&mut self.without_earned, id)
    }

    /// A title's trophies and its date.
    pub fn title(
        &mut self,
        id: &str,
        with_set: bool,
        now: Millis,
        may_send: MaySend<'_>,
    ) -> Result<(Vec<TrophyRow<'static>>, Millis), PsnErrorCode> {
        self.read.push((id.to_owned(), with_set));
        self.request(may_send)?;
        if with_set {
            self.request(may_send)?;
        }
        let title = self.titles.iter().find(|title| title.id == id).cloned().ok_or(PsnErrorCode::NotFound)?;
        if with_set && title.has_groups() {
            self.request(may_send)?;
        }
        if let Some(code) = self.failing.get(id) {
            return Err(*code);
        }
        if self.unknown_until.get(id).is_some_and(|until| now < *until) {
            return Err(PsnErrorCode::NeverPlayed);
        }
        let mut rows = title.rows();
        if once(&mut self.without_trophies, id) {
            rows.clear();
        } else if once(&mut self.without_last, id) {
            rows.pop();
        }
        Ok((rows, title.updated))
    }
}

fn once(times: &mut BTreeMap<String, u32>, id: &str) -> bool {
    let Some(left) = times.get_mut(id).filter(|left| **left > 0) else { return false };
    *left -= 1;
    true
}
