//! The pictures and videos of an account in the cloud. Their fields are known by name; of some, nobody says what they hold.

use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::UnknownJson;

/// Captures of the signed-in account, from
/// `/api/gameMediaService/v2/c2s/category/cloudMediaGallery/ugcType/all`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct UserCapturesResponse {
    /// The captures.
    pub ugc_document: Vec<Capture>,
    /// What asks for the next page, as `cursorMark`; `-1` on the last page. Left out if there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor_mark: Option<String>,
    /// How many captures were asked for at most. 0 if there are none.
    pub limit: u32,
}

/// A picture or a video. PSN sends more than is declared here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Capture {
    /// The capture's id.
    pub id: String,
    /// Whether it is a picture or a video.
    #[tsify(type = r#""SCREENSHOT" | "VIDEO" | (string & {})"#)]
    pub capture_type: String,
    /// The id of the title that it shows.
    pub sce_title_id: String,
    /// The title's name.
    pub sce_title_name: String,
    /// When it was put into the cloud.
    #[tsify(type = "unknown")]
    pub upload_date: UnknownJson,
    /// When PSN deletes it.
    #[tsify(type = "unknown")]
    pub expire_at: UnknownJson,
    /// Its size.
    #[tsify(type = "unknown")]
    pub file_size: UnknownJson,
    /// How many pixels it has.
    #[tsify(type = "unknown")]
    pub resolution: UnknownJson,
    /// The address of a small picture of it.
    pub small_preview_image: String,
    /// The address of a large picture of it.
    pub large_preview_image: String,
    /// The address of the picture. Left out for videos.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screenshot_url: Option<String>,
    /// The address of the video. Left out for pictures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_url: Option<String>,
}

/// The addresses of a capture, from `/api/gameMediaService/v2/c2s/ugc/{ugcId}/url`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct CaptureUrlsResponse {
    /// The address of the picture. Left out for videos.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub screenshot_url: Option<String>,
    /// The address of the video. Left out for pictures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_url: Option<String>,
    /// The address to save it from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_url: Option<String>,
    /// The address of a small picture of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub small_preview_image: Option<String>,
    /// The address of a large picture of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub large_preview_image: Option<String>,
}
