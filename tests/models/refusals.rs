//! What has the wrong type, or is not there, is refused with words that say where.

use psn_api_wasm::models::*;

use crate::fixtures::{example, read};

#[test]
fn a_string_for_a_level_is_refused() {
    let body = example("user-trophy-summary.json", "a collector").replace("999", "\"999\"");
    let refusal = read::<UserTrophyProfileSummaryResponse>(&body).unwrap_err();
    assert!(refusal.contains("invalid type: string \"999\""), "{refusal}");
    assert!(refusal.contains("\"trophyLevel\": \"999\""), "{refusal}");
}

#[test]
fn a_number_for_a_platform_is_refused() {
    let body = example("basic-presence.json", "in the mobile app").replace("\"MOBILE_APP\"", "4");
    let refusal = read::<BasicPresenceResponse>(&body).unwrap_err();
    assert!(refusal.contains("enum PresencePlatform"), "{refusal}");
}

#[test]
fn a_number_for_a_name_is_refused() {
    let body = example("user-region.json", "with a name").replace("\"Portugal\"", "-1");
    let refusal = read::<UserRegionInfo>(&body).unwrap_err();
    assert!(refusal.contains("\"name\": -1"), "{refusal}");
}

#[test]
fn a_missing_field_is_refused_by_name() {
    let body = example("user-region.json", "with a name").replace("code", "kode");
    let refusal = read::<UserRegionInfo>(&body).unwrap_err();
    assert!(refusal.contains("missing field `code`"), "{refusal}");
}

#[test]
fn a_rarity_outside_the_four_is_refused_by_the_enum_and_kept_by_the_field() {
    let refusal = read::<TrophyRarity>("4").unwrap_err();
    assert!(refusal.contains("unknown trophy rarity 4"), "{refusal}");
    assert_eq!(read("4"), Ok(TrophyRarityLevel::Other(4)));
    assert_eq!(read("2"), Ok(TrophyRarityLevel::Known(TrophyRarity::Rare)));
}
