//! Levels, points and tiers, against what PSN has answered and a count of level after level.

use proptest::prelude::*;
use psn_api_wasm::collection::{level_of_points, points_of, points_of_level, tier_of_level};
use psn_api_wasm::models::{TrophyCounts, UserTrophyProfileSummaryResponse};

use crate::samples::config;

#[test]
fn levels_that_are_known() {
    for (points, level, progress) in
        [(0, 1, 0), (59, 1, 98), (60, 2, 0), (120, 3, 0), (5_939, 99, 98), (5_940, 100, 0), (6_030, 101, 0)]
            .into_iter()
            .chain([(14_940, 200, 0), (20_000, 211, 24), (59_940, 300, 0), (1_631_339, 998, 99), (1_631_340, 999, 0)])
    {
        let found = level_of_points(points);
        assert_eq!((found.trophy_level, found.progress), (level, progress), "{points}");
    }
}

/// The summary that PSN gives for an account without trophies.
#[test]
fn a_new_account_has_the_numbers_of_its_summary() {
    let summary: UserTrophyProfileSummaryResponse = serde_json::from_str(
        r#"{
            "accountId": "1000000000000000001", "trophyLevel": 1, "trophyPoint": 0, "trophyLevelBasePoint": 0,
            "trophyLevelNextPoint": 60, "progress": 0, "tier": 1,
            "earnedTrophies": { "bronze": 0, "silver": 0, "gold": 0, "platinum": 0 }
        }"#,
    )
    .unwrap();
    let points = points_of(&summary.earned_trophies);
    let level = serde_json::to_value(level_of_points(points)).unwrap();
    let expected = serde_json::to_value(summary).unwrap();
    for (name, number) in level.as_object().unwrap() {
        assert_eq!(*number, expected[name], "{name}");
    }
    assert_eq!(level.as_object().unwrap().len(), 6);
}

#[test]
fn the_last_level_has_no_next_one() {
    for points in [1_631_340, 5_000_000, u64::MAX] {
        let level = level_of_points(points);
        assert_eq!((level.trophy_level, level.tier, level.trophy_level_base_point), (999, 10, 1_631_340));
        assert_eq!((level.trophy_level_next_point, level.points_to_next()), (None, None));
        assert!(serde_json::to_value(level).unwrap().get("trophyLevelNextPoint").is_none());
    }
}

#[test]
fn tiers_begin_at_their_levels() {
    let begins: Vec<_> = (2..=1000).filter(|level| tier_of_level(*level) != tier_of_level(level - 1)).collect();
    assert_eq!(begins, [100, 200, 300, 400, 500, 600, 700, 800, 999]);
    assert_eq!((tier_of_level(1), tier_of_level(999)), (1, 10));
}

/// What a level costs, said in another way: every hundred costs 450 more than the one before, from the third on.
fn cost(level: u32) -> u64 {
    match level / 100 {
        0 => 60,
        1 => 90,
        hundred => u64::from(hundred - 1) * 450,
    }
}

#[test]
fn levels_begin_where_those_before_end() {
    let mut points = 0;
    for level in 1..=999 {
        assert_eq!(points_of_level(level), points, "{level}");
        points += cost(level);
    }
    assert_eq!((points_of_level(0), points_of_level(u32::MAX)), (0, points_of_level(999)));
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn points_belong_to_the_level_that_a_count_finds(points in 0..2_000_000_u64) {
        let mut level = 1;
        let mut left = points;
        while level < 999 && left >= cost(level) {
            left -= cost(level);
            level += 1;
        }
        let found = level_of_points(points);
        prop_assert_eq!((found.trophy_level, found.trophy_level_base_point), (level, points - left));
        if level < 999 {
            prop_assert_eq!(u64::from(found.progress), left * 100 / cost(level));
            prop_assert_eq!(found.trophy_level_next_point, Some(points - left + cost(level)));
            prop_assert_eq!(found.points_to_next(), Some(cost(level) - left));
        }
        prop_assert_eq!((found.trophy_point, found.tier), (points, tier_of_level(level)));
    }

    #[test]
    fn no_number_is_too_great(points: u64, counts: [u32; 4]) {
        prop_assert!((1..=999).contains(&level_of_points(points).trophy_level));
        let [bronze, silver, gold, platinum] = counts;
        let worth = [15, 30, 90, 300];
        let expected: u64 = counts.iter().zip(worth).map(|(count, worth)| u64::from(*count) * worth).sum();
        prop_assert_eq!(points_of(&TrophyCounts { bronze, silver, gold, platinum }), expected);
    }
}
