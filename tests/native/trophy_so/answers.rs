//! Answers: the example of Trophy.so's documentation, every kind of achievement, and what is wrong with the rest.

use psn_api_wasm::trophy_so::answer::{Meaning, meaning};
use psn_api_wasm::trophy_so::{DECLARATIONS, ReadError, UserAchievement, read};
use serde_json::{Value, json};

fn item(more: Value) -> Value {
    let mut item = json!({ "id": "a", "name": "b", "trigger": "api", "completions": 1, "rarity": 2.5 });
    item.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    item
}

fn read_json(body: &Value) -> Result<Vec<UserAchievement>, ReadError> {
    read(200, body.to_string().as_bytes())
}

fn problem(body: &Value) -> String {
    match read_json(body).unwrap_err() {
        ReadError::Unreadable(problem) => problem,
        refused => panic!("{refused}"),
    }
}

#[test]
fn the_documented_example_is_read() {
    let [api, metric, streak]: [_; 3] = read(200, include_bytes!("documented.json")).unwrap().try_into().unwrap();
    assert!(matches!(api, UserAchievement::Api(api) if api.fields.key.as_deref() == Some("completed-onboarding")));
    assert!(matches!(metric, UserAchievement::Metric(metric) if metric.metric_value == Some(500.0)));
    assert!(matches!(streak, UserAchievement::Streak(streak) if streak.streak_length == Some(3)));
}

#[test]
fn every_field_of_every_kind_is_written_back_as_it_was_read() {
    let all = json!({
        "description": "Write", "badgeUrl": "https://example.com/badge.png", "achievedAt": "2021-01-01T00:00:00Z",
        "key": "novice", "userAttributes": [{ "key": "plan", "value": "pro" }],
        "eventAttribute": { "key": "kind", "value": "novel" },
    });
    for more in [
        json!({ "trigger": "api" }),
        json!({ "trigger": "metric", "metricId": "words", "metricValue": 0.5, "metricName": "words written" }),
        json!({ "trigger": "streak", "streakLength": 3 }),
        json!({ "trigger": "achievement", "achievementIds": ["b", "c"] }),
        json!({ "trigger": "moon phase" }),
    ] {
        for body in [json!([item(more.clone())]), json!([item(merged(&all, &more))])] {
            let read = read_json(&body).unwrap_or_else(|failure| panic!("{body}: {failure}"));
            assert_eq!(serde_json::to_value(read).unwrap(), body);
        }
    }
}

fn merged(one: &Value, other: &Value) -> Value {
    let fields = [one, other].into_iter().flat_map(|object| object.as_object().unwrap().clone());
    Value::Object(fields.collect())
}

#[test]
fn an_unknown_trigger_is_kept() {
    let read = read_json(&json!([item(json!({ "trigger": "moon phase", "phase": "full" }))])).unwrap();
    assert!(matches!(&read[..], [UserAchievement::Other(other)] if other.trigger == "moon phase"));
}

#[test]
fn null_is_like_nothing() {
    let nothing = json!({
        "description": null, "badgeUrl": null, "achievedAt": null, "key": null, "streakLength": null,
        "achievementIds": null, "metricId": null, "metricValue": null, "metricName": null, "userAttributes": null,
        "eventAttribute": null,
    });
    assert_eq!(read_json(&json!([item(nothing)])), read_json(&json!([item(json!({}))])));
}

#[test]
fn what_is_wrong_is_told_by_item_and_key() {
    for (body, expected) in [
        (json!({}), "response: Expected list. Received object."),
        (json!(null), "response: Expected list. Received null."),
        (json!([item(json!({})), true]), "response -> [1]: Expected object. Received true."),
        (json!([item(json!({ "id": 5 }))]), "response -> [0] -> id: Expected string. Received 5."),
        (json!([item(json!({ "rarity": "5" }))]), "response -> [0] -> rarity: Expected number. Received \"5\"."),
        (
            json!([item(json!({ "achievedAt": "yesterday" }))]),
            "response -> [0] -> achievedAt: Expected ISO 8601 date string. Received \"yesterday\".",
        ),
        (
            json!([item(json!({ "achievementIds": ["b", null] }))]),
            "response -> [0] -> achievementIds -> [1]: Expected string. Received null.",
        ),
        (
            json!([item(json!({ "userAttributes": [{ "key": "plan" }] }))]),
            "response -> [0] -> userAttributes -> [0]: Missing required key \"value\"",
        ),
        (
            json!([{ "trigger": 1, "name": "b" }]),
            "response -> [0] -> trigger: Expected string. Received 1.; \
             response -> [0]: Missing required key \"id\"; \
             response -> [0]: Missing required key \"completions\"; \
             response -> [0]: Missing required key \"rarity\"",
        ),
    ] {
        assert_eq!(problem(&body), expected);
    }
    let nothing = read(204, b"").unwrap_err();
    assert_eq!(nothing.to_string(), "response: Expected list. Received undefined.");
}

