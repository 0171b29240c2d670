//! `metGetConceptById`, `metGetPricingDataByConceptId` and `metGetProductById`: what the store says of a game, its price, and a
//! product. Games that are not for sale yet are those of the search.

use super::super::search::{is_out, media, platforms, product_id};
use crate::account::World;
use crate::account::names;
use crate::account::titles::Title;
use crate::sign_in::viewer::Viewer;
use serde_json::{Value, json};

pub fn concept(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    if variables["productId"] != "" {
        return Err("productId");
    }
    Ok(find(world, variables)?.map_or(Value::Null, |title| {
        let name = names::title(title, viewer.language);
        json!({
            "__typename": "Concept",
            "id": title.concept_id.to_string(),
            "name": name,
            "invariantName": name,
            "publisherName": "Quayside Games",
            "releaseDate": { "type": "DAY_MONTH_YEAR", "value": "2023-03-14T00:00:00Z" },
            "combinedLocalizedGenres": [{ "value": "Adventure" }],
            "descriptions": [{ "type": "SHORT", "value": name }],
            "media": media(viewer, title),
            "defaultProduct": is_out(title).then(|| json!({ "__typename": "Product", "id": product_id(title, 0) })),
        })
    }))
}

pub fn price(world: &World, _: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    Ok(find(world, variables)?.map_or(Value::Null, |title| {
        let price = json!({
            "basePrice": "$69.99",
            "basePriceValue": 6999,
            "discountedPrice": "$69.99",
            "discountedValue": 6999,
            "discountText": null,
            "currencyCode": "USD",
            "endTime": null,
            "campaignId": null,
            "isExclusive": false,
            "isFree": false,
            "isTiedToSubscription": false,
            "qualifications": [],
            "rewardId": "",
            "serviceBranding": ["NONE"],
            "skuId": format!("{}-E001", product_id(title, 0)),
        });
        json!({ "defaultProduct": is_out(title).then(|| json!({ "price": price })) })
    }))
}

pub fn product(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    let id = variables["productId"].as_str().ok_or("productId")?;
    let title = world.titles.iter().find(|title| is_out(title) && product_id(title, 0) == id);
    Ok(title.map_or(Value::Null, |title| {
        let name = names::title(title, viewer.language);
        json!({
            "__typename": "Product",
            "id": id,
            "name": name,
            "invariantName": name,
            "npTitleId": title.editions.first().map(|edition| &edition.np_title_id),
            "platforms": platforms(title),
            "publisherName": "Quayside Games",
            "releaseDate": "2023-03-14T00:00:00Z",
            "storeDisplayClassification": "FULL_GAME",
            "localizedStoreDisplayClassification": "Full Game",
            "topCategory": "GAME",
            "concept": { "id": title.concept_id.to_string() },
            "combinedLocalizedGenres": [{ "value": "Adventure" }],
            "descriptions": [{ "type": "SHORT", "value": name }],
            "edition": { "name": "Standard Edition", "features": [] },
            "contentRating": { "authority": "PEGI", "description": "PEGI 12" },
            "media": media(viewer, title),
        })
    }))
}

fn find<'w>(world: &'w World, variables: &Value) -> Result<Option<&'w Title>, &'static str> {
    let id = variables["conceptId"].as_str().ok_or("conceptId")?;
    Ok(world.titles.iter().find(|title| title.concept_id.to_string() == id))
}
