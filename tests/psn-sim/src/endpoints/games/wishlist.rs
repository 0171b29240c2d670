//! `metGetStoreWishlist`: what the viewer wishes for. Here it is the games of the account's three last titles, of which the
//! last is not out yet.

use crate::account::World;
use crate::account::names;
use crate::images::urls;
use crate::random::Random;
use crate::sign_in::viewer::Viewer;
use serde_json::{Value, json};

const WISHES: usize = 3;

pub fn items(world: &World, viewer: &Viewer, _: &Value) -> Result<Value, &'static str> {
    let wished = world.titles.iter().rev().take(WISHES).enumerate();
    let items: Vec<_> = wished
        .map(|(place, title)| {
            let is_out = place + 1 < WISHES;
            let edition = title.editions.first().map_or("CUSA00000_00", |edition| &edition.np_title_id);
            let product = format!("EP0001-{edition}-{}", Random::at(&[title.game, 94]).hex(16).to_uppercase());
            let platforms: Vec<_> = title.editions.iter().filter(|_| is_out).map(|edition| edition.platform).collect();
            let price = json!({
                "__typename": "SkuPrice",
                "basePrice": "$9.99",
                "discountText": null,
                "discountedPrice": "$9.99",
                "isExclusive": false,
                "isFree": false,
                "isTiedToSubscription": false,
                "serviceBranding": ["NONE"],
                "skuId": format!("{product}-E001"),
                "upsellServiceBranding": ["NONE"],
                "upsellText": null,
            });
            json!({
                "__typename": if is_out { "Product" } else { "Concept" },
                "boxArt": { "__typename": "Media", "url": urls::game_image(&viewer.origin, title, 0) },
                "id": if is_out { product } else { title.concept_id.to_string() },
                "localizedStoreDisplayClassification": is_out.then_some("Full Game"),
                "name": names::title(title, viewer.language),
                "platforms": platforms,
                "price": is_out.then_some(price),
                "storeDisplayClassification": is_out.then_some("FULL_GAME"),
            })
        })
        .collect();
    Ok(json!(items))
}
