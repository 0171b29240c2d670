//! `metGetHintAvailability` and `metGetTips`: which trophies have game help, and the help. Every third trophy of a PS5 title
//! has some.

use crate::account::World;
use crate::account::names;
use crate::account::titles::{Title, Trophy};
use crate::random::Random;
use crate::sign_in::viewer::Viewer;
use serde_json::{Value, json};

/// The trophies with help, or `null` for a title that nobody knows: the whole of `data` is then.
pub fn availability(world: &World, _: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    let id = variables["npCommId"].as_str().ok_or("npCommId")?;
    let wanted: Option<Vec<String>> = match &variables["trophyIds"] {
        Value::Null => None,
        ids => Some(serde_json::from_value(ids.clone()).map_err(|_| "trophyIds")?),
    };
    let Some(title) = world.title(id) else { return Ok(Value::Null) };
    let trophies =
        with_help(title).filter(|trophy| wanted.as_ref().is_none_or(|ids| ids.contains(&trophy.id.to_string())));
    let trophies: Vec<_> = trophies
        .map(|trophy| {
            json!({
                "__typename": "TrophyInfoWithHintAvailable",
                "helpType": "HINT",
                "id": format!("{id}::{}", trophy.id),
                "trophyId": trophy.id.to_string(),
                "udsObjectId": uds_object_id(trophy),
            })
        })
        .collect();
    Ok(json!({ "__typename": "HintAvailability", "trophies": trophies }))
}

/// The help. PSN refuses trophies that have other members than these three.
pub fn tips(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    let id = variables["npCommId"].as_str().ok_or("npCommId")?;
    let asked = variables["trophies"].as_array().filter(|list| !list.is_empty()).ok_or("trophies")?;
    let title = world.title(id).ok_or("npCommId")?;
    let mut trophies = Vec::new();
    for one in asked {
        let members = one.as_object().filter(|members| members.len() == 3).ok_or("trophies")?;
        let text = |name: &str| members.get(name).and_then(Value::as_str).ok_or("trophies");
        let (trophy_id, object, help) = (text("trophyId")?, text("udsObjectId")?, text("helpType")?);
        let is_meant = |trophy: &&Trophy| trophy.id.to_string() == trophy_id && uds_object_id(trophy) == object;
        if let Some(trophy) = with_help(title).find(is_meant).filter(|_| help == "HINT") {
            trophies.push(tip(title, trophy));
        }
    }
    let has_access = viewer.myself(world).is_ok_and(|me| me.is_plus);
    Ok(json!({ "__typename": "Tips", "hasAccess": has_access, "trophies": if has_access { trophies } else { vec![] } }))
}

fn with_help(title: &Title) -> impl Iterator<Item = &Trophy> {
    title.trophies.iter().filter(|trophy| trophy.id % 3 == 1 && !title.is_legacy())
}

fn uds_object_id(trophy: &Trophy) -> String {
    format!("GOAL_{}", trophy.id)
}

fn tip(title: &Title, trophy: &Trophy) -> Value {
    let media = format!("psn{}", Random::at(&[title.game, u64::from(trophy.id), 96]).hex(32));
    let name = names::trophy(title, trophy, crate::language::Language::English);
    json!({
        "__typename": "TrophyTip",
        "groups": [{
            "__typename": "TipGroup",
            "groupId": null,
            "groupName": null,
            "tipContents": [{
                "__typename": "TipContent",
                "description": format!("How to earn {name}"),
                "displayName": name,
                "mediaId": media,
                "mediaType": "VIDEO",
                "mediaUrl": format!("https://gms-ght.playstation-cloud.com/2/{media}/master_playlist.m3u8?token=sim"),
                "tipId": format!("{}__{}_H1", title.np_communication_id, uds_object_id(trophy)),
            }],
        }],
        "id": format!("{}::{}", title.np_communication_id, trophy.id),
        "totalGroupCount": 1,
        "trophyId": trophy.id.to_string(),
    })
}
