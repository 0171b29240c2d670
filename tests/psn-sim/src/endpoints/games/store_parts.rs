//! The parts of a game's page in the store, one query each; and `metGetConceptByProductIdQuery`, the game of a product.

use super::super::search::{is_out, media, product_id};
use super::store::{find, find_product};
use crate::account::World;
use crate::account::names;
use crate::account::titles::Title;
use crate::sign_in::viewer::Viewer;
use serde_json::{Value, json};

const PUBLISHER: &str = "Quayside Games";

pub fn info(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    part(world, variables, |title| {
        json!({
            "descriptions": [{ "type": "SHORT", "value": names::title(title, viewer.language) }],
            "localizedGenres": [{ "value": "Adventure" }],
            "publisherName": PUBLISHER,
            "releaseDate": { "type": "DAY_MONTH_YEAR", "value": "2023-03-14T00:00:00Z" },
        })
    })
}

pub fn title(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    part(world, variables, |title| {
        let name = names::title(title, viewer.language);
        json!({
            "name": name,
            "ownedTitles": [],
            "publisherName": PUBLISHER,
            "releaseDate": { "type": "DAY_MONTH_YEAR", "value": "2023-03-14T00:00:00Z" },
            "descriptions": [{ "type": "SHORT", "value": name }],
        })
    })
}

pub fn content_rating(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    part(world, variables, |title| {
        let rating = json!({
            "authority": "PEGI",
            "name": "PEGI_12",
            "description": "PEGI 12",
            "url": format!("{}/image/pegi12.png", viewer.origin),
            "descriptors": [{ "name": "VIOLENCE", "description": "Violence" }],
            "interactiveElements": [],
        });
        json!({ "contentRating": is_out(title).then_some(rating) })
    })
}

pub fn compatibility(world: &World, _: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    part(world, variables, |title| {
        let notices = json!({ "Common": [{ "type": "NO_OF_PLAYERS", "value": "4" }], "PS4": null, "PS5": [] });
        json!({
            "compatibilityNoticesByPlatform": notices,
            "defaultProduct": is_out(title).then(|| json!({ "accessibilityNoticesByPlatform": accessibility_notices() })),
        })
    })
}

pub fn accessibility(world: &World, _: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    part(world, variables, |_| json!({ "accessibilityNoticesByPlatform": accessibility_notices() }))
}

pub fn pictures(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    part(
        world,
        variables,
        |title| json!({ "defaultProduct": is_out(title).then(|| json!({ "media": media(viewer, title) })) }),
    )
}

pub fn carousel(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    part(world, variables, |title| json!({ "media": media(viewer, title) }))
}

pub fn legal_text(world: &World, _: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    part(world, variables, |title| {
        let texts = json!({
            "descriptions": [{ "type": "LEGAL", "subType": "SCEE_HEALTH_TEXT", "value": "Rest your eyes." }],
            "privacyPolicy": null,
            "publisherName": PUBLISHER,
        });
        json!({ "defaultProduct": is_out(title).then_some(texts) })
    })
}

pub fn editions(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    part(world, variables, |title| {
        let name = names::title(title, viewer.language);
        let edition = json!({
            "id": product_id(title, 0),
            "name": name,
            "invariantName": name,
            "npTitleId": title.editions.first().map(|edition| &edition.np_title_id),
            "webctas": [{ "type": "ADD_TO_CART", "action": { "type": "ADD_TO_CART" }, "price": {
                "basePrice": "$69.99",
                "basePriceValue": 6999,
                "discountedPrice": "$69.99",
                "discountedValue": 6999,
                "discountText": null,
                "currencyCode": "USD",
                "endTime": null,
                "isFree": false,
            } }],
            "isInWishlist": false,
        });
        json!({ "products": is_out(title).then_some(edition).into_iter().collect::<Vec<_>>() })
    })
}

pub fn upsell(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    part(world, variables, |title| json!({ "products": [], "media": media(viewer, title) }))
}

pub fn of_product(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    Ok(find_product(world, variables)?.map_or(Value::Null, |title| {
        json!({ "concept": {
            "id": title.concept_id.to_string(),
            "name": names::title(title, viewer.language),
            "selectableProducts": { "purchasableProducts": [{ "id": product_id(title, 0) }] },
        } })
    }))
}

fn part(world: &World, variables: &Value, of: impl Fn(&Title) -> Value) -> Result<Value, &'static str> {
    Ok(find(world, variables)?.map_or(Value::Null, of))
}

fn accessibility_notices() -> Value {
    json!({ "Common": null, "PS4": null, "PS5": [{ "type": "SUBTITLES", "value": "LARGE" }] })
}
