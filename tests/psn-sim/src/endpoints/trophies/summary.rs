//! `GET users/{account}/trophySummary`: an account's level and all it ever earned.

use super::super::{Reply, private};
use crate::account::counts::Counts;
use crate::account::levels::level_of;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::{Path, State};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary<'w> {
    account_id: &'w str,
    trophy_level: u32,
    trophy_point: u32,
    trophy_level_base_point: u32,
    trophy_level_next_point: u32,
    progress: u32,
    tier: u32,
    earned_trophies: Counts,
}

pub async fn summary(State(sim): State<Shared>, viewer: Viewer, Path(account): Path<String>) -> Reply {
    let world = sim.world();
    let person = viewer.look_at(&world, &account)?;
    let earned = world.earned(person.index);
    let level = level_of(earned.points());
    private(&Summary {
        account_id: &person.account_id,
        trophy_level: level.level,
        trophy_point: earned.points(),
        trophy_level_base_point: level.base_point,
        trophy_level_next_point: level.next_point,
        progress: level.progress,
        tier: level.tier,
        earned_trophies: earned,
    })
}
