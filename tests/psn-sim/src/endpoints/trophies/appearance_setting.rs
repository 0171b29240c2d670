//! `GET users/me/npCommunicationIds/{title}/appearanceSetting`: how the viewer wants to see hidden trophies. The names of the
//! members are PSN's; nobody has published what they hold.

use super::super::{Reply, private};
use crate::params::Params;
use crate::sign_in::viewer::Viewer;
use crate::sim::Shared;
use axum::extract::{Path, State};
use serde_json::json;

pub async fn appearance_setting(
    State(sim): State<Shared>,
    _: Viewer,
    Path(title): Path<String>,
    params: Params,
) -> Reply {
    super::find_title(&sim.world(), &title, &params)?;
    private(&json!({
        "visibility": "DEFAULT",
        "revealAllTrophies": false,
        "canDisplayAllTrophies": true,
        "isSet": false,
    }))
}
