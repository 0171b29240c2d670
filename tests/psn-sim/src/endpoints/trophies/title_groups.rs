//! `GET npCommunicationIds/{title}/trophyGroups`: a title's base game and expansions.

use super::super::{Reply, cached};
use crate::account::counts::Counts;
use crate::account::names;
use crate::account::titles::{Title, group_id};
use crate::images::urls;
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::{Path, State};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TitleGroups<'w> {
    np_service_name: &'w str,
    np_communication_id: &'w str,
    trophy_set_version: &'w str,
    trophy_title_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    trophy_title_detail: Option<String>,
    trophy_title_icon_url: String,
    trophy_title_platform: &'w str,
    defined_trophies: Counts,
    trophy_groups: Vec<TitleGroup>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TitleGroup {
    trophy_group_id: String,
    trophy_group_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    trophy_group_detail: Option<String>,
    trophy_group_icon_url: String,
    defined_trophies: Counts,
}

pub async fn title_groups(
    State(sim): State<Shared>,
    viewer: Viewer,
    Path(title): Path<String>,
    params: Params,
) -> Reply {
    let world = sim.world();
    let title = super::find_title(&world, &title, &params)?;
    let name = names::title(title, viewer.language);
    cached(&TitleGroups {
        np_service_name: title.service(),
        np_communication_id: &title.np_communication_id,
        trophy_set_version: &title.set_version,
        trophy_title_detail: super::detail(title, &name),
        trophy_title_name: name,
        trophy_title_icon_url: urls::title_icon(&viewer.origin, title),
        trophy_title_platform: title.platforms,
        defined_trophies: title.defined(),
        trophy_groups: (0..title.group_count).map(|group| one(&viewer, title, group)).collect(),
    })
}

fn one(viewer: &Viewer, title: &Title, group: usize) -> TitleGroup {
    let name = names::group(title, group, viewer.language);
    TitleGroup {
        trophy_group_id: group_id(group),
        trophy_group_detail: super::detail(title, &name),
        trophy_group_name: name,
        trophy_group_icon_url: urls::group_icon(&viewer.origin, title, group),
        defined_trophies: title.in_group(Some(group)).map(|trophy| trophy.kind).collect(),
    }
}
