//! The numbers, against a plain count over fifty accounts and by hand.

use jiff::Timestamp;
use jiff::tz;
use psn_api_wasm::collection::{
    CollectionTrophy, EarnedRate, Grade, Index, StatsOptions, SummaryRow, TimeZone, TitleBlock, TitleRow, TrophyRow,
    level_of_points, read_date, recent, stats,
};
use psn_api_wasm::models::TrophyCounts;
use serde_json::{Value, json};

use super::accounts::{self, ACCOUNT, Kind};
use super::plain;

/// Among them one with a summer time of half an hour, one that has skipped a day, and some that changed their rules.
const ZONES: [&str; 10] = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "Africa/Cairo",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "America/St_Johns",
    "Africa/Casablanca",
];

fn time_zone(zone: &tz::TimeZone) -> TimeZone {
    let end: Timestamp = "2030-01-01T00:00:00Z".parse().unwrap();
    let first = (0, zone.to_offset(Timestamp::UNIX_EPOCH).seconds());
    let changes = zone
        .following(Timestamp::UNIX_EPOCH)
        .take_while(|change| change.timestamp() < end)
        .map(|change| (change.timestamp().as_millisecond() as u64, change.offset().seconds()));
    TimeZone::new([first].into_iter().chain(changes)).unwrap()
}

#[test]
fn fifty_accounts_have_the_numbers_of_a_plain_count() {
    for seed in 0..50 {
        let titles = accounts::account(seed, Kind { titles: seed * 2, trophies: 14, is_odd: true });
        let zone = tz::TimeZone::get(ZONES[seed as usize % ZONES.len()]).unwrap();
        let most = [10, 0, 3, usize::MAX][seed as usize % 4];
        let options = StatsOptions { time_zone: time_zone(&zone), most };
        let counted = stats(&accounts::index(&titles), &options);
        let level = level_of_points(counted.earned.points);
        assert_eq!((counted.level, counted.points_to_next_level), (level, level.points_to_next()));
        let mut counted = serde_json::to_value(counted).unwrap();
        for key in ["level", "pointsToNextLevel"] {
            counted.as_object_mut().unwrap().remove(key).unwrap();
        }
        let expected = plain::stats(&titles, &zone, most);
        let (counted, expected) = (counted.as_object().unwrap(), expected.as_object().unwrap());
        for (key, value) in expected {
            assert_eq!(counted.get(key), Some(value), "{key} of account {seed}");
        }
        assert_eq!(counted.len(), expected.len(), "account {seed} has {:?}", counted.keys());
    }
}

#[test]
fn recent_trophies_are_those_with_the_latest_dates() {
    for seed in 0..10 {
        let titles = accounts::account(seed, Kind { titles: 20, trophies: 14, is_odd: true });
        let mut dated: Vec<_> = plain::trophies(&titles).into_iter().filter(|plain| plain.date().is_some()).collect();
        dated.sort_by_key(|plain| std::cmp::Reverse(plain.date()));
        for most in [0, 1, 17, usize::MAX] {
            let expected: Vec<_> = dated.iter().take(most).map(plain::Plain::named).collect();
            let found = recent(&accounts::index(&titles), most);
            assert_eq!(serde_json::to_value(found).unwrap(), json!(expected), "{most} of account {seed}");
        }
    }
}

#[test]
fn nothing_has_numbers_of_nothing() {
    let stats = stats(&Index::new(ACCOUNT), &StatsOptions::default());
    assert_eq!((stats.earned.total, stats.defined.total, stats.level.trophy_level), (0, 0, 1));
    assert_eq!(
        (stats.completion.average_progress, stats.completion.overall, stats.completion.platinum_rate),
        (0.0, 0.0, 0.0)
    );
    assert_eq!((stats.first_earned, stats.streaks.longest, stats.summary), (None, None, None));
    assert_eq!(stats.by_rarity.len(), 4);
}

