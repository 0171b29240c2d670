//! Two accounts side by side, against a plain comparison and by hand.

use std::collections::{BTreeMap, BTreeSet};

use psn_api_wasm::collection::{Grade, TitleBlock, TitleRow, TrophyRow, compare, compare_title, read_date};
use serde_json::{Value, json};

use super::accounts::{self, Kind, PlayedTitle, Random};
use super::plain::{self, Plain};

/// Some titles of an account: others may be in common with another seed's, with more trophies or fewer.
fn account(seed: u64) -> Vec<PlayedTitle> {
    let mut random = Random(seed);
    let titles = accounts::account(seed, Kind { titles: 40, trophies: 12, is_odd: true });
    titles.into_iter().filter(|_| !random.one_in(4)).collect()
}

fn by_title(all: &[Plain]) -> BTreeMap<&str, BTreeMap<u64, &Plain>> {
    let mut titles: BTreeMap<&str, BTreeMap<u64, &Plain>> = BTreeMap::new();
    for plain in all {
        titles.entry(&plain.title).or_default().insert(plain.id(), plain);
    }
    titles
}

/// The trophies of a title in common, as they come to a program.
fn trophies(mine: &BTreeMap<u64, &Plain>, theirs: &BTreeMap<u64, &Plain>) -> Vec<Value> {
    let ids: BTreeSet<u64> = mine.keys().chain(theirs.keys()).copied().collect();
    ids.into_iter()
        .map(|id| {
            let earned = |trophies: &BTreeMap<u64, &Plain>| trophies.get(&id).is_some_and(|plain| plain.is_earned());
            let date = |trophies: &BTreeMap<u64, &Plain>| Some(trophies.get(&id)?.text("earnedDateTime")?.to_owned());
            let (my_date, their_date) = (date(mine), date(theirs));
            let plain = mine.get(&id).or(theirs.get(&id)).unwrap();
            let earned_by = match (earned(mine), earned(theirs)) {
                (true, true) => "both",
                (true, false) => "mine",
                (false, true) => "theirs",
                (false, false) => "neither",
            };
            let mut trophy = json!({ "trophyId": id, "trophyType": plain.trophy["trophyType"], "earnedBy": earned_by });
            let mut insert = |key: &str, value: &Option<String>| {
                value.iter().for_each(|value| trophy[key] = json!(value));
            };
            insert("myEarnedDateTime", &my_date);
            insert("theirEarnedDateTime", &their_date);
            // Dates of this form are sorted by their texts.
            let first = my_date.zip(their_date).filter(|(my_date, their_date)| my_date != their_date);
            insert("first", &first.map(|(my, their)| if my < their { "mine" } else { "theirs" }.to_owned()));
            trophy
        })
        .collect()
}

fn counts(trophies: &[Value]) -> Value {
    let count = |key: &str, value: &str| trophies.iter().filter(|trophy| trophy[key] == value).count();
    json!({
        "both": count("earnedBy", "both"), "onlyMine": count("earnedBy", "mine"),
        "onlyTheirs": count("earnedBy", "theirs"), "neither": count("earnedBy", "neither"),
        "mineFirst": count("first", "mine"), "theirsFirst": count("first", "theirs"),
    })
}

#[test]
fn accounts_compare_as_in_a_plain_comparison() {
    for seed in 0..20 {
        let (mine, theirs) = (account(seed), account(seed + 1000));
        let (my_index, their_index) = (accounts::index(&mine), accounts::index(&theirs));
        let (my_trophies, their_trophies) = (plain::trophies(&mine), plain::trophies(&theirs));
        let (my_titles, their_titles) = (by_title(&my_trophies), by_title(&their_trophies));
        let ids = |titles: &[PlayedTitle]| -> BTreeMap<String, u32> {
            titles.iter().map(|played| (played.title.np_communication_id.clone(), played.title.progress)).collect()
        };
        let (my_ids, their_ids) = (ids(&mine), ids(&theirs));
        let mut titles = Vec::new();
        let mut in_common = Vec::new();
        for (id, my_progress) in my_ids.iter().filter(|(id, _)| their_ids.contains_key(*id)) {
            let trophies = trophies(&my_titles[id.as_str()], &their_titles[id.as_str()]);
            let compared = compare_title(&my_index.get(id).unwrap(), &their_index.get(id).unwrap());
            assert_eq!(serde_json::to_value(compared).unwrap(), json!(trophies), "{id} of accounts {seed}");
            titles.push(json!({
                "npCommunicationId": id, "myProgress": my_progress, "theirProgress": their_ids[id],
                "trophies": counts(&trophies),
            }));
            in_common.extend(trophies);
        }
        let only = |ids: &BTreeMap<String, u32>, others: &BTreeMap<String, u32>| -> Vec<String> {
            ids.keys().filter(|id| !others.contains_key(*id)).cloned().collect()
        };
        let earned = |all: &[Plain]| plain::grades(all.iter().filter(|plain| plain.is_earned()));
        let expected = json!({
            "mine": earned(&my_trophies), "theirs": earned(&their_trophies), "inCommon": counts(&in_common),
            "titles": titles, "onlyMyTitles": only(&my_ids, &their_ids), "onlyTheirTitles": only(&their_ids, &my_ids),
        });
        assert_eq!(serde_json::to_value(compare(&my_index, &their_index)).unwrap(), expected, "accounts {seed}");
    }
}

#[test]
fn who_was_first_is_said_only_where_it_is_known() {
    let earned = |id: u32, date: &str| TrophyRow {
        earned: true,
        earned_at: read_date(date),
        ..TrophyRow::new(id, Grade::Bronze)
    };
    let (early, late) = ("2024-03-09T18:05:41Z", "2024-03-09T18:05:42Z");
    let block = |rows: &[TrophyRow<'_>]| TitleBlock::new(&TitleRow::default(), rows);
    let mine = block(&[earned(0, early), earned(1, late), earned(2, late), earned(3, late), earned(4, late)]);
    let not_earned = TrophyRow { earned: false, ..earned(4, early) };
    let theirs = block(&[earned(0, late), earned(1, early), earned(2, late), earned(3, ""), not_earned]);
    let firsts: Vec<_> = compare_title(&mine.title(), &theirs.title())
        .iter()
        .map(|trophy| serde_json::to_value(trophy.first).unwrap())
        .collect();
    assert_eq!(firsts, [json!("mine"), json!("theirs"), Value::Null, Value::Null, Value::Null]);
}
