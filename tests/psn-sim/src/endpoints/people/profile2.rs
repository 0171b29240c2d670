//! `GET users/{onlineId}/profile2`: a profile by name, of which `fields` selects the parts.

use super::super::{Reply, present};
use crate::account::World;
use crate::account::levels::level_of;
use crate::account::names;
use crate::account::people::{Person, blocked};
use crate::account::titles::Title;
use crate::clock::date;
use crate::errors::Service;
use crate::images::urls;
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::{Path, State};
use axum::http::header;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

pub async fn profile2(State(sim): State<Shared>, viewer: Viewer, Path(name): Path<String>, params: Params) -> Reply {
    let world = sim.world();
    let person = if name == "me" { Some(viewer.myself(&world)?) } else { world.person_named(&name) };
    let Some(person) = person else {
        return Err(Service::LegacyProfile.not_found(&format!("User not found (user: '{name}')")));
    };
    let wanted = field_names(params.get("fields").unwrap_or("@default,onlineId,accountId"));
    let all = all_fields(&world, &viewer, person, &name);
    let chosen = present(all.into_iter().filter(|(name, _)| wanted.iter().any(|w| w == name)));
    let headers = [(header::CACHE_CONTROL, "no-store")];
    Ok(super::super::json(&json!({ "profile": chosen }), &headers))
}

/// Every field in PSN's order; `null` where there is nothing to tell this viewer.
fn all_fields(world: &World, viewer: &Viewer, person: &Person, asked: &str) -> Vec<(&'static str, Value)> {
    let is_me = person.index == viewer.person;
    let is_friend = super::are_friends(world, viewer.person, person.index);
    let is_near = is_me || is_friend;
    let is_open = is_me || !person.is_private;
    let was_renamed = !person.online_id.eq_ignore_ascii_case(asked) && asked != "me";
    let status = if person.is_online || person.is_on_ps3 { "online" } else { "offline" };
    let only = |condition: bool, value: Value| if condition { value } else { Value::Null };
    let languages: Vec<&str> = person.languages.iter().filter_map(|tag| tag.split('-').next()).collect();
    let avatar = urls::avatar(&viewer.origin, person, "l");
    let picture = urls::avatar(&viewer.origin, person, "xl");
    let relation = if is_friend { "friend" } else { "no" };
    vec![
        ("onlineId", if was_renamed { json!(person.old_online_id) } else { json!(person.online_id) }),
        ("accountId", json!(person.account_id)),
        ("currentOnlineId", only(was_renamed, json!(person.online_id))),
        ("npId", json!(np_id(person))),
        ("avatarUrls", json!([{ "size": "l", "avatarUrl": avatar }])),
        ("plus", json!(u8::from(person.is_plus))),
        ("aboutMe", json!(person.about_me)),
        ("languagesUsed", json!(languages)),
        ("trophySummary", only(is_open, trophy_summary(world, person))),
        ("isOfficiallyVerified", json!(person.is_verified)),
        (
            "personalDetail",
            match person.real_name.filter(|_| is_near) {
                Some((first, last)) => json!({
                    "firstName": first,
                    "lastName": last,
                    "profilePictureUrls": [{ "size": "xl", "profilePictureUrl": picture }],
                }),
                None => Value::Null,
            },
        ),
        ("personalDetailSharing", json!("no")),
        ("personalDetailSharingRequestMessageFlag", json!(false)),
        ("primaryOnlineStatus", only(is_near, json!(status))),
        ("presences", only(is_near, json!([presence(world, viewer, person)]))),
        ("friendRelation", json!(relation)),
        ("requestMessageFlag", json!(false)),
        ("blocking", json!(blocked(viewer.person).contains(&person.index))),
        ("following", json!(false)),
        ("consoleAvailability", only(is_near, json!({ "availabilityStatus": status }))),
    ]
}

fn presence(world: &World, viewer: &Viewer, person: &Person) -> Value {
    let is_online = person.is_online || person.is_on_ps3;
    let runs_on_ps3 = |title: &&Title| title.editions.iter().any(|edition| edition.platform == "PS3");
    let title =
        if person.is_on_ps3 { world.titles.iter().find(runs_on_ps3) } else { super::plays_now(world, person.index) };
    let platform = if person.is_on_ps3 { "PS3" } else { "PS5" };
    let seen = (!is_online).then(|| date(super::last_seen(person.index)));
    present([
        ("onlineStatus", json!(if is_online { "online" } else { "offline" })),
        ("platform", json!(title.map(|_| platform))),
        ("npTitleId", json!(title.and_then(|title| title.editions.first()).map(|edition| &edition.np_title_id))),
        ("titleName", json!(title.map(|title| names::title(title, person.language)))),
        ("npTitleIconUrl", json!(title.map(|title| urls::game_image(&viewer.origin, title, 0)))),
        ("hasBroadcastData", json!(false)),
        ("lastOnlineDate", json!(seen)),
    ])
}

fn trophy_summary(world: &World, person: &Person) -> Value {
    let earned = world.earned(person.index);
    let level = level_of(earned.points());
    json!({
        "level": level.level,
        "progress": level.progress,
        // From the best grade down, the other way round than everywhere else.
        "earnedTrophies": {
            "platinum": earned.platinum, "gold": earned.gold,
            "silver": earned.silver, "bronze": earned.bronze,
        },
    })
}

/// Names and, at its end, the country of an account.
fn np_id(person: &Person) -> String {
    STANDARD.encode(format!("{}@b7.{}", person.online_id, person.country.to_ascii_lowercase()))
}

/// The names of `a,b(c,d),e`, without what is in brackets.
fn field_names(fields: &str) -> Vec<String> {
    let mut names = vec![String::new()];
    let mut depth = 0_u32;
    for letter in fields.chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => names.push(String::new()),
            _ if depth == 0 => {
                if let Some(name) = names.last_mut() {
                    name.push(letter);
                }
            }
            _ => {}
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn field_names_are_read_without_their_parts() {
        let names = field_names("npId,trophySummary(@default,level),presences(@default,@titleInfo),x");
        assert_eq!(names, ["npId", "trophySummary", "presences", "x"]);
    }
}
