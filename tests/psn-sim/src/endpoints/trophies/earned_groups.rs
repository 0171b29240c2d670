//! `GET users/{account}/npCommunicationIds/{title}/trophyGroups`: an account's progress by group.

use super::super::{Reply, private};
use crate::account::counts::Counts;
use crate::account::plays::Play;
use crate::account::titles::{Title, group_id};
use crate::clock::date;
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::{Path, State};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EarnedGroups<'w> {
    trophy_set_version: &'w str,
    hidden_flag: bool,
    progress: u32,
    earned_trophies: Counts,
    last_updated_date_time: String,
    trophy_groups: Vec<EarnedGroup>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct EarnedGroup {
    trophy_group_id: String,
    progress: u32,
    earned_trophies: Counts,
    /// Absent for groups in which nothing was earned.
    #[serde(skip_serializing_if = "Option::is_none")]
    last_updated_date_time: Option<String>,
}

pub async fn earned_groups(
    State(sim): State<Shared>,
    viewer: Viewer,
    Path((account, title)): Path<(String, String)>,
    params: Params,
) -> Reply {
    let world = sim.world();
    let person = viewer.look_at(&world, &account)?;
    let title = super::find_title(&world, &title, &params)?;
    let play = world.play(person.index, viewer.person, title).ok_or_else(super::not_found)?;
    let earned = play.earned(title, None);
    private(&EarnedGroups {
        trophy_set_version: &title.set_version,
        hidden_flag: play.hidden,
        progress: earned.percent_of(title.defined()),
        earned_trophies: earned,
        last_updated_date_time: date(play.last_updated()),
        trophy_groups: (0..title.group_count).map(|group| one(title, play, group)).collect(),
    })
}

fn one(title: &Title, play: &Play, group: usize) -> EarnedGroup {
    let earned = play.earned(title, Some(group));
    let defined: Counts = title.in_group(Some(group)).map(|trophy| trophy.kind).collect();
    EarnedGroup {
        trophy_group_id: group_id(group),
        progress: earned.percent_of(defined),
        earned_trophies: earned,
        last_updated_date_time: play.last_earned(title, group).map(date),
    }
}
