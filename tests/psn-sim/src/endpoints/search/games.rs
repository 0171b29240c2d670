//! The search for games, and for what can be added to them: here their groups of trophies.

use super::{first_page, fits, further_page, term};
use crate::account::World;
use crate::account::names;
use crate::account::titles::Title;
use crate::images::urls;
use crate::random::Random;
use crate::sign_in::viewer::Viewer;
use serde_json::{Value, json};

pub fn games(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    let term = term(variables, "MobileUniversalSearchGame")?;
    Ok(json!({
        "__typename": "UniversalContextSearchResponse",
        "results": [
            first_page("MobileGames", "Full Games", &found_games(world, viewer, term)),
            first_page("MobileAddOns", "Add-Ons", &found_add_ons(world, viewer, term)),
        ],
    }))
}

/// A further page, which refuses a language.
pub fn page(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    if !variables["displayTitleLocale"].is_null() {
        return Err("displayTitleLocale");
    }
    let term = variables["searchTerm"].as_str().ok_or("searchTerm")?;
    match variables["searchDomain"].as_str() {
        Some("MobileGames") => further_page("MobileGames", "Full Games", &found_games(world, viewer, term), variables),
        Some("MobileAddOns") => further_page("MobileAddOns", "Add-Ons", &found_add_ons(world, viewer, term), variables),
        _ => Err("searchDomain"),
    }
}

fn found<'w>(world: &'w World, viewer: &Viewer, term: &str) -> impl Iterator<Item = &'w Title> {
    world.titles.iter().filter(move |title| fits(&names::title(title, viewer.language), term))
}

fn found_games(world: &World, viewer: &Viewer, term: &str) -> Vec<Value> {
    found(world, viewer, term).map(|title| item(title.concept_id.to_string(), game(viewer, title))).collect()
}

fn found_add_ons(world: &World, viewer: &Viewer, term: &str) -> Vec<Value> {
    let groups = found(world, viewer, term).flat_map(|title| (1..title.group_count).map(move |group| (title, group)));
    groups
        .map(|(title, group)| {
            let id = product_id(title, group);
            item(format!("{}:{id}", title.concept_id), product(viewer, title, group, "Add-On", "ADD_ON"))
        })
        .collect()
}

fn item(id: String, result: Value) -> Value {
    let highlight = json!({ "__typename": "ItemHighlight", "name": null });
    json!({ "__typename": "SearchResultItem", "highlight": highlight, "id": id, "result": result })
}

/// One game in six is not for sale yet.
pub fn is_out(title: &Title) -> bool {
    title.concept_id % 6 != 5
}

fn game(viewer: &Viewer, title: &Title) -> Value {
    let name = names::title(title, viewer.language);
    let is_out = is_out(title);
    json!({
        "__typename": "Concept",
        "defaultProduct": is_out.then(|| product(viewer, title, 0, "Full Game", "FULL_GAME")),
        "id": title.concept_id.to_string(),
        "invariantName": name,
        "itemType": "CONCEPT",
        "localizedStoreDisplayClassification": null,
        "media": media(viewer, title),
        "name": name,
        "platforms": if is_out { platforms(title) } else { vec![] },
        "price": null,
        "storeDisplayClassification": null,
    })
}

fn product(viewer: &Viewer, title: &Title, group: usize, classification: &str, code: &str) -> Value {
    let name = names::group(title, group, viewer.language);
    json!({
        "__typename": "Product",
        "id": product_id(title, group),
        "invariantName": name,
        "itemType": "CONCEPTPRODUCT",
        "localizedStoreDisplayClassification": classification,
        "media": media(viewer, title),
        "name": name,
        "platforms": if group == 0 { platforms(title) } else { vec![] },
        "price": null,
        "storeDisplayClassification": code,
        "type": "GAME",
    })
}

pub fn product_id(title: &Title, group: usize) -> String {
    let edition = title.editions.first().map_or("CUSA00000_00", |edition| &edition.np_title_id);
    let label = Random::at(&[title.game, group as u64, 97]).hex(16).to_uppercase();
    format!("EP0001-{edition}-{label}")
}

pub fn platforms(title: &Title) -> Vec<&'static str> {
    title.editions.iter().filter(|edition| !edition.is_second_region).map(|edition| edition.platform).collect()
}

pub fn media(viewer: &Viewer, title: &Title) -> Value {
    let url = urls::game_image(&viewer.origin, title, 0);
    json!([{ "__typename": "Media", "role": "MASTER", "type": "IMAGE", "url": url }])
}
