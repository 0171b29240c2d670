//! How the store is laid out: `metGetExperience`, its root; `metGetViews`, parts of its pages; `metGetDefaultView`, the first
//! part of a category's page.

use crate::account::World;
use crate::sign_in::viewer::Viewer;
use serde_json::{Value, json};

/// The store of the website.
const CLIENT: &str = "b6de8d4d-bf9b-11ee-ad2a-aea73dc1ea43";
const EXPERIENCE: &str = "7a1f9f0c-0d7e-4d4f-9f4e-5a3c0d3e2b10";
const VIEW: &str = "9c0e5d0a-3c53-4c3c-8b8e-6a5f0a1b2c31";
const DEALS: &str = "803cee19-e5a1-4d59-a463-0b6b2701bf7c";
const NAME_OF_DEALS: &str = "cat.gma.Deals";

pub fn experience(_: &World, _: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    if variables["clientId"].as_str().ok_or("clientId")? != CLIENT {
        return Ok(Value::Null);
    }
    let tab = json!({ "id": "latest", "name": "Latest", "type": "VIEW", "link": format!("EMS_VIEW:{VIEW}") });
    Ok(json!({ "id": EXPERIENCE, "navTree": { "id": "tabs", "items": [tab] } }))
}

pub fn views(_: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    let inputs = variables["viewInputs"].as_array().ok_or("viewInputs")?;
    let is_known = |input: &&Value| input["viewId"] == VIEW && input["experienceId"] == EXPERIENCE;
    Ok(inputs.iter().filter(is_known).map(|_| view(viewer)).collect())
}

pub fn default_view(_: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    for name in ["categoryId", "localizedKeyId", "experienceId"] {
        variables[name].as_str().ok_or(name)?;
    }
    let is_known = variables["categoryId"] == DEALS
        && variables["localizedKeyId"] == NAME_OF_DEALS
        && variables["experienceId"] == EXPERIENCE;
    Ok(if is_known { json!({ "childViews": [view(viewer)] }) } else { Value::Null })
}

fn view(viewer: &Viewer) -> Value {
    let link = json!({ "type": "EMS_CATEGORY", "target": DEALS, "localizedName": NAME_OF_DEALS });
    json!({
        "id": VIEW,
        "type": "STORE_HERO_VIEW",
        "purpose": null,
        "components": [
            { "componentType": "IMAGE", "id": "hero", "name": "hero", "ordinal": 0, "imageUrl": format!("{}/image/hero.png", viewer.origin), "link": null },
            { "componentType": "SIMPLE_TEXT", "id": "call", "name": "call", "ordinal": 1, "text": "Save now", "link": link },
            { "componentType": "GRID", "id": "grid", "name": "grid", "categoryId": DEALS, "facetList": ["webBasePrice"], "sortOrderList": ["sales30"] },
        ],
    })
}
