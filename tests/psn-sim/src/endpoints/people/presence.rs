//! `GET users/{account}/basicPresences?type=primary`: whether someone is online, and in which game. Both versions of the
//! service answer alike.

use super::super::{Reply, present, private};
use crate::account::World;
use crate::account::names;
use crate::account::people::Person;
use crate::account::titles::{Edition, Title};
use crate::clock::date_millis;
use crate::errors::{ApiError, Service};
use crate::images::urls;
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::{Path, State};
use serde_json::{Value, json};

pub async fn presence(State(sim): State<Shared>, viewer: Viewer, Path(account): Path<String>, params: Params) -> Reply {
    check(&params)?;
    let world = sim.world();
    let person = viewer.look_at(&world, &account)?;
    private(&json!({ "basicPresence": body(&world, &viewer, person) }))
}

/// What both one account and several are asked with.
pub fn check(params: &Params) -> Result<(), ApiError> {
    if params.get("type") == Some("primary") { Ok(()) } else { Err(Service::Profile.bad_request("query: type")) }
}

pub fn body(world: &World, viewer: &Viewer, person: &Person) -> Value {
    let title = super::plays_now(world, person.index);
    if person.is_on_ps3 {
        // Nothing else is known of somebody who was never on anything newer.
        json!({ "availability": "unavailable", "primaryPlatformInfo": { "onlineStatus": "offline" } })
    } else if person.is_online {
        present([
            ("availability", json!(if person.is_busy { "busy" } else { "availableToPlay" })),
            ("primaryPlatformInfo", json!({ "onlineStatus": "online", "platform": "PS5" })),
            ("gameTitleInfoList", title.map_or(Value::Null, |title| games(viewer, title))),
        ])
    } else {
        let seen = date_millis(super::last_seen(person.index), 288);
        json!({
            "availability": "unavailable",
            "lastAvailableDate": seen,
            "primaryPlatformInfo":
                { "onlineStatus": "offline", "platform": "PS5", "lastOnlineDate": seen },
        })
    }
}

/// Games of the older consoles do not show.
fn games(viewer: &Viewer, title: &Title) -> Value {
    let shows = |edition: &&Edition| matches!(edition.platform, "PS5" | "PS4");
    let Some(edition) = title.editions.iter().find(shows) else {
        return Value::Null;
    };
    let picture = json!(urls::game_image(&viewer.origin, title, 0));
    // PS5 games have a picture of the concept, PS4 games one of the title.
    let kind = if edition.platform == "PS5" { "conceptIconUrl" } else { "npTitleIconUrl" };
    json!([present([
        ("npTitleId", json!(edition.np_title_id)),
        ("titleName", json!(names::title(title, viewer.language))),
        ("format", json!(edition.platform)),
        ("launchPlatform", json!(edition.platform)),
        (kind, picture),
    ])])
}
