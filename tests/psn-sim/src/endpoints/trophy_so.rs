//! `GET /v1/users/{id}/achievements` of Trophy.so, another service, which has one user and one key.

use crate::params::Params;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

const KEY: &str = "sim-trophy-so-key";
const USER: &str = "lamp/wright";

pub async fn achievements(Path(id): Path<String>, headers: HeaderMap, params: Params) -> Response {
    if headers.get("x-api-key").is_none_or(|key| key != KEY) {
        return refusal(StatusCode::UNAUTHORIZED, "Invalid API key");
    }
    if id != USER {
        return refusal(StatusCode::NOT_FOUND, "User not found");
    }
    let all = params.get("includeIncomplete") == Some("true");
    let listed = |achievement: &Value| all || !achievement["achievedAt"].is_null();
    answer(StatusCode::OK, &known().into_iter().filter(listed).collect())
}

fn refusal(status: StatusCode, error: &str) -> Response {
    answer(status, &json!({ "error": error }))
}

fn answer(status: StatusCode, body: &Value) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
}

/// One achievement of each kind, in the order of the service's documentation.
fn known() -> Vec<Value> {
    let of = |fields: Value, name: &str, achieved_at: Option<&str>| {
        let mut achievement = json!({
            "id": format!("sim-{}", name.to_lowercase().replace(' ', "-")),
            "name": name,
            "description": null,
            "badgeUrl": "https://example.com/badge.png",
            "completions": 100,
            "rarity": 12.5,
            "achievedAt": achieved_at,
        });
        if let (Value::Object(all), Value::Object(fields)) = (&mut achievement, fields) {
            all.extend(fields);
        }
        achievement
    };
    let metric = json!({ "trigger": "metric", "key": "novice", "metricId": "sim-words", "metricValue": 500,
        "metricName": "words written", "eventAttribute": { "key": "kind", "value": "novel" } });
    vec![
        of(json!({ "trigger": "api", "key": "welcome" }), "First Lamp Lit", Some("2021-01-01T00:00:00Z")),
        of(metric, "Novice Writer", Some("2021-02-01T12:30:00.250+02:00")),
        of(json!({ "trigger": "streak", "streakLength": 3 }), "Three Nights", Some("2021-03-01T00:00:00Z")),
        of(
            json!({ "trigger": "achievement", "achievementIds": ["sim-three-nights"],
                "userAttributes": [{ "key": "plan", "value": "pro" }] }),
            "All Of Them",
            None,
        ),
    ]
}
