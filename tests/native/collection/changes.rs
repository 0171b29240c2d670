//! What has changed in a title, against a plain comparison and by hand.

use std::collections::BTreeSet;

use psn_api_wasm::collection::{EarnedRate, Grade, TitleBlock, TitleChanges, TitleRow, TrophyRow, changes, read_date};
use psn_api_wasm::models::{TrophyRarity, TrophyRarityLevel, TrophyType};
use serde_json::{Value, json};

use super::accounts::{self, Kind, PlayedTitle, Random};
use super::plain::{self, Plain};

/// Lets a title change as titles do.
fn change(title: &mut PlayedTitle, random: &mut Random) {
    for place in (0..title.defined.len()).rev() {
        let of_user = &mut title.earned[place];
        match random.below(12) {
            0 => {
                of_user.earned = Some(true);
                of_user.earned_date_time = (!random.one_in(5)).then(|| "2026-01-02T03:04:05Z".to_owned());
                of_user.progress = None;
            }
            1 if of_user.earned == Some(false) => of_user.progress = Some(random.below(4).to_string()),
            2 => of_user.trophy_earned_rate = Some("0.5".to_owned()),
            3 if random.one_in(4) => {
                title.defined.remove(place);
                title.earned.remove(place);
            }
            _ => {}
        }
    }
    if random.one_in(3) && !title.defined.is_empty() {
        for id in 100..100 + random.below(4) as u32 {
            let mut defined = title.defined[0].clone();
            let mut earned = title.earned[0].clone();
            (defined.trophy_id, earned.trophy_id) = (id, id);
            (defined.trophy_type, earned.trophy_type) = (TrophyType::Silver, TrophyType::Silver);
            defined.trophy_group_id = Some(random.pick(&["default", "001", "009"]).to_owned());
            title.defined.push(defined);
            title.earned.push(earned);
        }
    }
}

fn expected(before: &[Plain], now: &[Plain]) -> Value {
    let of = |all: &[Plain], id: u64| all.iter().position(|plain| plain.id() == id);
    let steps = |plain: &Plain| plain.text("progress").map_or(0, |steps| steps.parse::<u64>().unwrap());
    let mut earned = Vec::new();
    let mut progressed = Vec::new();
    for plain in now {
        let old = of(before, plain.id()).map(|place| &before[place]);
        let named = json!({ "trophyId": plain.id(), "trophyType": plain.trophy["trophyType"] });
        if plain.is_earned() && !old.is_some_and(Plain::is_earned) {
            let mut trophy = named;
            plain.text("earnedDateTime").iter().for_each(|date| trophy["earnedDateTime"] = json!(date));
            earned.push(trophy);
        } else if !plain.is_earned() && steps(plain) != old.map_or(0, steps) {
            let mut trophy = named;
            trophy["before"] = json!(old.map_or(0, steps));
            trophy["progress"] = json!(steps(plain));
            let target = plain.text("trophyProgressTargetValue");
            target.iter().for_each(|target| trophy["progressTarget"] = json!(target.parse::<u64>().unwrap()));
            progressed.push(trophy);
        }
    }
    let set = |all: &[Plain], others: &[Plain]| {
        let groups = |all: &[Plain]| -> BTreeSet<String> {
            all.iter().map(|plain| plain.text("trophyGroupId").unwrap().to_owned()).collect()
        };
        let others_groups = groups(others);
        json!({
            "trophies": all.iter().map(Plain::id).filter(|id| of(others, *id).is_none()).collect::<Vec<_>>(),
            "groups": groups(all).into_iter().filter(|group| !others_groups.contains(group)).collect::<Vec<_>>(),
        })
    };
    json!({
        "isNew": false, "earned": earned, "progressed": progressed, "added": set(now, before),
        "removed": set(before, now),
    })
}

/// The groups may come in any order.
fn sorted(mut value: Value) -> Value {
    for set in ["added", "removed"] {
        let groups = value[set]["groups"].as_array_mut().unwrap();
        groups.sort_by_key(|group| group.as_str().unwrap().to_owned());
    }
    value
}

