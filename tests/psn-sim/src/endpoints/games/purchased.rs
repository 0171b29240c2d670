//! `getPurchasedGameList`: the PS4 and PS5 games that the signed-in account owns.

use super::played::editions;
use crate::account::World;
use crate::account::names;
use crate::account::plays::Play;
use crate::account::titles::{Edition, Title};
use crate::images::urls;
use crate::random::Random;
use crate::sign_in::viewer::Viewer;
use serde_json::{Value, json};

/// A page of this size was tried; nobody knows where PSN's limit is.
const MOST_GAMES: usize = 5000;

/// A page of the list, or the name of the variable that is not what it should be.
pub fn games(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    let number = |name: &'static str, default: usize, most: usize| match &variables[name] {
        Value::Null => Ok(default),
        value => value.as_u64().and_then(|n| usize::try_from(n).ok()).filter(|n| *n <= most).ok_or(name),
    };
    let (size, start) = (number("size", 24, MOST_GAMES)?, number("start", 0, usize::MAX / 2)?);
    let platforms: Option<Vec<String>> = match &variables["platform"] {
        Value::Null => None,
        value => Some(serde_json::from_value(value.clone()).map_err(|_| "platform")?),
    };
    let is_active = match &variables["isActive"] {
        Value::Null => None,
        value => Some(value.as_bool().ok_or("isActive")?),
    };
    let membership = match &variables["membership"] {
        Value::Null => None,
        value => Some(value.as_str().filter(|m| matches!(*m, "NONE" | "PS_PLUS")).ok_or("membership")?),
    };
    if !matches!(variables["sortBy"].as_str(), None | Some("ACTIVE_DATE")) {
        return Err("sortBy");
    }
    let is_rising = match variables["sortDirection"].as_str() {
        None | Some("desc") => false,
        Some("asc") => true,
        Some(_) => return Err("sortDirection"),
    };
    let mut owned: Vec<(&Title, &Play, &Edition)> = editions(world, viewer.person, viewer.person)
        .filter(|(_, _, edition)| edition.platform != "PSPC")
        .filter(|(_, _, edition)| {
            let platform = edition.platform.to_ascii_lowercase();
            platforms.as_ref().is_none_or(|wanted| wanted.contains(&platform))
        })
        .filter(|(title, _, _)| is_active.is_none_or(|wanted| wanted == active(title)))
        .filter(|(title, _, _)| membership.is_none_or(|wanted| wanted == member(title)))
        .collect();
    owned.sort_by_key(|(title, play, _)| (play.first_played, title.index));
    if !is_rising {
        owned.reverse();
    }
    let total = owned.len();
    let games: Vec<Value> = owned.into_iter().skip(start).take(size).map(|game| one(viewer, game)).collect();
    let page_info = json!({
        "__typename": "PageInfo",
        "isLast": start + size >= total,
        "offset": start,
        "size": size,
        "totalCount": total,
    });
    Ok(json!({ "__typename": "GameList", "games": games, "pageInfo": page_info }))
}

fn one(viewer: &Viewer, (title, _, edition): (&Title, &Play, &Edition)) -> Value {
    let (entitlement, product) = ids(title, edition);
    // Old games are not part of any concept.
    let concept = (title.concept_id % 9 != 4).then(|| title.concept_id.to_string());
    json!({
        "__typename": "GameLibraryTitle",
        "conceptId": concept,
        "entitlementId": entitlement,
        "image": { "__typename": "Media", "url": urls::game_image(&viewer.origin, title, 0) },
        "isActive": active(title),
        "isDownloadable": true,
        "isPreOrder": false,
        "membership": member(title),
        "name": names::title(title, viewer.language),
        "platform": edition.platform,
        "productId": product,
        "titleId": edition.np_title_id,
    })
}

/// Entitlement and product: publisher, title and a label.
pub fn ids(title: &Title, edition: &Edition) -> (String, String) {
    let mut random = Random::at(&[title.game, 91]);
    let publisher = random.between(1, 9998);
    let label = random.hex(16).to_uppercase();
    let id = format!("EP{publisher:04}-{}-{label}", edition.np_title_id);
    (id.clone(), id)
}

/// Subscriptions that ran out leave games that cannot be started.
pub fn active(title: &Title) -> bool {
    title.concept_id % 10 != 1
}

fn member(title: &Title) -> &'static str {
    if title.concept_id % 10 < 2 { "PS_PLUS" } else { "NONE" }
}
