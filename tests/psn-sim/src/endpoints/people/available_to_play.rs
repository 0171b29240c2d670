//! `GET users/me/friends/subscribing/availableToPlay`: whom the viewer is told of. Nobody, as in the recorded answer.

use super::super::{Reply, private};
use crate::sign_in::viewer::Viewer;
use serde_json::json;

pub async fn subscriptions(_: Viewer) -> Reply {
    private(&json!({ "settings": [] }))
}
