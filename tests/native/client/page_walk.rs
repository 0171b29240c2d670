//! A walk over the pages of lists, some of which change meanwhile.

use std::collections::BTreeSet;

use proptest::prelude::*;
use psn_api_wasm::client::{NextOffset, PageDetails, PageStep, PageWalk, PsnErrorCode};

/// A server's list of items, and how it writes offsets.
struct List {
    items: Vec<u32>,
    size: usize,
    has_total: bool,
    says: fn(next: usize, total: usize) -> NextOffset,
}

fn usual(next: usize, total: usize) -> NextOffset {
    if next < total { NextOffset::Number(next as u64) } else { NextOffset::Absent }
}

impl List {
    fn of(length: u32, size: usize) -> Self {
        Self { items: (0..length).collect(), size, has_total: true, says: usual }
    }

    /// A walk from the beginning, which something happens to before each page: the items in their order, the requests, and
    /// how it ended.
    fn walk(&mut self, is_ordered_by_change: bool, mut happen: impl FnMut(usize, &mut Vec<u32>)) -> Walked {
        let size = u32::try_from(self.size).unwrap();
        let mut walk = PageWalk::new(0, Some(size), is_ordered_by_change);
        let (mut start, mut seen, mut items, mut requests) = (0, BTreeSet::new(), Vec::new(), 0);
        loop {
            happen(requests, &mut self.items);
            requests += 1;
            let page: Vec<u32> = self.items.iter().skip(start).take(self.size).copied().collect();
            let total = self.items.len();
            let next = (self.says)(start + page.len(), total);
            let mut details = PageDetails::new(page.len() as u32, next, self.has_total.then_some(total as u64), None);
            details.new = 0;
            for item in page {
                if seen.insert(item) {
                    details.new += 1;
                    items.push(item);
                }
            }
            match walk.page(&details) {
                PageStep::Next(next) => start = usize::try_from(next).unwrap(),
                PageStep::FrontAgain => start = 0,
                end => return Walked { items, requests, end },
            }
        }
    }
}

struct Walked {
    items: Vec<u32>,
    requests: usize,
    end: PageStep,
}

#[test]
fn a_quiet_list_is_read_once() {
    for is_ordered_by_change in [true, false] {
        let Walked { items, requests, end } = List::of(250, 100).walk(is_ordered_by_change, |_, _| {});
        assert_eq!((items.len(), requests, end), (250, 3, PageStep::End));
    }
}

#[test]
fn an_item_that_moves_to_the_front_is_read_there() {
    let move_last = |request: usize, items: &mut Vec<u32>| {
        if request == 1 {
            let last = items.pop().unwrap();
            items.insert(0, last);
        }
    };
    let Walked { mut items, requests, end } = List::of(300, 100).walk(true, move_last);
    items.sort_unstable();
    assert_eq!((items, requests, end), ((0..300).collect(), 4, PageStep::End));
    let lost = List::of(300, 100).walk(false, move_last);
    assert_eq!((lost.items.len(), lost.requests), (299, 3));
}

#[test]
fn a_walk_that_begins_later_does_not_read_what_was_not_asked_for() {
    let mut walk = PageWalk::new(100, Some(100), true);
    let page = |count, new, next| {
        let mut page = PageDetails::new(count, next, Some(300), None);
        page.new = new;
        page
    };
    assert_eq!(walk.page(&page(100, 100, NextOffset::Number(200))), PageStep::Next(200));
    assert_eq!(walk.page(&page(100, 99, NextOffset::Absent)), PageStep::End);
}

#[test]
fn an_offset_at_which_no_list_goes_on_is_the_answers_fault() {
    for next in [
        NextOffset::of(-1.0),
        NextOffset::Invalid,
        NextOffset::of(1e300),
        NextOffset::of(3e9),
        NextOffset::Number(0),
        NextOffset::Number(800),
    ] {
        let mut walk = PageWalk::new(800, Some(800), true);
        let step = walk.page(&PageDetails::new(800, next, Some(10_000), None));
        let PageStep::Fail(failure) = step else { panic!("{next:?}: {step:?}") };
        assert_eq!(failure.code, PsnErrorCode::InvalidResponse);
        assert!(failure.message.starts_with("PSN's answer"), "{failure}");
        // It does not matter whether it has items, unless it begins where the list ends.
        let empty = |total| PageWalk::new(800, Some(800), true).page(&PageDetails::new(0, next, Some(total), None));
        assert!(matches!(empty(10_000), PageStep::Fail(_)), "{next:?}");
        assert_eq!(empty(800), PageStep::End, "{next:?}");
    }
}

