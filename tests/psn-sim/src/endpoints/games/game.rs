//! One game of the game list.

use super::played::category;
use crate::account::plays::Play;
use crate::account::titles::{Edition, Title};
use crate::account::{MEDIA_APP, names};
use crate::clock::{date_micros, duration};
use crate::images::urls;
use crate::language::Language;
use crate::random::{Random, pick};
use crate::sign_in::viewer::Viewer;
use serde::Serialize;
use std::collections::BTreeMap;

const GENRES: [&str; 8] =
    ["ACTION", "ADVENTURE", "PUZZLE", "ROLE_PLAYING_GAMES", "SIMULATION", "STRATEGY", "RACING", "FAMILY"];
const PICTURES: [&str; 4] = ["GAMEHUB_COVER_ART", "MASTER", "LOGO", "BACKGROUND_LAYER_ART"];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Game<'w> {
    title_id: &'w str,
    name: String,
    localized_name: String,
    image_url: String,
    localized_image_url: String,
    pub category: &'static str,
    service: &'static str,
    play_count: u64,
    concept: Concept<'w>,
    media: Media,
    first_played_date_time: Option<String>,
    last_played_date_time: Option<String>,
    play_duration: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Concept<'w> {
    id: u64,
    title_ids: Vec<&'w str>,
    name: String,
    media: Media,
    genres: Vec<&'static str>,
    localized_name: LocalizedName,
    country: &'static str,
    language: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LocalizedName {
    default_language: &'static str,
    metadata: BTreeMap<&'static str, String>,
}

/// Both the game and its concept have the pictures.
#[derive(Clone, Default, Serialize)]
struct Media {
    audios: [(); 0],
    videos: [(); 0],
    images: Vec<Image>,
}

#[derive(Clone, Serialize)]
struct Image {
    url: String,
    format: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
}

impl<'w> Game<'w> {
    pub fn of(viewer: &Viewer, title: &'w Title, play: &Play, edition: &'w Edition) -> Self {
        let mut random = Random::at(&[title.game, 90]);
        let name = names::title(title, Language::English);
        let image_url = urls::game_image(&viewer.origin, title, 0);
        let media = media(viewer, title);
        Self {
            title_id: &edition.np_title_id,
            name: name.clone(),
            localized_name: names::title(title, viewer.language),
            image_url: image_url.clone(),
            localized_image_url: image_url,
            category: category(edition),
            service: service(title),
            play_count: play.play_count,
            concept: Concept {
                id: title.concept_id,
                title_ids: title.editions.iter().map(|e| e.np_title_id.as_str()).collect(),
                name,
                media: media.clone(),
                genres: vec![pick(&GENRES, random.next())],
                localized_name: LocalizedName {
                    default_language: "en-US",
                    metadata: names::title_metadata(title).into(),
                },
                country: "GB",
                language: "en",
            },
            media,
            first_played_date_time: Some(date_micros(play.first_played, 0)),
            last_played_date_time: Some(date_micros(play.last_played, random.below(100) * 10_000)),
            play_duration: duration(play.seconds),
        }
    }

    /// Applications, which have neither trophies nor pictures. PSN has no dates for the last of them.
    pub fn apps() -> Vec<Self> {
        let (first, last) = (date_micros(1_388_534_400, 0), date_micros(1_388_541_600, 0));
        vec![
            Self::app(MEDIA_APP, "Lantern TV", "unknown", Some((first, last))),
            Self::app("PPSA09998_00", "Quayside Radio", "ps5_native_media_app", None),
        ]
    }

    fn app(id: &'static str, name: &str, category: &'static str, dates: Option<(String, String)>) -> Self {
        let name = name.to_owned();
        let (first, last) = dates.unzip();
        Self {
            title_id: id,
            name: name.clone(),
            localized_name: name.clone(),
            image_url: String::new(),
            localized_image_url: String::new(),
            category,
            service: "other",
            play_count: 3,
            concept: Concept {
                id: 100_099,
                title_ids: vec![id],
                name: name.clone(),
                media: Media::default(),
                genres: Vec::new(),
                localized_name: LocalizedName {
                    default_language: "en-US",
                    metadata: BTreeMap::from([("en-US", name)]),
                },
                country: "GB",
                language: "en",
            },
            media: Media::default(),
            first_played_date_time: first,
            last_played_date_time: last,
            play_duration: duration(1534),
        }
    }
}

fn media(viewer: &Viewer, title: &Title) -> Media {
    let image = |(part, kind): (usize, &&'static str)| Image {
        url: urls::game_image(&viewer.origin, title, part as u64),
        format: "UNKNOWN",
        kind,
    };
    let images = PICTURES.iter().enumerate().map(image).collect();
    Media { images, ..Media::default() }
}

/// Some were part of a subscription.
fn service(title: &Title) -> &'static str {
    match title.concept_id % 10 {
        0..2 => "ps_plus",
        2 => "other",
        _ => "none(purchased)",
    }
}
