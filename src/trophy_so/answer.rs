//! What an answer means, and what is wrong with one that cannot be read: which item, which key.

use crate::dates::is_iso_date;

/// JSON that can be looked into, whoever has parsed it.
pub trait Json: Sized {
    fn kind(&self) -> Kind;
    /// What a text, a number or a truth value says.
    fn text(&self) -> String;
    /// A member of an object.
    fn member(&self, key: &str) -> Self;
    /// The items of a list.
    fn items(&self) -> Vec<Self>;
}

/// What a piece of JSON is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Missing,
    Null,
    Bool,
    Number,
    Text,
    List,
    Object,
}

/// What an answer means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A list of achievements.
    Achievements,
    /// The service refused, or something before it did.
    Refused,
    /// A success without a list of achievements; what is wrong with it.
    Unreadable(String),
}

/// Says what an answer means; `body` is `None` where it is no JSON.
pub fn meaning<J: Json>(status: u16, body: Option<&J>) -> Meaning {
    let Some(body) = body.filter(|_| (200..400).contains(&status)) else { return Meaning::Refused };
    let mut problems = Vec::new();
    ANSWER.check(body, String::from("response"), &mut problems);
    if problems.is_empty() { Meaning::Achievements } else { Meaning::Unreadable(problems.join("; ")) }
}

/// What a piece of JSON should be.
enum Shape {
    Text,
    Number,
    Date,
    List(&'static Shape),
    Object(&'static [Field]),
}

struct Field {
    key: &'static str,
    shape: Shape,
    required: bool,
}

const fn required(key: &'static str, shape: Shape) -> Field {
    Field { key, shape, required: true }
}

/// A member that may be missing or `null`, even if the service calls it required: its own example has no `description`.
const fn optional(key: &'static str, shape: Shape) -> Field {
    Field { key, shape, required: false }
}

/// A list of achievements. What is not named here may be anything, and so may the word in `trigger`.
const ANSWER: Shape = Shape::List(&Shape::Object(&[
    required("id", Shape::Text),
    required("name", Shape::Text),
    required("trigger", Shape::Text),
    optional("description", Shape::Text),
    optional("badgeUrl", Shape::Text),
    optional("key", Shape::Text),
    optional("streakLength", Shape::Number),
    optional("achievementIds", Shape::List(&Shape::Text)),
    optional("metricId", Shape::Text),
    optional("metricValue", Shape::Number),
    optional("metricName", Shape::Text),
    optional("userAttributes", Shape::List(&ATTRIBUTE)),
    optional("eventAttribute", ATTRIBUTE),
    required("completions", Shape::Number),
    required("rarity", Shape::Number),
    optional("achievedAt", Shape::Date),
]));

const ATTRIBUTE: Shape = Shape::Object(&[required("key", Shape::Text), required("value", Shape::Text)]);

impl Shape {
    /// Notes what is wrong with `json`, which stands at `path`.
    fn check<J: Json>(&self, json: &J, path: String, problems: &mut Vec<String>) {
        let wanted = match (self, json.kind()) {
            (Self::Text, Kind::Text) | (Self::Number, Kind::Number) => return,
            (Self::Date, Kind::Text) if is_iso_date(&json.text()) => return,
            (Self::List(shape), Kind::List) => {
                for (index, item) in json.items().iter().enumerate() {
                    shape.check(item, format!("{path} -> [{index}]"), problems);
                }
                return;
            }
            (Self::Object(fields), Kind::Object) => return check_fields(fields, json, &path, problems),
            (Self::Date, Kind::Text) => "ISO 8601 date string",
            (Self::Text | Self::Date, _) => "string",
            (Self::Number, _) => "number",
            (Self::List(_), _) => "list",
            (Self::Object(_), _) => "object",
        };
        problems.push(format!("{path}: Expected {wanted}. Received {}.", received(json)));
    }
}

/// What was received, as JavaScript would name it.
fn received<J: Json>(json: &J) -> String {
    let name = match json.kind() {
        Kind::Missing => "undefined",
        Kind::Null => "null",
        Kind::Bool | Kind::Number => return json.text(),
        Kind::Text => return format!("\"{}\"", json.text()),
        Kind::List => "list",
        Kind::Object => "object",
    };
    String::from(name)
}

fn check_fields<J: Json>(fields: &[Field], json: &J, path: &str, problems: &mut Vec<String>) {
    let mut missing = Vec::new();
    for Field { key, shape, required } in fields {
        let member = json.member(key);
        match member.kind() {
            Kind::Missing if *required => missing.push(format!("{path}: Missing required key \"{key}\"")),
            Kind::Missing | Kind::Null if !required => {}
            _ => shape.check(&member, format!("{path} -> {key}"), problems),
        }
    }
    problems.append(&mut missing);
}