#[test]
fn an_empty_page_ends_the_list_only_if_nothing_is_missing() {
    let step =
        |next, total, is_last| PageWalk::new(24, Some(24), false).page(&PageDetails::new(0, next, total, is_last));
    for (total, is_last) in
        [(None, None), (Some(40), None), (Some(40), Some(true)), (None, Some(false)), (Some(24), Some(false))]
    {
        assert_eq!(step(NextOffset::Absent, total, is_last), PageStep::End, "{total:?} {is_last:?}");
    }
    assert!(matches!(step(NextOffset::Absent, Some(40), Some(false)), PageStep::Fail(_)));
    assert_eq!(step(NextOffset::Number(48), Some(80), None), PageStep::Next(48));
}

/// A server that always leads on, and gives nothing.
#[test]
fn empty_pages_have_an_end() {
    let mut walk = PageWalk::new(0, Some(10), true);
    for next in 1..20 {
        match walk.page(&PageDetails::new(0, NextOffset::Number(next * 10), Some(1_000_000_000), None)) {
            PageStep::Next(start) => assert_eq!(start, next * 10),
            PageStep::Fail(failure) => return assert_eq!(failure.code, PsnErrorCode::InvalidResponse),
            other => panic!("{other:?}"),
        }
    }
    panic!("it goes on for ever");
}

/// A server that does not mind the offset, and says that there is always more.
#[test]
fn a_list_that_repeats_itself_has_an_end() {
    let mut walk = PageWalk::new(0, Some(800), true);
    let mut requests = 1;
    let mut page = PageDetails::new(2, NextOffset::Number(2), Some(1_000_000_000), None);
    loop {
        match walk.page(&page) {
            PageStep::Next(next) => page.next = NextOffset::Number(next + 2),
            PageStep::Fail(failure) => {
                assert_eq!(failure.code, PsnErrorCode::InvalidResponse);
                break;
            }
            other => panic!("{other:?}"),
        }
        page.new = 0;
        requests += 1;
        assert!(requests < 20);
    }
}

/// A list without pages, of which one more is asked since nothing says that it is whole.
#[test]
fn a_list_without_pages_is_whole() {
    let mut walk = PageWalk::new(0, None, false);
    let mut page = PageDetails::new(20, NextOffset::Absent, None, None);
    assert_eq!(walk.page(&page), PageStep::Next(20));
    page.new = 0;
    assert_eq!(walk.page(&page), PageStep::End);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    /// Any number of moves while the list is read for the first time, and two while what they have hidden is looked for.
    #[test]
    fn no_item_that_moves_is_lost(
        length in 0_u32..60,
        size in 1_usize..12,
        has_total in any::<bool>(),
        moves in prop::collection::vec((0_usize..40, any::<usize>()), 0..9),
        late in prop::collection::vec((0_usize..40, any::<usize>()), 0..3),
    ) {
        let mut list = List { has_total, ..List::of(length, size) };
        let first_round = (length as usize).div_ceil(size);
        let walked = list.walk(true, |request, items| {
            let early = moves.iter().filter(|(at, _)| *at == request && request < first_round);
            let late = late.iter().filter(|(at, _)| first_round + *at == request);
            for (_, which) in early.chain(late) {
                if !items.is_empty() {
                    let item = items.remove(which % items.len());
                    items.insert(0, item);
                }
            }
        });
        let mut items = walked.items;
        items.sort_unstable();
        prop_assert_eq!(items, (0..length).collect::<Vec<_>>());
        prop_assert_eq!(walked.end, PageStep::End);
        if moves.is_empty() {
            // Without a total, only an empty page is known to be the last one.
            prop_assert!(walked.requests <= first_round + 1);
        }
    }
}
