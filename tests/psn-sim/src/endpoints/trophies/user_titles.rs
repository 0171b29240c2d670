//! `GET users/{account}/trophyTitles`: the titles an account has trophies in, the latest first.

use super::super::{Reply, private};
use crate::account::counts::Counts;
use crate::account::names;
use crate::account::plays::Play;
use crate::account::titles::Title;
use crate::clock::date;
use crate::images::urls;
use crate::paging::{Limits, Links};
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::{Path, State};
use serde::Serialize;

const LIMITS: Limits = Limits { default: 100, max: 800 };

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct UserTitles<'w> {
    trophy_titles: Vec<UserTitle<'w>>,
    #[serde(flatten)]
    links: Links,
    total_item_count: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct UserTitle<'w> {
    np_service_name: &'w str,
    np_communication_id: &'w str,
    trophy_set_version: &'w str,
    trophy_title_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    trophy_title_detail: Option<String>,
    trophy_title_icon_url: String,
    trophy_title_platform: &'w str,
    has_trophy_groups: bool,
    trophy_group_count: usize,
    defined_trophies: Counts,
    progress: u32,
    earned_trophies: Counts,
    hidden_flag: bool,
    last_updated_date_time: String,
}

pub async fn user_titles(
    State(sim): State<Shared>,
    viewer: Viewer,
    Path(account): Path<String>,
    params: Params,
) -> Reply {
    let page = super::page(&params, LIMITS)?;
    let world = sim.world();
    let person = viewer.look_at(&world, &account)?;
    let plays: Vec<&Play> = world.plays(person.index, viewer.person).collect();
    let trophy_titles =
        page.of(&plays).into_iter().filter_map(|play| Some(user_title(&viewer, world.title_of(play)?, play))).collect();
    let total_item_count = plays.len();
    private(&UserTitles { trophy_titles, links: page.links(total_item_count), total_item_count })
}

fn user_title<'w>(viewer: &Viewer, title: &'w Title, play: &Play) -> UserTitle<'w> {
    let name = names::title(title, viewer.language);
    let (defined, earned) = (title.defined(), play.earned(title, None));
    UserTitle {
        np_service_name: title.service(),
        np_communication_id: &title.np_communication_id,
        trophy_set_version: &title.set_version,
        trophy_title_detail: super::detail(title, &name),
        trophy_title_name: name,
        trophy_title_icon_url: urls::title_icon(&viewer.origin, title),
        trophy_title_platform: title.platforms,
        has_trophy_groups: title.group_count > 1,
        trophy_group_count: title.group_count,
        defined_trophies: defined,
        progress: earned.percent_of(defined),
        earned_trophies: earned,
        hidden_flag: play.hidden,
        last_updated_date_time: date(play.last_updated()),
    }
}
