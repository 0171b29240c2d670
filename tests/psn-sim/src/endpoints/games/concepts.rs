//! `GET catalog/v2/titles/{title}/concepts`: what the catalogue says of a title.

use super::super::{Reply, cached};
use crate::account::names;
use crate::account::titles::Title;
use crate::errors::Service;
use crate::images::urls;
use crate::language::Language;
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::{Path, State};
use serde_json::{Value, json};

pub async fn concepts(State(sim): State<Shared>, viewer: Viewer, Path(id): Path<String>, params: Params) -> Reply {
    let world = sim.world();
    let title = world.title_of_edition(&id).ok_or_else(|| Service::Other.not_found("Resource not found"))?;
    let country = params.get("country").unwrap_or("US");
    let language = params.get("language").unwrap_or("en");
    cached(&json!([concept(&viewer, title, country, language)]))
}

fn concept(viewer: &Viewer, title: &Title, country: &str, language: &str) -> Value {
    let name = names::title(title, Language::English);
    let ids: Vec<_> = title.editions.iter().map(|edition| &edition.np_title_id).collect();
    let image = |part, kind: &str| json!({ "url": urls::game_image(&viewer.origin, title, part), "type": kind });
    let images = json!({ "videos": [], "images": [image(0, "GAMEHUB_COVER_ART"), image(2, "LOGO")] });
    let texts = json!([{ "type": "SHORT", "desc": name }, { "type": "LONG", "desc": format!("{name}.<br>A game.") }]);
    let in_english = |value: Value| json!({ "defaultLanguage": "en-US", "metadata": { "en-US": value } });
    let genres = json!([{ "value": "Adventure", "type": "ADVENTURE" }]);
    json!({
        "id": title.concept_id,
        "name": name,
        "nameEn": name,
        "publisherName": "Quayside Games",
        "media": images,
        "descriptions": texts,
        "categorizedProducts": [{ "topCategory": "GAME", "ids": [] }],
        "titleIds": ids,
        "country": country,
        "language": language,
        "type": "GAME",
        "localizedName": in_english(json!(name)),
        "localizedDescriptions": in_english(texts.clone()),
        "localizedPublisherName": in_english(json!("Quayside Games")),
        "genres": ["ADVENTURE"],
        "localizedGenres": genres,
        "subGenres": ["PUZZLE"],
        "localizedSubGenres": [{ "value": "Puzzle", "type": "PUZZLE" }],
        "minimumAge": 12,
        "releaseDate": { "localizedDate": "14/3/2023", "type": "DAY_MONTH_YEAR" },
        "isRecommendableOnStore": true,
        "isSearchableOnStore": true,
        "storeFronts": ["PS5", "WEB_STORE"],
        "supportedStoreFronts": ["PS5", "WEB_STORE"],
        "marketingStories": [],
        "compatibilityNotices": [
            { "type": "NO_OF_PLAYERS", "value": 1 },
            { "type": "GAME_HELP_SUPPORTED", "value": true, "targetPlatforms": ["PS5"] },
        ],
        "localizedMedia": in_english(images.clone()),
        "revisionIds": { "all": 1_793_534_400_000_u64, "self": 1_793_534_300_000_u64 },
        "contentRating": {
            "authority": "PEGI",
            "description": "PEGI 12",
            "name": "PEGI_12",
            "url": urls::game_image(&viewer.origin, title, 9),
            "descriptors": [{ "description": "Mild Swearing", "name": "PEGI_MILD_SWEARING" }],
            "interactiveElements": [],
        },
        "starRating": { "total": "12", "score": "4.5", "count": [{ "score": 4, "count": 6 }, { "score": 5, "count": 6 }] },
    })
}
