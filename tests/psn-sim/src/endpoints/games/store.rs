//! `metGetConceptById`, `metGetPricingDataByConceptId` and `metGetProductById`: what the store says of a game, its price, and a
//! product; `wcaConceptStarRatingRetrive` and `wcaProductStarRatingRetrive`: how players rate them; `featuresRetrieve`: what a
//! subscription costs. Games that are not for sale yet are those of the search.

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
    Ok(find_product(world, variables)?.map_or(Value::Null, |title| {
        let name = names::title(title, viewer.language);
        json!({
            "__typename": "Product",
            "id": product_id(title, 0),
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

pub fn concept_rating(world: &World, _: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    Ok(find(world, variables)?.map_or(
        Value::Null,
        |title| json!({ "defaultProduct": is_out(title).then(|| json!({ "starRating": rating() })) }),
    ))
}

pub fn product_rating(world: &World, _: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    let product = find_product(world, variables)?;
    Ok(product.map_or(Value::Null, |_| json!({ "starRating": rating() })))
}

pub fn plus_offers(_: &World, _: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    let price = match variables["tierLabel"].as_str() {
        Some("TIER_10") => "$9.99",
        Some("TIER_20") => "$14.99",
        Some("TIER_30") => "$17.99",
        _ => return Err("tierLabel"),
    };
    let offer = json!({
        "title": "1 Month",
        "description": null,
        "skuId": "IP9102-NPIA90005_01-1MEMBER1MONTH000-E001",
        "type": "SUBSCRIBE",
        "subscriptionDuration": "1",
        "ctaLabel": "Subscribe",
        "isTrial": false,
        "isActiveSubscription": false,
        "hasPromotionOffer": false,
        "nextRenewalDate": null,
        "price": { "basePrice": price, "discountedPrice": price },
    });
    Ok(json!({ "offers": [offer] }))
}

fn rating() -> Value {
    json!({
        "averageRating": 4.62,
        "averageRatingForDisplay": "4.62",
        "totalRatingsCount": 8123,
        "ratingsDistribution": [{ "rating": 5, "percentage": "78%", "percentageRaw": 78.4 }],
    })
}

pub(super) fn find_product<'w>(world: &'w World, variables: &Value) -> Result<Option<&'w Title>, &'static str> {
    let id = variables["productId"].as_str().ok_or("productId")?;
    Ok(world.titles.iter().find(|title| is_out(title) && product_id(title, 0) == id))
}

pub(super) fn find<'w>(world: &'w World, variables: &Value) -> Result<Option<&'w Title>, &'static str> {
    let id = variables["conceptId"].as_str().ok_or("conceptId")?;
    Ok(world.titles.iter().find(|title| title.concept_id.to_string() == id))
}