/// An index with one title that has these trophies.
fn index(trophies: &[TrophyRow<'_>]) -> Index {
    let mut index = Index::new(ACCOUNT);
    let row = TitleRow { np_communication_id: "NPWR00001_00", trophy_title_platform: "PS5", ..TitleRow::default() };
    index.insert(TitleBlock::new(&row, trophies));
    index
}

fn earned(id: u32, grade: Grade<'static>, date: &str) -> TrophyRow<'static> {
    TrophyRow { earned: true, earned_at: read_date(date), ..TrophyRow::new(id, grade) }
}

#[test]
fn a_day_begins_at_midnight_of_the_time_zone() {
    let index = index(&[
        earned(0, Grade::Platinum, "2024-03-31T00:59:59Z"),
        earned(1, Grade::Gold, "2024-03-31T01:00:00Z"),
        earned(2, Grade::Bronze, "2024-12-31T22:59:59Z"),
        earned(3, Grade::Bronze, "2024-12-31T23:00:00Z"),
        earned(4, Grade::Bronze, ""),
    ]);
    let berlin = TimeZone::new([(1_729_990_800_000, 3600), (1_711_846_800_000, 7200), (0, 3600)]).unwrap();
    let stats = stats(&index, &StatsOptions { time_zone: berlin, ..StatsOptions::default() });
    assert_eq!(
        stats.by_hour.iter().enumerate().filter(|(_, count)| **count > 0).collect::<Vec<_>>(),
        [(0, &1), (1, &1), (3, &1), (23, &1)]
    );
    let stats = serde_json::to_value(stats).unwrap();
    assert_eq!(stats["byWeekday"], json!([2, 0, 1, 1, 0, 0, 0]));
    assert_eq!(
        stats["perDay"],
        json!({
            "days": ["2024-03-31", "2024-12-31", "2025-01-01"],
            "earned": [2, 1, 1], "total": [2, 3, 4], "points": [390, 15, 15],
        })
    );
    assert_eq!(
        stats["byMonth"],
        json!([
            { "month": "2024-03", "earned": 2, "bronzes": 0, "silvers": 0, "golds": 1, "platinums": 1, "points": 390 },
            { "month": "2024-12", "earned": 1, "bronzes": 1, "silvers": 0, "golds": 0, "platinums": 0, "points": 15 },
            { "month": "2025-01", "earned": 1, "bronzes": 1, "silvers": 0, "golds": 0, "platinums": 0, "points": 15 },
        ])
    );
    assert_eq!(
        stats["byYear"][1],
        json!({ "year": 2025, "earned": 1, "bronzes": 1, "silvers": 0, "golds": 0, "platinums": 0, "points": 15 })
    );
    let streak = json!({ "days": 2, "firstDay": "2024-12-31", "lastDay": "2025-01-01" });
    assert_eq!(stats["streaks"], json!({ "longest": streak, "latest": streak }));
    assert_eq!(stats["undated"], 1);
    assert_eq!(stats["platinums"]["fastest"], Value::Null, "the trophy without a date may have been the first");
}

#[test]
fn what_was_added_to_a_title_is_not_needed_for_its_platinum() {
    let added = |id| TrophyRow { trophy_group_id: "001", ..TrophyRow::new(id, Grade::Gold) };
    let index = index(&[
        TrophyRow::new(0, Grade::Platinum),
        earned(1, Grade::Gold, "2024-03-09T18:05:41Z"),
        TrophyRow::new(2, Grade::Bronze),
        added(3),
        added(4),
    ]);
    let stats = serde_json::to_value(stats(&index, &StatsOptions::default())).unwrap();
    let [platinum, title] = [&stats["nearestToPlatinum"][0], &stats["nearestToCompletion"][0]];
    assert_eq!(
        [&platinum["progress"], &platinum["earned"], &platinum["left"], &platinum["pointsLeft"]],
        [&json!(85), &json!(1), &json!(2), &json!(315)]
    );
    assert_eq!((&title["left"], &platinum["npCommunicationId"]), (&json!(4), &title["npCommunicationId"]));
}

#[test]
fn the_first_offset_is_also_for_the_time_before() {
    let index = index(&[earned(0, Grade::Gold, "2024-03-31T23:00:00Z")]);
    let time_zone = TimeZone::new([(1_800_000_000_000, 7200), (1_790_000_000_000, 3600)]).unwrap();
    let stats = stats(&index, &StatsOptions { time_zone, ..StatsOptions::default() });
    assert_eq!(stats.per_day.days[0].to_string(), "2024-04-01");
}

#[test]
fn of_trophies_that_are_equal_the_first_by_id_is_named() {
    let date = "2024-03-09T18:05:41Z";
    let rate = EarnedRate::from_tenths(80);
    let of = |id: u32| TrophyRow { earned_rate: rate, ..earned(id, Grade::Platinum, date) };
    let not_earned = |id: u32| TrophyRow { earned: false, earned_at: None, ..of(id) };
    let index = index(&[of(0), of(1), of(2), not_earned(3), not_earned(4)]);
    let stats = stats(&index, &StatsOptions { most: 2, ..StatsOptions::default() });
    let id = |trophy: &Option<CollectionTrophy>| trophy.as_ref().unwrap().trophy_id;
    let ids = |trophies: &[CollectionTrophy]| trophies.iter().map(|trophy| trophy.trophy_id).collect::<Vec<_>>();
    assert_eq!((id(&stats.first_earned), id(&stats.last_earned)), (0, 0));
    assert_eq!((id(&stats.platinums.first), id(&stats.platinums.last)), (0, 0));
    assert_eq!(
        (stats.platinums.fastest.unwrap().trophy.trophy_id, stats.platinums.slowest.unwrap().trophy.trophy_id),
        (0, 0)
    );
    assert_eq!((ids(&stats.rarest_earned), ids(&stats.most_common_unearned)), (vec![0, 1], vec![3, 4]));
    assert_eq!(ids(&recent(&index, 2)), [0, 1]);
}

#[test]
fn a_platinum_takes_from_the_first_trophy_of_its_group_on() {
    let of_group = |group: &'static str, row: TrophyRow<'static>| TrophyRow { trophy_group_id: group, ..row };
    let index = index(&[
        earned(0, Grade::Platinum, "2024-03-09T18:05:41Z"),
        earned(1, Grade::Bronze, "2024-03-08T18:05:41Z"),
        TrophyRow { earned_at: read_date("2024-01-01T00:00:00Z"), ..TrophyRow::new(2, Grade::Bronze) },
        of_group("001", earned(3, Grade::Bronze, "2024-03-01T00:00:00Z")),
        of_group("001", earned(4, Grade::Bronze, "")),
    ]);
    let platinums = serde_json::to_value(stats(&index, &StatsOptions::default()).platinums).unwrap();
    let trophy = json!({
        "npCommunicationId": "NPWR00001_00", "trophyId": 0, "trophyType": "platinum",
        "earnedDateTime": "2024-03-09T18:05:41Z"
    });
    let run = json!({ "trophy": trophy, "began": "2024-03-08T18:05:41Z", "duration": 86_400_000 });
    assert_eq!(platinums, json!({ "first": trophy, "last": trophy, "fastest": run, "slowest": run }));
}

#[test]
fn the_summary_is_shown_beside_what_was_counted() {
    let mut index =
        index(&[earned(0, Grade::Gold, ""), earned(1, Grade::Bronze, ""), earned(2, Grade::Other("wood"), "")]);
    let counts = TrophyCounts { bronze: 3, silver: 0, gold: 0, platinum: 0 };
    index.set_summary(SummaryRow { trophy_level: 17, earned_trophies: counts });
    let check = serde_json::to_value(stats(&index, &StatsOptions::default()).summary).unwrap();
    assert_eq!(
        check,
        json!({
            "trophyLevel": 17, "earnedTrophies": counts, "points": 45, "isEqual": false,
            "difference": { "bronze": 2, "silver": 0, "gold": -1, "platinum": 0, "points": -60 },
        })
    );
    index.set_summary(SummaryRow { trophy_level: 2, earned_trophies: TrophyCounts { bronze: 1, gold: 1, ..counts } });
    assert!(stats(&index, &StatsOptions::default()).summary.unwrap().is_equal);
}

#[test]
fn times_that_cannot_be_do_no_harm() {
    let at = |id: u32, earned_at: u64| TrophyRow { earned_at: Some(earned_at), ..earned(id, Grade::Platinum, "") };
    let index = index(&[at(0, 0), at(1, u64::MAX), at(2, 253_402_300_799_999), at(3, 1_710_007_541_001)]);
    for offset in [-86_399, 0, 86_399] {
        let time_zone = TimeZone::new([(0, offset)]).unwrap();
        let stats = stats(&index, &StatsOptions { time_zone, ..StatsOptions::default() });
        let days: Vec<_> = stats.per_day.days.iter().map(ToString::to_string).collect();
        assert!(
            days.first().unwrap().starts_with("1970-01-0") && days.last().unwrap().starts_with("9999-12-3"),
            "{days:?}"
        );
        assert_eq!(stats.by_hour.iter().sum::<u32>(), 4);
        assert_eq!(stats.last_earned.unwrap().earned_date_time.unwrap().to_string(), "9999-12-31T23:59:59.615Z");
    }
}

#[test]
fn an_offset_of_a_day_is_refused() {
    let error = TimeZone::new([(0, 3600), (5, -86_400)]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "No clock is -86400 seconds ahead of UTC. Give an offset of less than 86400 seconds."
    );
    assert!(TimeZone::new([(0, i32::MIN)]).is_err());
}
