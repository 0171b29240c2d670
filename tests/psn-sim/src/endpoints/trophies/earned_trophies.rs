//! `GET users/{account}/npCommunicationIds/{title}/trophyGroups/{group}/trophies`: what an account
//! has earned in a title it played.

use super::super::{Reply, private};
use crate::account::plays::Play;
use crate::account::titles::{Trophy, TrophyKind};
use crate::clock::date;
use crate::paging::Links;
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::{Path, State};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EarnedTrophies<'w> {
    trophy_set_version: &'w str,
    has_trophy_groups: bool,
    last_updated_date_time: String,
    trophies: Vec<EarnedTrophy>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rarest_trophies: Vec<EarnedTrophy>,
    #[serde(flatten)]
    links: Links,
    total_item_count: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EarnedTrophy {
    trophy_id: u32,
    trophy_hidden: bool,
    earned: bool,
    #[serde(flatten)]
    progress: Option<Progress>,
    #[serde(skip_serializing_if = "Option::is_none")]
    earned_date_time: Option<String>,
    trophy_type: TrophyKind,
    trophy_rare: u8,
    trophy_earned_rate: String,
}

/// For trophies that are counted up to and not earned yet.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Progress {
    /// A number in the form of a text, as PSN sends it; the rate is a real number.
    progress: String,
    progress_rate: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    progressed_date_time: Option<String>,
}

pub async fn earned_trophies(
    State(sim): State<Shared>,
    viewer: Viewer,
    Path((account, title, group)): Path<(String, String, String)>,
    params: Params,
) -> Reply {
    let page = super::page(&params, super::TROPHY_LIMITS)?;
    let world = sim.world();
    let person = viewer.look_at(&world, &account)?;
    let title = super::find_title(&world, &title, &params)?;
    let play = world.play(person.index, viewer.person, title).ok_or_else(super::not_found)?;
    let group = title.group_of_id(&group).ok_or_else(super::not_found)?;
    let trophies: Vec<&Trophy> = title.in_group(group).collect();
    let total_item_count = trophies.len();
    let status = |trophy| earned_trophy(play, trophy);
    private(&EarnedTrophies {
        trophy_set_version: &title.set_version,
        has_trophy_groups: title.group_count > 1,
        last_updated_date_time: date(play.last_updated()),
        trophies: page.of(&trophies).into_iter().map(status).collect(),
        rarest_trophies: play.rarest(title, group).into_iter().map(status).collect(),
        links: page.links(total_item_count),
        total_item_count,
    })
}

/// `GET users/{account}/npCommunicationIds/{title}/trophies/{trophy}`: one of them.
pub async fn one_earned_trophy(
    State(sim): State<Shared>,
    viewer: Viewer,
    Path((account, title, trophy)): Path<(String, String, String)>,
    params: Params,
) -> Reply {
    let world = sim.world();
    let person = viewer.look_at(&world, &account)?;
    let title = super::find_title(&world, &title, &params)?;
    let play = world.play(person.index, viewer.person, title).ok_or_else(super::not_found)?;
    private(&earned_trophy(play, super::find_trophy(title, &trophy)?))
}

fn earned_trophy(play: &Play, trophy: &Trophy) -> EarnedTrophy {
    let earned_at = play.earned_at(trophy.id);
    EarnedTrophy {
        trophy_id: trophy.id,
        trophy_hidden: trophy.hidden,
        earned: earned_at.is_some(),
        progress: trophy.target.filter(|_| earned_at.is_none()).map(|target| progress(target, play.steps(trophy.id))),
        earned_date_time: earned_at.map(date),
        trophy_type: trophy.kind,
        trophy_rare: trophy.rarity(),
        trophy_earned_rate: trophy.earned_rate_text(),
    }
}

fn progress(target: u32, (done, when): (u32, Option<i64>)) -> Progress {
    Progress {
        progress: done.to_string(),
        progress_rate: done * 100 / target.max(1),
        progressed_date_time: when.map(date),
    }
}
