//! A walk over all pages of a list, which may change meanwhile.

use super::Failure;
use super::pages::{NextOffset, PageDetails, next_start};

/// What to do after a page.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageStep {
    /// Read the page that begins here.
    Next(u64),
    /// Read the first page again: what has changed since has moved there.
    FrontAgain,
    /// All items have come.
    End,
    /// The page is good, but does not lead to the next one.
    Fail(Failure),
}

/// How many pages in a row may bring nothing new although PSN says that the list goes on. Some do where items have moved.
const MOST_STALE_PAGES: u32 = 10;
/// How often the list is read again at most.
const MOST_ROUNDS: u32 = 10;
/// How many of these rounds may bring nothing new.
const MOST_STALE_ROUNDS: u32 = 3;
/// How far beyond the end of a list an offset may be.
const MARGIN: u64 = 1000;
/// No list is longer.
const LONGEST_LIST: u64 = 1 << 32;

/// A walk over the pages of a list. It is told of each page as it comes, and says which one to read next.
///
/// Where a change moves an item to the front, one that has not been read yet is missed, and the item before it comes
/// twice. So the walk counts what came twice: as many items may be missed, and at the end they are looked for at the
/// front. Where an item leaves the list, the one that moves up across a page's border is missed.
#[derive(Clone, Debug)]
pub struct PageWalk {
    first: u64,
    start: u64,
    size: Option<u32>,
    is_ordered_by_change: bool,
    /// How many items may have been missed.
    missing: u64,
    stale_pages: u32,
    /// How often the front was read again.
    rounds: u32,
    stale_rounds: u32,
    /// Whether this round has brought anything new.
    has_news: bool,
}

impl PageWalk {
    /// A walk that begins at an item. `size` is how many items are asked for at once; `None` where PSN chooses.
    pub fn new(start: u64, size: Option<u32>, is_ordered_by_change: bool) -> Self {
        Self {
            first: start,
            start,
            size,
            is_ordered_by_change,
            missing: 0,
            stale_pages: 0,
            rounds: 0,
            stale_rounds: 0,
            has_news: false,
        }
    }

    /// A page has come: that at the beginning, or the one that was named last.
    pub fn page(&mut self, page: &PageDetails) -> PageStep {
        if self.rounds > 0 {
            self.missing = self.missing.saturating_sub(u64::from(page.new));
            self.has_news |= page.new > 0;
            if self.missing == 0 {
                return PageStep::End;
            }
        } else {
            self.missing += u64::from(page.count.saturating_sub(page.new));
        }
        let is_stale = page.new == 0 && self.rounds == 0;
        self.stale_pages = if is_stale { self.stale_pages + 1 } else { 0 };
        // A page of PSN's own size is not known to be short: the list goes on until one is empty.
        match next_start(self.start, Some(self.size.unwrap_or(page.count)), page) {
            _ if is_misleading(self.start, page) => PageStep::Fail(misleading()),
            // The walk has gone on by itself; this is the end of a list that has no pages.
            Some(_)
                if is_stale && page.next == NextOffset::Absent && page.total.is_none() && page.is_last.is_none() =>
            {
                self.end()
            }
            Some(_) if self.stale_pages >= MOST_STALE_PAGES => PageStep::Fail(endless()),
            Some(next) => {
                self.start = next;
                PageStep::Next(next)
            }
            None => self.end(),
        }
    }

    fn end(&mut self) -> PageStep {
        let is_worth_it = self.is_ordered_by_change && self.first == 0 && self.missing > 0;
        if self.rounds > 0 && !self.has_news {
            self.stale_rounds += 1;
        }
        if !is_worth_it || self.rounds >= MOST_ROUNDS || self.stale_rounds >= MOST_STALE_ROUNDS {
            return PageStep::End;
        }
        self.rounds += 1;
        self.has_news = false;
        self.start = 0;
        PageStep::FrontAgain
    }
}

/// Whether a page names an offset at which the list cannot go on.
fn is_misleading(start: u64, page: &PageDetails) -> bool {
    if page.is_last == Some(true) || page.is_beyond_end(start) {
        return false;
    }
    match page.next {
        NextOffset::Null => false,
        // The list has more items, it says, but it gives none of them.
        NextOffset::Absent => page.count == 0 && page.is_last == Some(false) && page.total.is_some(),
        NextOffset::Invalid => true,
        NextOffset::Number(next) => {
            let end = page.total.unwrap_or(LONGEST_LIST).max(start.saturating_add(u64::from(page.count)));
            next <= start || next > end.saturating_add(MARGIN)
        }
    }
}

fn misleading() -> Failure {
    Failure::invalid_response(
        "PSN's answer says that the list goes on, but does not lead to its next items. The items up to there have come; \
         try again for the others.",
    )
}

fn endless() -> Failure {
    Failure::invalid_response(
        "PSN's answers have no new items, but say that the list goes on. The items up to there have come; try again for the \
         others.",
    )
}
