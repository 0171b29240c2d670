//! What an answer means, and what is wrong with one that cannot be read: which item, which key.

use std::fmt;

use crate::dates::is_iso_date;

/// So many problems are shown; the others are counted.
const MOST_PROBLEMS: usize = 10;
/// A string that is longer is not shown. Its beginning could be that of a secret, which nobody would find there to hide
/// it.
const LONGEST_SHOWN: usize = 100;

/// JSON that can be looked into, whoever has parsed it.
pub trait Json: Sized {
    fn kind(&self) -> Kind;
    /// How long a string is, or a list.
    fn length(&self) -> usize;
    /// What a string, a number or a truth value says.
    fn string(&self) -> String;
    /// A member of an object.
    fn member(&self, key: &str) -> Self;
    /// An item of a list.
    fn item(&self, index: usize) -> Self;
}

/// What a piece of JSON is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Missing,
    Null,
    Bool,
    Number,
    String,
    List,
    Object,
}

/// What an answer means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// The JSON has what was asked for, unless it has [`problems`].
    Success,
    /// The service refused, or something before it did.
    Refusal,
    /// What was asked for is elsewhere. Nobody asks there with the key.
    Redirect,
}

/// Says what an answer means. A redirect names a place, or is hidden by a browser, which then tells no status.
pub fn meaning(status: u16, names_another_place: bool, is_json: bool) -> Meaning {
    match status {
        0 | 301 | 302 | 303 | 307 | 308 if names_another_place => Meaning::Redirect,
        200..400 if is_json => Meaning::Success,
        _ => Meaning::Refusal,
    }
}

/// What keeps a body from being a list of achievements.
pub fn problems<J: Json>(body: &J) -> Option<String> {
    let mut problems = Problems::default();
    ANSWER.check(body, &Place::Response, &mut problems);
    problems.message()
}

#[derive(Default)]
struct Problems {
    shown: Vec<String>,
    others: usize,
}

impl Problems {
    fn note(&mut self, problem: impl FnOnce() -> String) {
        if self.shown.len() < MOST_PROBLEMS { self.shown.push(problem()) } else { self.others += 1 }
    }

    fn message(mut self) -> Option<String> {
        if self.others > 0 {
            self.shown.push(format!("and {} more", self.others));
        }
        (!self.shown.is_empty()).then(|| self.shown.join("; "))
    }
}

/// Where a piece of JSON is.
enum Place<'a> {
    Response,
    Item(&'a Place<'a>, usize),
    Member(&'a Place<'a>, &'static str),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Response => f.write_str("response"),
            Self::Item(list, index) => write!(f, "{list} -> [{index}]"),
            Self::Member(object, key) => write!(f, "{object} -> {key}"),
        }
    }
}

/// What a piece of JSON should be.
enum Shape {
    String,
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
    required("id", Shape::String),
    required("name", Shape::String),
    required("trigger", Shape::String),
    optional("description", Shape::String),
    optional("badgeUrl", Shape::String),
    optional("key", Shape::String),
    optional("streakLength", Shape::Number),
    optional("achievementIds", Shape::List(&Shape::String)),
    optional("metricId", Shape::String),
    optional("metricValue", Shape::Number),
    optional("metricName", Shape::String),
    optional("userAttributes", Shape::List(&ATTRIBUTE)),
    optional("eventAttribute", ATTRIBUTE),
    required("completions", Shape::Number),
    required("rarity", Shape::Number),
    optional("achievedAt", Shape::Date),
]));

const ATTRIBUTE: Shape = Shape::Object(&[required("key", Shape::String), required("value", Shape::String)]);

impl Shape {
    /// Notes what is wrong with `json`.
    fn check<J: Json>(&self, json: &J, place: &Place, problems: &mut Problems) {
        let wanted = match (self, json.kind()) {
            (Self::String, Kind::String) | (Self::Number, Kind::Number) => return,
            (Self::Date, Kind::String) if is_shown(json) && is_iso_date(&json.string()) => return,
            (Self::List(shape), Kind::List) => {
                for index in 0..json.length() {
                    shape.check(&json.item(index), &Place::Item(place, index), problems);
                }
                return;
            }
            (Self::Object(fields), Kind::Object) => return check_fields(fields, json, place, problems),
            (Self::Date, Kind::String) => "ISO 8601 date string",
            (Self::String | Self::Date, _) => "string",
            (Self::Number, _) => "number",
            (Self::List(_), _) => "list",
            (Self::Object(_), _) => "object",
        };
        problems.note(|| format!("{place}: Expected {wanted}. Received {}.", received(json)));
    }
}

fn is_shown<J: Json>(string: &J) -> bool {
    string.length() <= LONGEST_SHOWN
}

/// What was received, as JavaScript would name it.
fn received<J: Json>(json: &J) -> String {
    let name = match json.kind() {
        Kind::Missing => "undefined",
        Kind::Null => "null",
        Kind::Bool | Kind::Number => return json.string(),
        Kind::String if is_shown(json) => return format!("\"{}\"", json.string()),
        Kind::String => return format!("a string of {} characters", json.length()),
        Kind::List => "list",
        Kind::Object => "object",
    };
    String::from(name)
}

fn check_fields<J: Json>(fields: &[Field], json: &J, place: &Place, problems: &mut Problems) {
    let mut missing = Vec::new();
    for Field { key, shape, required } in fields {
        let member = json.member(key);
        match member.kind() {
            Kind::Missing if *required => missing.push(*key),
            Kind::Missing | Kind::Null if !required => {}
            _ => shape.check(&member, &Place::Member(place, key), problems),
        }
    }
    for key in missing {
        problems.note(|| format!("{place}: Missing required key \"{key}\""));
    }
}