#[test]
fn many_problems_are_counted() {
    let wrong = |count| json!(vec![true; count]);
    let ten: Vec<String> =
        (0..10).map(|index| format!("response -> [{index}]: Expected object. Received true.")).collect();
    assert_eq!(problem(&wrong(10)), ten.join("; "));
    assert_eq!(problem(&wrong(20_000)), format!("{}; and 19990 more", ten.join("; ")));
    let empty = json!([{}, {}, {}]);
    assert!(problem(&empty).ends_with("response -> [1]: Missing required key \"rarity\"; and 5 more"));
}

#[test]
fn long_strings_are_not_repeated() {
    for (length, received) in
        [(100, format!("\"{}\"", "é".repeat(100))), (101, "a string of 101 characters".to_owned())]
    {
        let long = "é".repeat(length);
        let wrong = format!("response -> [0] -> rarity: Expected number. Received {received}.");
        assert_eq!(problem(&json!([item(json!({ "rarity": long }))])), wrong);
    }
    let date = format!("2021-01-01T00:00:00.{}Z", "0".repeat(100_000));
    let wrong = "response -> [0] -> achievedAt: Expected ISO 8601 date string. Received a string of 100021 characters.";
    assert_eq!(problem(&json!([item(json!({ "achievedAt": date }))])), wrong);
    let refused = read(500, "é".repeat(5_000_000).as_bytes()).unwrap_err().to_string();
    assert_eq!(refused, format!("Trophy.so answered 500: {}…", "é".repeat(1000)));
}

#[test]
fn a_redirect_is_one_where_it_names_a_place() {
    for status in [0, 301, 302, 303, 307, 308] {
        assert_eq!(meaning(status, true, true), Meaning::Redirect, "{status}");
    }
    for status in [200, 201, 300, 302, 304, 308] {
        assert_eq!(meaning(status, false, true), Meaning::Success, "{status}");
    }
    for status in [200, 201, 206, 300, 304] {
        assert_eq!(meaning(status, true, true), Meaning::Success, "{status}");
    }
    for (status, is_json) in [(0, true), (100, true), (302, false), (400, true), (503, true), (200, false)] {
        assert_eq!(meaning(status, false, is_json), Meaning::Refusal, "{status}");
    }
}

#[test]
fn every_model_is_declared_to_typescript_with_its_docs() {
    for declaration in DECLARATIONS {
        assert!(declaration.starts_with("/**\n * "), "{declaration}");
    }
    for name in ["UserAchievement", "MetricAchievement", "OtherAchievement", "AchievementFields"] {
        let is_of = |declaration: &&&str| {
            ["interface", "type"].iter().any(|kind| declaration.contains(&format!("export {kind} {name} ")))
        };
        assert_eq!(DECLARATIONS.iter().filter(is_of).count(), 1, "{name}");
    }
}

#[test]
fn every_required_key_is_missed() {
    for key in ["id", "name", "trigger", "completions", "rarity"] {
        let mut without = item(json!({}));
        without.as_object_mut().unwrap().remove(key);
        assert_eq!(problem(&json!([without])), format!("response -> [0]: Missing required key \"{key}\""));
    }
}

#[test]
fn a_refusal_says_what_came() {
    for (status, body) in [(401, r#"{"error":"Unauthorized"}"#), (503, "[]"), (200, "<HTML>"), (100, "[]")] {
        let refused = ReadError::Refused { status, body: body.to_owned() };
        assert_eq!(read(status, body.as_bytes()), Err(refused));
    }
    assert_eq!(read(503, b"no").unwrap_err().to_string(), "Trophy.so answered 503: no");
}
