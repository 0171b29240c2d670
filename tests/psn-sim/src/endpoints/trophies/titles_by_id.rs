//! `GET users/{account}/titles/trophyTitles?npTitleIds=`: the trophy sets of up to five shop ids.

use super::super::{Reply, private};
use crate::account::World;
use crate::account::counts::Counts;
use crate::account::names;
use crate::account::plays::Play;
use crate::account::titles::{Title, Trophy, TrophyKind};
use crate::clock::date;
use crate::images::urls;
use crate::params::Params;
use crate::random::hash_text;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::{Path, State};
use serde::Serialize;

const MOST_IDS: usize = 5;

#[derive(Serialize)]
struct Titles {
    titles: Vec<Found>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Found {
    np_title_id: String,
    /// Empty when the account did not play it.
    trophy_titles: Vec<TrophySet>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TrophySet {
    np_service_name: &'static str,
    np_communication_id: String,
    trophy_title_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    trophy_title_detail: Option<String>,
    trophy_title_icon_url: String,
    has_trophy_groups: bool,
    trophy_group_count: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rarest_trophies: Vec<RarestTrophy>,
    progress: u32,
    earned_trophies: Counts,
    defined_trophies: Counts,
    /// Only on request, and then also when there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    not_earned_trophy_ids: Option<Vec<u32>>,
    last_updated_date_time: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RarestTrophy {
    trophy_id: u32,
    trophy_hidden: bool,
    trophy_type: TrophyKind,
    trophy_name: String,
    trophy_detail: String,
    trophy_icon_url: String,
    trophy_rare: u8,
    trophy_earned_rate: String,
    earned: bool,
    earned_date_time: Option<String>,
}

pub async fn titles_by_id(
    State(sim): State<Shared>,
    viewer: Viewer,
    Path(account): Path<String>,
    params: Params,
) -> Reply {
    let asked = params.get("npTitleIds").unwrap_or_default();
    // A comma at the end is let pass.
    let mut ids: Vec<&str> = asked.split(',').filter(|id| !id.is_empty()).collect();
    if ids.is_empty() || ids.len() > MOST_IDS {
        return Err(super::SERVICE.bad_request("query: npTitleId"));
    }
    let with_not_earned = match params.get("includeNotEarnedTrophyIds") {
        None | Some("false") => false,
        Some("true") => true,
        Some(_) => return Err(super::SERVICE.bad_request("query: includeNotEarnedTrophyIds")),
    };
    // Answers come in an order of their own, not in the order of the question.
    ids.sort_by_key(|id| hash_text(id));
    ids.dedup();
    let world = sim.world();
    let person = viewer.look_at(&world, &account)?;
    let find = |id: &str| {
        let title = world
            .title_of_edition(id)
            .ok_or_else(|| super::SERVICE.not_found(&format!("Resource not found (npTitleId='{id}')")))?;
        let set = trophy_set(&world, &viewer, person.index, title, with_not_earned);
        Ok(Found { np_title_id: id.to_owned(), trophy_titles: set.into_iter().collect() })
    };
    private(&Titles { titles: ids.into_iter().map(find).collect::<Result<_, _>>()? })
}

fn trophy_set(
    world: &World,
    viewer: &Viewer,
    person: usize,
    title: &Title,
    with_not_earned: bool,
) -> Option<TrophySet> {
    let play = world.play(person, viewer.person, title)?;
    let name = names::title(title, viewer.language);
    let (defined, earned) = (title.defined(), play.earned(title, None));
    let not_earned = || title.trophies.iter().map(|trophy| trophy.id).filter(|id| !play.is_earned(*id)).collect();
    Some(TrophySet {
        np_service_name: title.service(),
        np_communication_id: title.np_communication_id.clone(),
        trophy_title_detail: super::detail(title, &name),
        trophy_title_name: name,
        trophy_title_icon_url: urls::title_icon(&viewer.origin, title),
        has_trophy_groups: title.group_count > 1,
        trophy_group_count: title.group_count,
        rarest_trophies: play
            .rarest(title, None)
            .into_iter()
            .map(|trophy| rarest(viewer, title, play, trophy))
            .collect(),
        progress: earned.percent_of(defined),
        earned_trophies: earned,
        defined_trophies: defined,
        not_earned_trophy_ids: with_not_earned.then(not_earned),
        last_updated_date_time: date(play.last_updated()),
    })
}

fn rarest(viewer: &Viewer, title: &Title, play: &Play, trophy: &Trophy) -> RarestTrophy {
    RarestTrophy {
        trophy_id: trophy.id,
        trophy_hidden: trophy.hidden,
        trophy_type: trophy.kind,
        trophy_name: names::trophy(title, trophy, viewer.language),
        trophy_detail: names::trophy_detail(title, trophy, viewer.language),
        trophy_icon_url: urls::trophy_icon(&viewer.origin, title, trophy),
        trophy_rare: trophy.rarity(),
        trophy_earned_rate: trophy.earned_rate_text(),
        earned: true,
        earned_date_time: play.earned_at(trophy.id).map(date),
    }
}
