//! `GET npCommunicationIds/{title}/trophyGroups/{group}/trophies`: what can be earned in a title.

use super::super::{Reply, cached};
use crate::account::names;
use crate::account::titles::{Title, Trophy, TrophyKind, group_id};
use crate::images::urls;
use crate::paging::Links;
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::{Path, State};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TitleTrophies<'w> {
    trophy_set_version: &'w str,
    has_trophy_groups: bool,
    trophies: Vec<TitleTrophy>,
    #[serde(flatten)]
    links: Links,
    total_item_count: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TitleTrophy {
    trophy_id: u32,
    trophy_hidden: bool,
    trophy_type: TrophyKind,
    trophy_name: String,
    trophy_detail: String,
    trophy_icon_url: String,
    trophy_group_id: String,
    /// A number in the form of a text, as PSN sends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    trophy_progress_target_value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trophy_reward_name: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trophy_reward_image_url: Option<String>,
}

pub async fn title_trophies(
    State(sim): State<Shared>,
    viewer: Viewer,
    Path((title, group)): Path<(String, String)>,
    params: Params,
) -> Reply {
    let page = super::page(&params, super::TROPHY_LIMITS)?;
    let world = sim.world();
    let title = super::find_title(&world, &title, &params)?;
    let group = title.group_of_id(&group).ok_or_else(super::not_found)?;
    let trophies: Vec<&Trophy> = title.in_group(group).collect();
    let total_item_count = trophies.len();
    cached(&TitleTrophies {
        trophy_set_version: &title.set_version,
        has_trophy_groups: title.group_count > 1,
        trophies: page.of(&trophies).into_iter().map(|t| title_trophy(&viewer, title, t)).collect(),
        links: page.links(total_item_count),
        total_item_count,
    })
}

/// `GET npCommunicationIds/{title}/trophies/{trophy}`: one of them.
pub async fn one_title_trophy(
    State(sim): State<Shared>,
    viewer: Viewer,
    Path((title, trophy)): Path<(String, String)>,
    params: Params,
) -> Reply {
    let world = sim.world();
    let title = super::find_title(&world, &title, &params)?;
    let trophy = super::find_trophy(title, &trophy)?;
    cached(&title_trophy(&viewer, title, trophy))
}

fn title_trophy(viewer: &Viewer, title: &Title, trophy: &Trophy) -> TitleTrophy {
    TitleTrophy {
        trophy_id: trophy.id,
        trophy_hidden: trophy.hidden,
        trophy_type: trophy.kind,
        trophy_name: names::trophy(title, trophy, viewer.language),
        trophy_detail: names::trophy_detail(title, trophy, viewer.language),
        trophy_icon_url: urls::trophy_icon(&viewer.origin, title, trophy),
        trophy_group_id: group_id(trophy.group),
        trophy_progress_target_value: trophy.target.map(|target| target.to_string()),
        trophy_reward_name: trophy.has_reward.then(|| names::reward(trophy, viewer.language)),
        trophy_reward_image_url: trophy.has_reward.then(|| urls::reward_image(&viewer.origin, title, trophy)),
    }
}
