//! Everything that is counted in two places is counted the same.

use crate::support::{Client, TROPHY, options, signed_in};
use psn_sim::cli::Options;
use psn_sim::sign_in::npsso;
use serde_json::{Value, json};
use std::collections::HashMap;

const KINDS: [&str; 4] = ["bronze", "silver", "gold", "platinum"];

fn add(sum: &mut HashMap<&'static str, u64>, counts: &Value) {
    for kind in KINDS {
        *sum.entry(kind).or_default() += counts[kind].as_u64().unwrap();
    }
}

fn as_json(sum: &HashMap<&'static str, u64>) -> Value {
    json!({
        "bronze": sum.get("bronze").unwrap_or(&0), "silver": sum.get("silver").unwrap_or(&0),
        "gold": sum.get("gold").unwrap_or(&0), "platinum": sum.get("platinum").unwrap_or(&0),
    })
}

fn count<'a>(trophies: impl Iterator<Item = &'a Value>) -> Value {
    let mut sum = HashMap::new();
    for trophy in trophies {
        let kind = trophy["trophyType"].as_str().unwrap();
        *sum.entry(KINDS.into_iter().find(|k| *k == kind).unwrap()).or_default() += 1;
    }
    as_json(&sum)
}

async fn check_title(client: &Client, title: &Value) {
    let id = title["npCommunicationId"].as_str().unwrap();
    let query = format!("npServiceName={}", title["npServiceName"].as_str().unwrap());
    let base = format!("{TROPHY}/npCommunicationIds/{id}/trophyGroups");
    let mine = format!("{TROPHY}/users/me/npCommunicationIds/{id}/trophyGroups");
    let defined = client.json(&format!("{base}/all/trophies?{query}")).await;
    let earned = client.json(&format!("{mine}/all/trophies?{query}")).await;
    let groups = client.json(&format!("{base}?{query}")).await;
    let progress = client.json(&format!("{mine}?{query}")).await;
    let defined_list = defined["trophies"].as_array().unwrap();
    let earned_list: Vec<&Value> =
        earned["trophies"].as_array().unwrap().iter().filter(|t| t["earned"] == true).collect();

    assert_eq!(count(defined_list.iter()), title["definedTrophies"], "{id}");
    assert_eq!(groups["definedTrophies"], title["definedTrophies"]);
    assert_eq!(count(earned_list.iter().copied()), title["earnedTrophies"]);
    for key in ["earnedTrophies", "progress", "lastUpdatedDateTime", "hiddenFlag", "trophySetVersion"] {
        assert_eq!(progress[key], title[key], "{id} {key}");
    }
    assert_eq!(earned["lastUpdatedDateTime"], title["lastUpdatedDateTime"]);
    let newest = earned_list.iter().map(|t| t["earnedDateTime"].as_str().unwrap()).max();
    assert!(newest.is_none_or(|newest| newest == title["lastUpdatedDateTime"]));

    check_groups(client, &base, &query, &groups, &progress, title).await;
    check_rarity(&earned, &earned_list);
    for (defined, earned) in defined_list.iter().zip(earned["trophies"].as_array().unwrap()) {
        for key in ["trophyId", "trophyHidden", "trophyType"] {
            assert_eq!(defined[key], earned[key]);
        }
        let tracks = defined.get("trophyProgressTargetValue").is_some();
        assert_eq!(earned.get("progress").is_some(), tracks && earned["earned"] == false);
    }
}

async fn check_groups(client: &Client, base: &str, query: &str, groups: &Value, progress: &Value, title: &Value) {
    let (mut defined, mut earned) = (HashMap::new(), HashMap::new());
    let list = groups["trophyGroups"].as_array().unwrap();
    assert_eq!(title["trophyGroupCount"], list.len());
    assert_eq!(title["hasTrophyGroups"], list.len() > 1);
    for (group, mine) in list.iter().zip(progress["trophyGroups"].as_array().unwrap()) {
        let id = group["trophyGroupId"].as_str().unwrap();
        assert_eq!(group["trophyGroupId"], mine["trophyGroupId"]);
        let trophies = client.json(&format!("{base}/{id}/trophies?{query}")).await;
        let trophies = trophies["trophies"].as_array().unwrap();
        assert_eq!(count(trophies.iter()), group["definedTrophies"]);
        assert!(trophies.iter().all(|trophy| trophy["trophyGroupId"] == id));
        let any = mine["earnedTrophies"] != as_json(&HashMap::new());
        assert_eq!(mine.get("lastUpdatedDateTime").is_some(), any);
        add(&mut defined, &group["definedTrophies"]);
        add(&mut earned, &mine["earnedTrophies"]);
    }
    assert_eq!(as_json(&defined), title["definedTrophies"]);
    assert_eq!(as_json(&earned), title["earnedTrophies"]);
}

