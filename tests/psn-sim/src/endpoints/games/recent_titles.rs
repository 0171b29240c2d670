//! `metGetRecentPlayedTitles`: what an account played last. The story's progress is the viewer's, whoever is looked at.

use super::played::{category, editions};
use crate::account::World;
use crate::account::names;
use crate::account::plays::Play;
use crate::account::titles::{Edition, Title};
use crate::images::urls;
use crate::sign_in::viewer::Viewer;
use serde_json::{Value, json};

pub fn titles(world: &World, viewer: &Viewer, variables: &Value) -> Result<Value, &'static str> {
    let account = variables["accountId"].as_str().ok_or("accountId")?;
    let count = variables["count"].as_u64().filter(|count| *count > 0).ok_or("count")?;
    let categories = variables["categories"].as_str().ok_or("categories")?;
    let person = viewer.look_at(world, account).map_err(|_| "accountId")?;
    let is_wanted = |edition: &Edition| categories.split(',').any(|one| one == category(edition));
    let mut played: Vec<_> =
        editions(world, person.index, viewer.person).filter(|(_, _, edition)| is_wanted(edition)).collect();
    played.sort_by_key(|(title, play, _)| (-play.last_played, title.index));
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    let titles: Vec<_> = played.into_iter().take(count).map(|game| one(world, viewer, game)).collect();
    Ok(json!(titles))
}

fn one(world: &World, viewer: &Viewer, (title, play, edition): (&Title, &Play, &Edition)) -> Value {
    let is_mine = world.play(viewer.person, viewer.person, title).is_some();
    let has_codex = title.concept_id % 4 == 0;
    json!({
        "__typename": "RecentPlayedTitle",
        "id": format!("{}-{}", title.concept_id, edition.np_title_id),
        "npTitleId": edition.np_title_id,
        "playTimeHours": play.seconds / 3600,
        "storyProgress": (is_mine && !title.is_legacy()).then_some(title.concept_id % 101),
        "hasHelpContent": !title.is_legacy(),
        "codexSummary": {
            "__typename": "CodexSummary",
            "hasCodex": has_codex,
            "hasNewEntries": has_codex.then_some(false),
            "unlockedCodexCount": has_codex.then_some(7),
        },
        "title": {
            "__typename": "Title",
            "conceptId": title.concept_id.to_string(),
            "name": names::title(title, viewer.language),
            "platform": edition.platform,
            "media": [{
                "__typename": "Media",
                "role": "MASTER",
                "type": "IMAGE",
                "url": urls::game_image(&viewer.origin, title, 0),
            }],
        },
    })
}
