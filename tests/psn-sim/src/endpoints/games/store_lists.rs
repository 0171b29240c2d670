//! The lists of the store, which take a page as `pageArgs`: `metGetAddOnsByTitleId` and `getAddOnProductsByConcept`, what can
//! be added to a game, here its groups of trophies; `categoryGridRetrieve` and `metGetCategoryGrid`, the games of a category;
//! `metGetCategoryStrands`, a row of them.

use super::super::search::{is_out, media, platforms, product_id};
use crate::account::World;
use crate::account::names;
use crate::account::titles::Title;
use crate::sign_in::viewer::Viewer;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The categories of products: games for PS5, and deals.
const CATEGORIES: [&str; 2] = ["4cbf39e2-5749-4970-ba81-93a489e4570c", "803cee19-e5a1-4d59-a463-0b6b2701bf7c"];
/// A category of games: what is new.
const NEW_GAMES: &str = "e1699f77-77e1-43ca-a296-26d08abacb0f";
/// A strand of products: what can be ordered before it is out.
const PRODUCTS: &str = "3bf499d7-7acf-4931-97dd-2667494ee2c9";
/// A strand of games: the ten best.
const GAMES: &str = "fbb563aa-c602-476d-bb92-fe7f35080205";
/// Nobody knows where PSN's limit is.
const MOST_ITEMS: usize = 1000;

pub fn title_add_ons(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    let id = variables["npTitleId"].as_str().ok_or("npTitleId")?;
    let page = Page::of(variables)?;
    let has_id = |title: &&Title| title.editions.iter().any(|edition| edition.np_title_id == id);
    Ok(world.titles.iter().find(has_id).map_or(Value::Null, |title| {
        let all = add_ons(viewer, title);
        json!({ "addOnProducts": page.cut(&all), "pageInfo": { "totalCount": all.len() } })
    }))
}

pub fn concept_add_ons(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    let id = variables["conceptId"].as_str().ok_or("conceptId")?;
    let page = Page::of(variables)?;
    let title = world.titles.iter().find(|title| title.concept_id.to_string() == id);
    Ok(title.map_or(Value::Null, |title| json!({ "addOnProducts": page.cut(&add_ons(viewer, title)) })))
}

/// The category in an order that is asked for.
pub fn category(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    let sort_by = &variables["sortBy"];
    let name = sort_by["name"].as_str().ok_or("sortBy")?;
    let is_ascending = sort_by["isAscending"].as_bool().ok_or("sortBy")?;
    if !variables["filterBy"].is_array() || !variables["facetOptions"].is_array() {
        return Err("filterBy");
    }
    grid(world, viewer, variables, (name, is_ascending))
}

/// The category as the mobile app shows it.
pub fn category_grid(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    grid(world, viewer, variables, ("sales30", false))
}

pub fn strands(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    let strands = variables["strands"].as_array().ok_or("strands")?;
    let mut found = Vec::new();
    for strand in strands {
        let page = Page::of(strand)?;
        match strand["id"].as_str().ok_or("strands")? {
            PRODUCTS => found.push(json!({ "products": page.cut(&cards(world, viewer)), "concepts": null })),
            GAMES => found.push(json!({ "products": null, "concepts": page.cut(&games(world, viewer)) })),
            _ => {}
        }
    }
    Ok(json!(found))
}

fn grid(world: &World, viewer: &Viewer, variables: &Value, sorted: (&str, bool)) -> Result<Value, &'static str> {
    let id = variables["id"].as_str().ok_or("id")?;
    let page = Page::of(variables)?;
    let is_of_games = id == NEW_GAMES;
    if !is_of_games && !CATEGORIES.contains(&id) {
        return Ok(Value::Null);
    }
    let mut all = if is_of_games { games(world, viewer) } else { cards(world, viewer) };
    match sorted {
        ("productName", _) => all.sort_by_key(|card| card["name"].as_str().map(str::to_owned)),
        (_, true) => all.reverse(),
        _ => {}
    }
    Ok(json!({
        "products": (!is_of_games).then(|| page.cut(&all)),
        "concepts": is_of_games.then(|| page.cut(&all)),
        "pageInfo": { "totalCount": all.len() },
        "facetOptions": [{
            "name": "storeDisplayClassification",
            "displayName": "Type",
            "values": [{ "key": "FULL_GAME", "displayName": "Full Game", "count": all.len() }],
        }],
        "sortingOptions": [
            { "name": "sales30", "displayName": "Best Selling", "isAscending": false },
            { "name": "productName", "displayName": "Name (A-Z)", "isAscending": true },
        ],
        "sortedBy": { "name": sorted.0, "isAscending": sorted.1 },
    }))
}

/// The games that are out, each with its first product.
fn cards(world: &World, viewer: &Viewer) -> Vec<Value> {
    world.titles.iter().filter(|title| is_out(title)).map(|title| card(viewer, title, 0)).collect()
}

/// The same games, as lists of games show them: each once, without prices.
fn games(world: &World, viewer: &Viewer) -> Vec<Value> {
    let game = |title: &Title| {
        json!({
            "__typename": "Concept",
            "id": title.concept_id.to_string(),
            "name": names::title(title, viewer.language),
            "media": media(viewer, title),
            "products": [{ "id": product_id(title, 0) }],
        })
    };
    let mut seen = BTreeSet::new();
    world.titles.iter().filter(|title| is_out(title) && seen.insert(title.concept_id)).map(game).collect()
}

fn add_ons(viewer: &Viewer, title: &Title) -> Vec<Value> {
    (1..title.group_count).map(|group| card(viewer, title, group)).collect()
}

fn card(viewer: &Viewer, title: &Title, group: usize) -> Value {
    let (code, words) = if group == 0 { ("FULL_GAME", "Full Game") } else { ("ADD_ON_PACK", "Add-On") };
    json!({
        "__typename": "Product",
        "id": product_id(title, group),
        "name": names::group(title, group, viewer.language),
        "npTitleId": title.editions.first().map(|edition| &edition.np_title_id),
        "platforms": platforms(title),
        "media": media(viewer, title),
        "price": { "basePrice": "$9.99", "discountedPrice": "$4.99", "discountText": "-50%", "isFree": false },
        "storeDisplayClassification": code,
        "localizedStoreDisplayClassification": words,
    })
}

/// `pageArgs`.
struct Page {
    offset: usize,
    size: usize,
}

impl Page {
    fn of(variables: &Value) -> Result<Self, &'static str> {
        let page = &variables["pageArgs"];
        let number =
            |name: &str| page.get(name).and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok());
        let size = number("size").filter(|size| (1..=MOST_ITEMS).contains(size)).ok_or("pageArgs")?;
        Ok(Self { offset: number("offset").ok_or("pageArgs")?, size })
    }

    fn cut<'v>(&self, all: &'v [Value]) -> Vec<&'v Value> {
        all.iter().skip(self.offset).take(self.size).collect()
    }
}