fn check_rarity(answer: &Value, earned: &[&Value]) {
    let rate = |trophy: &Value| trophy["trophyEarnedRate"].as_str().unwrap().parse::<f64>().unwrap();
    let lowest = earned.iter().map(|trophy| rate(trophy)).fold(f64::INFINITY, f64::min);
    match answer.get("rarestTrophies") {
        Some(rarest) => {
            let rarest = rarest.as_array().unwrap();
            assert!(!rarest.is_empty() && rarest.iter().all(|t| rate(t) == lowest));
        }
        None => assert!(earned.is_empty()),
    }
    for trophy in answer["trophies"].as_array().unwrap() {
        let expected = match rate(trophy) {
            ..5.0 => 0,
            5.0..15.0 => 1,
            15.0..=50.0 => 2,
            _ => 3,
        };
        assert_eq!(trophy["trophyRare"], expected);
    }
}

#[tokio::test]
async fn sums_agree_for_several_seeds() {
    for seed in [1, 2, 77, 4_000_000_000] {
        let client = signed_in(Options { seed, ..options(40) }, npsso::OF_OWNER).await;
        let list = client.json(&format!("{TROPHY}/users/me/trophyTitles")).await;
        let titles = list["trophyTitles"].as_array().unwrap();
        assert_eq!((titles.len(), &list["totalItemCount"]), (40, &json!(40)));
        let dates: Vec<&str> = titles.iter().map(|title| title["lastUpdatedDateTime"].as_str().unwrap()).collect();
        assert!(dates.is_sorted_by(|newer, older| newer >= older));
        let mut sum = HashMap::new();
        for title in titles {
            check_title(&client, title).await;
            add(&mut sum, &title["earnedTrophies"]);
        }
        let summary = client.json(&format!("{TROPHY}/users/me/trophySummary")).await;
        assert_eq!(summary["earnedTrophies"], as_json(&sum));
        let points = sum["bronze"] * 15 + sum["silver"] * 30 + sum["gold"] * 90 + sum["platinum"] * 300;
        assert_eq!(summary["trophyPoint"], points);
        let (base, next) = (&summary["trophyLevelBasePoint"], &summary["trophyLevelNextPoint"]);
        assert!(base.as_u64().unwrap() <= points && points < next.as_u64().unwrap());
    }
}

#[tokio::test]
async fn the_same_seed_gives_the_same_account() {
    let mut bodies = Vec::new();
    for seed in [5, 5, 6] {
        let client = signed_in(Options { seed, ..options(120) }, npsso::OF_OWNER).await;
        bodies.push(client.get(&format!("{TROPHY}/users/me/trophyTitles?limit=800")).await.bytes);
    }
    assert_eq!(bodies[0], bodies[1]);
    assert_ne!(bodies[0], bodies[2]);
}

#[tokio::test]
async fn ids_are_unique_and_dates_are_past() {
    let client = signed_in(options(3000), npsso::OF_OWNER).await;
    let facts = client.facts().await;
    let titles = facts["titles"].as_array().unwrap();
    let mut ids: Vec<String> = titles
        .iter()
        .flat_map(|title| {
            let shop = title["npTitleIds"].as_array().unwrap().iter();
            shop.chain([&title["npCommunicationId"]]).map(|id| id.as_str().unwrap().to_owned())
        })
        .collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
    let list = client.json(&format!("{TROPHY}/users/me/trophyTitles?limit=1")).await;
    assert!(list["trophyTitles"][0]["lastUpdatedDateTime"].as_str().unwrap() < "2026-11-01T12:00:00Z");
}
