//! How far an account has come in a title: percentages that PSN was seen to answer.

use psn_api_wasm::collection::progress_of;
use psn_api_wasm::models::TrophyCounts;

fn counts([bronze, silver, gold, platinum]: [u32; 4]) -> TrophyCounts {
    TrophyCounts { bronze, silver, gold, platinum }
}

#[test]
fn progress_is_counted_as_psn_counts_it() {
    for (earned, defined, percent) in [
        ([38, 15, 1, 1], [53, 18, 1, 1], 77),
        ([13, 5, 1, 0], [47, 16, 5, 1], 26),
        ([5, 0, 0, 0], [59, 15, 3, 1], 4),
        ([1, 0, 0, 0], [44, 4, 3, 1], 1),
        ([29, 9, 4, 1], [30, 10, 4, 1], 95),
    ] {
        assert_eq!(progress_of(&counts(earned), &counts(defined)), percent, "{earned:?} of {defined:?}");
    }
}

#[test]
fn one_trophy_is_one_percent_and_all_are_a_hundred() {
    let all = counts([100, 9, 9, 1]);
    assert_eq!(progress_of(&counts([0, 0, 0, 0]), &all), 0);
    assert_eq!(progress_of(&counts([1, 0, 0, 0]), &all), 1);
    assert_eq!(progress_of(&all, &all), 100);
    assert_eq!(progress_of(&counts([100, 9, 9, 0]), &all), 100, "the platinum does not count");
    assert_eq!(progress_of(&counts([0, 0, 0, 0]), &counts([0, 0, 0, 0])), 0);
    let most = counts([u32::MAX; 4]);
    assert_eq!(progress_of(&most, &all), 100, "no answer makes it more, or a panic");
}
