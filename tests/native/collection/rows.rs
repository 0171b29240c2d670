//! Rows of what PSN answers.

use psn_api_wasm::collection::{EarnedRate, Grade, TitleRow, TrophyRow, read_date, trophy_rows};
use psn_api_wasm::models::{TitleThinTrophy, TrophyRarity, TrophyRarityLevel, TrophyTitle, UserThinTrophy};
use serde_json::{Value, json};

fn defined(trophies: Value) -> Vec<TitleThinTrophy> {
    serde_json::from_value(trophies).unwrap()
}

fn earned(trophies: Value) -> Vec<UserThinTrophy> {
    serde_json::from_value(trophies).unwrap()
}

#[test]
fn a_title_is_read() {
    let title: TrophyTitle = serde_json::from_value(json!({
        "npServiceName": "trophy", "npCommunicationId": "NPWR12345_00", "trophySetVersion": "01.10",
        "trophyTitleName": "Harbour", "trophyTitleIconUrl": "", "trophyTitlePlatform": "PS3, PSVITA,PS6",
        "hasTrophyGroups": false, "definedTrophies": { "bronze": 9, "silver": 3, "gold": 2, "platinum": 1 },
        "progress": 24, "earnedTrophies": { "bronze": 4, "silver": 0, "gold": 1, "platinum": 0 },
        "hiddenFlag": true, "lastUpdatedDateTime": "2024-03-09T18:05:41Z"
    }))
    .unwrap();
    let row = TitleRow::new(&title, 17);
    assert_eq!((row.np_communication_id, row.np_service_name), ("NPWR12345_00", "trophy"));
    assert_eq!((row.trophy_set_version, row.progress, row.hidden_flag), ("01.10", 24, true));
    assert_eq!((row.defined_trophies, row.earned_trophies), (title.defined_trophies, title.earned_trophies));
    assert_eq!((row.last_updated_at, row.fetched_at), (Some(1_710_007_541_000), 17));
    assert_eq!(row.trophy_title_platform, "PS3, PSVITA,PS6");
    assert_eq!(row.platforms().collect::<Vec<_>>(), ["PS3", "PSVITA", "PS6"]);
    let undated = TrophyTitle { last_updated_date_time: String::new(), ..title.clone() };
    assert_eq!(TitleRow::new(&undated, 17).last_updated_at, None);
}

#[test]
fn both_lists_are_merged_by_id() {
    let defined = defined(json!([
        { "trophyId": 1, "trophyHidden": true, "trophyType": "gold", "trophyGroupId": "001",
          "trophyProgressTargetValue": "300" },
        { "trophyId": 0, "trophyHidden": false, "trophyType": "platinum", "trophyGroupId": "default" },
    ]));
    let earned = earned(json!([
        { "trophyId": 0, "trophyHidden": false, "trophyType": "platinum", "earned": true,
          "earnedDateTime": "2025-03-01T19:59:59Z", "trophyRare": 0, "trophyEarnedRate": "3.7" },
        { "trophyId": 1, "trophyHidden": true, "trophyType": "gold", "earned": false, "progress": "73",
          "progressRate": 24, "trophyRare": 7, "trophyEarnedRate": "12.8" },
    ]));
    let platinum = TrophyRow {
        earned: true,
        earned_at: read_date("2025-03-01T19:59:59Z"),
        earned_rate: EarnedRate::from_tenths(37),
        trophy_rare: Some(TrophyRarityLevel::Known(TrophyRarity::UltraRare)),
        ..TrophyRow::new(0, Grade::Platinum)
    };
    let gold = TrophyRow {
        trophy_group_id: "001",
        trophy_hidden: true,
        progress: Some(73),
        progress_target: Some(300),
        earned_rate: EarnedRate::from_tenths(128),
        trophy_rare: Some(TrophyRarityLevel::Other(7)),
        ..TrophyRow::new(1, Grade::Gold)
    };
    assert_eq!(trophy_rows(&defined, &earned), [platinum, gold]);
}

#[test]
fn a_title_that_was_never_played_has_nothing_earned() {
    let defined = defined(json!([{ "trophyId": 4, "trophyHidden": false, "trophyType": "wooden" }]));
    assert_eq!(trophy_rows(&defined, &[]), [TrophyRow::new(4, Grade::Other("wooden"))]);
}

#[test]
fn a_trophy_that_comes_twice_counts_once_and_one_in_one_list_counts() {
    let bare = |id: u32, grade: &str| json!({ "trophyId": id, "trophyHidden": false, "trophyType": grade });
    let defined = defined(json!([bare(2, "bronze"), bare(0, "gold"), bare(2, "silver")]));
    let earned = earned(json!([
        { "trophyId": 2, "trophyHidden": false, "trophyType": "silver", "earned": false },
        { "trophyId": 9, "trophyHidden": false, "trophyType": "bronze", "earned": true },
        { "trophyId": 2, "trophyHidden": false, "trophyType": "silver", "earned": true },
        { "trophyId": 9, "trophyHidden": true, "trophyType": "bronze", "earned": true },
    ]));
    let rows = trophy_rows(&defined, &earned);
    let facts: Vec<_> =
        rows.iter().map(|row| (row.trophy_id, row.trophy_type, row.earned, row.trophy_hidden)).collect();
    assert_eq!(
        facts,
        [(0, Grade::Gold, false, false), (2, Grade::Silver, true, false), (9, Grade::Bronze, true, true)]
    );
}

#[test]
fn rates_are_read() {
    for (text, tenths) in [
        ("0.0", Some(0)),
        ("8.0", Some(80)),
        ("8", Some(80)),
        ("08.19", Some(81)),
        ("100.0", Some(1000)),
        ("100.1", None),
        ("7000.0", None),
        ("99999", None),
        ("8.", None),
        (".8", None),
        ("", None),
        ("-1.0", None),
        ("+1.0", None),
        ("1,0", None),
        ("1.x", None),
        ("1.0.0", None),
    ] {
        assert_eq!(EarnedRate::read(text).map(EarnedRate::tenths), tenths, "{text:?}");
    }
    assert_eq!(EarnedRate::from_tenths(37).map(EarnedRate::percent), Some(3.7));
    assert_eq!(EarnedRate::from_tenths(1001), None);
}

#[test]
fn dates_are_read() {
    assert_eq!(read_date("2024-03-09T18:05:41.500Z"), Some(1_710_007_541_500));
    for no_date in ["", "0", "0001-01-01T00:00:00Z", "yesterday", "2024-02-30T00:00:00Z"] {
        assert_eq!(read_date(no_date), None, "{no_date}");
    }
}

#[test]
fn grades_are_named_as_psn_names_them() {
    for (name, points) in [("bronze", 15), ("silver", 30), ("gold", 90), ("platinum", 300), ("wooden", 0), ("Gold", 0)]
    {
        let grade = Grade::read(name);
        assert_eq!((grade.as_str(), grade.points()), (name, points));
        let model: psn_api_wasm::models::TrophyType = grade.into();
        assert_eq!(serde_json::to_value(&model).unwrap(), name);
        assert_eq!(Grade::from(&model), grade);
    }
}
