//! Where each API's lists end.

use psn_api_wasm::client::NextOffset::{self, Absent, Invalid, Null, Number};
use psn_api_wasm::client::{PageDetails, next_start};

fn page(count: u32, next: NextOffset, total: Option<u64>) -> PageDetails {
    PageDetails::new(count, next, total, None)
}

#[test]
fn a_list_goes_on_until_its_api_ends_it() {
    let table = [
        // The trophy service leaves `nextOffset` out at the end, the game list writes null.
        (0, Some(100), page(100, Number(100), Some(250)), Some(100)),
        (200, Some(100), page(50, Absent, Some(250)), None),
        (0, Some(100), page(100, Absent, Some(100)), None),
        (0, Some(100), page(100, Null, None), None),
        (0, None, page(800, Number(800), Some(900)), Some(800)),
        (800, None, page(100, Absent, Some(900)), None),
        // A page is shorter than its offset says: some titles are hidden.
        (0, Some(100), page(98, Number(100), Some(250)), Some(100)),
        // Without any `nextOffset`.
        (0, Some(10), page(10, Absent, None), Some(10)),
        (10, Some(10), page(9, Absent, None), None),
        (10, Some(10), page(10, Absent, Some(30)), Some(20)),
        (20, Some(10), page(10, Absent, Some(30)), None),
        (0, None, page(20, Absent, Some(30)), Some(20)),
        // PSN gives 20 where 100 are asked for.
        (0, Some(100), page(20, Absent, Some(120)), Some(20)),
        (20, Some(100), page(20, Absent, Some(120)), Some(40)),
        (100, Some(100), page(20, Absent, Some(120)), None),
        (40, Some(100), page(0, Absent, Some(120)), None),
        (0, None, page(20, Absent, None), None),
        // All titles of a page are hidden.
        (30, Some(10), page(0, Number(40), Some(100)), Some(40)),
        (30, Some(10), page(0, Number(40), None), Some(40)),
        // Nothing more can come.
        (30, Some(10), page(0, Absent, Some(100)), None),
        (30, Some(10), page(0, Null, Some(100)), None),
        (100, Some(10), page(0, Number(110), Some(100)), None),
        (30, Some(10), page(10, Number(30), Some(100)), None),
        (30, Some(10), page(10, Number(0), Some(100)), None),
        (30, Some(10), page(10, Invalid, Some(100)), None),
    ];
    for (start, size, page, expected) in table {
        assert_eq!(next_start(start, size, &page), expected, "{start} {size:?} {page:?}");
    }
}

#[test]
fn graphql_says_which_page_is_the_last() {
    let page = |count, is_last| PageDetails::new(count, Absent, Some(40), Some(is_last));
    assert_eq!(next_start(0, Some(24), &page(24, false)), Some(24));
    assert_eq!(next_start(24, Some(24), &page(16, false)), Some(40));
    assert_eq!(next_start(24, Some(24), &page(24, true)), None);
    assert_eq!(next_start(40, Some(24), &page(0, false)), None);
}

#[test]
fn an_offset_is_a_whole_number_that_is_not_negative() {
    for (number, offset) in [(0.0, Number(0)), (800.0, Number(800)), (3e9, Number(3_000_000_000))] {
        assert_eq!(NextOffset::of(number), offset);
    }
    for number in [-1.0, 0.5, 1e300, f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(NextOffset::of(number), Invalid, "{number}");
    }
}