#[test]
fn titles_change_as_in_a_plain_comparison() {
    let mut kinds = [0; 5];
    let nothing = json!({
        "isNew": false, "earned": [], "progressed": [], "added": { "trophies": [], "groups": [] },
        "removed": { "trophies": [], "groups": [] },
    });
    for seed in 0..20 {
        let mut random = Random(seed);
        for before in accounts::account(seed, Kind { titles: 30, trophies: 10, is_odd: true }) {
            let mut now = before.clone();
            change(&mut now, &mut random);
            let plain = |title: &PlayedTitle| plain::trophies(std::slice::from_ref(title));
            let expected = expected(&plain(&before), &plain(&now));
            let found = changes(Some(&before.block().title()), &now.block().title());
            assert_eq!(found.is_none(), expected == nothing, "{expected}");
            let Some(found) = found else { continue };
            let lists = [
                found.earned.len(),
                found.progressed.len(),
                found.added.trophies.len(),
                found.removed.trophies.len(),
                found.added.groups.len(),
            ];
            kinds.iter_mut().zip(lists).for_each(|(kind, length)| *kind += length);
            assert_eq!(sorted(serde_json::to_value(found).unwrap()), sorted(expected));
        }
    }
    assert!(kinds.iter().all(|kind| *kind > 20), "each kind of change has happened: {kinds:?}");
}

fn block(rows: &[TrophyRow<'_>]) -> TitleBlock {
    TitleBlock::new(&TitleRow::default(), rows)
}

#[test]
fn a_new_title_is_new_and_its_trophies_are_not_added() {
    let earned =
        TrophyRow { earned: true, earned_at: read_date("2026-01-02T03:04:05Z"), ..TrophyRow::new(0, Grade::Gold) };
    let stepped = TrophyRow { progress: Some(3), progress_target: Some(9), ..TrophyRow::new(1, Grade::Bronze) };
    let idle = TrophyRow { progress: Some(0), progress_target: Some(9), ..TrophyRow::new(2, Grade::Bronze) };
    let found = changes(None, &block(&[earned, stepped, idle]).title());
    assert_eq!(
        serde_json::to_value(found).unwrap(),
        json!({
            "isNew": true,
            "earned": [{ "trophyId": 0, "trophyType": "gold", "earnedDateTime": "2026-01-02T03:04:05Z" }],
            "progressed": [{ "trophyId": 1, "trophyType": "bronze", "before": 0, "progress": 3, "progressTarget": 9 }],
            "added": { "trophies": [], "groups": [] },
            "removed": { "trophies": [], "groups": [] },
        })
    );
    assert!(changes(None, &block(&[]).title()).is_some_and(|changes| changes.is_new && changes.earned.is_empty()));
}

#[test]
fn what_moves_every_day_is_no_change() {
    let row = TrophyRow { progress: Some(0), ..TrophyRow::new(0, Grade::Bronze) };
    let later = TrophyRow {
        progress: None,
        earned_rate: EarnedRate::from_tenths(5),
        trophy_rare: Some(TrophyRarityLevel::Known(TrophyRarity::Rare)),
        ..row
    };
    let title =
        |row: TrophyRow<'_>, fetched_at| TitleBlock::new(&TitleRow { fetched_at, ..TitleRow::default() }, &[row]);
    assert_ne!(title(row, 1).title().trophies(), title(later, 2).title().trophies());
    assert_eq!(changes(Some(&title(row, 1).title()), &title(later, 2).title()), None::<TitleChanges>);
}

#[test]
fn a_trophy_can_move_into_another_group() {
    let row = TrophyRow::new(0, Grade::Bronze);
    let moved = TrophyRow { trophy_group_id: "001", ..row };
    let found = changes(Some(&block(&[row]).title()), &block(&[moved]).title()).unwrap();
    assert_eq!((found.added.groups, found.removed.groups), (vec!["001".to_owned()], vec!["default".to_owned()]));
    assert!(found.added.trophies.is_empty() && found.removed.trophies.is_empty());
}
