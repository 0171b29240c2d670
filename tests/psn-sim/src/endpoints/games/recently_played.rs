//! `getUserGameList`: the PS4 and PS5 games that the signed-in account played last.

use super::played::{category, editions};
use super::purchased;
use crate::account::World;
use crate::account::names;
use crate::account::plays::Play;
use crate::account::titles::{Edition, Title};
use crate::clock::date_micros;
use crate::images::urls;
use crate::sign_in::viewer::Viewer;
use serde_json::{Value, json};

const MOST_GAMES: u64 = 100;

/// The list, or the name of the variable that is not what it should be.
pub fn games(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    let limit = match &variables["limit"] {
        Value::Null => 50,
        value => value.as_u64().filter(|limit| (1..=MOST_GAMES).contains(limit)).ok_or("limit")?,
    };
    let categories = match &variables["categories"] {
        Value::Null => None,
        value => Some(value.as_str().ok_or("categories")?),
    };
    let is_wanted =
        |edition: &Edition| categories.is_none_or(|list| list.split(',').any(|one| one == category(edition)));
    let mut played: Vec<(&Title, &Play, &Edition)> = editions(world, viewer.person, viewer.person)
        .filter(|(_, _, edition)| edition.platform != "PSPC" && is_wanted(edition))
        .collect();
    played.sort_by_key(|(title, play, _)| (-play.last_played, title.index));
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let games: Vec<Value> = played.into_iter().take(limit).map(|game| one(viewer, game)).collect();
    Ok(json!({ "__typename": "GameList", "games": games }))
}

fn one(viewer: &Viewer, (title, play, edition): (&Title, &Play, &Edition)) -> Value {
    let (entitlement, product) = purchased::ids(title, edition);
    // Only some PS4 games say which product they are.
    let says_product = edition.platform == "PS4" && title.concept_id % 3 == 0;
    // Played by someone else on the same console.
    let platform = if title.concept_id % 17 == 5 { "UNKNOWN" } else { edition.platform };
    json!({
        "__typename": "GameLibraryTitle",
        "conceptId": title.concept_id.to_string(),
        "entitlementId": says_product.then_some(entitlement),
        "image": { "__typename": "Media", "url": urls::game_image(&viewer.origin, title, 0) },
        "isActive": says_product.then(|| purchased::active(title)),
        "lastPlayedDateTime": date_micros(play.last_played, 390_000),
        "name": names::title(title, viewer.language),
        "platform": platform,
        "productId": says_product.then_some(product),
        "subscriptionService": "NONE",
        "titleId": edition.np_title_id,
    })
}
