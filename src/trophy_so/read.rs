//! Reading answers in Rust programs. JavaScript programs get Trophy.so's JSON as it is.

use std::fmt;

use serde_json::Value;

use super::UserAchievement;
use super::answer::{Json, Kind, Meaning, meaning};

/// Why an answer gave no achievements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// The service refused: its status, and what it said.
    Refused { status: u16, body: String },
    /// The answer is no list of achievements: what is wrong with it, by item and key.
    Unreadable(String),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { status, body } => write!(f, "Trophy.so answered {status}: {body}"),
            Self::Unreadable(problems) => f.write_str(problems),
        }
    }
}

impl std::error::Error for ReadError {}

/// Reads an answer: its HTTP status and its body.
///
/// # Errors
/// When the service refused, or the answer is no list of achievements.
pub fn read(status: u16, body: &[u8]) -> Result<Vec<UserAchievement>, ReadError> {
    let parsed = match body {
        [] => Ok(None),
        body => serde_json::from_slice(body).map(Some),
    };
    match meaning(status, parsed.as_ref().ok().map(Option::as_ref).as_ref()) {
        Meaning::Achievements => {
            let list = parsed.ok().flatten().unwrap_or_default();
            serde_json::from_value(list).map_err(|failure| ReadError::Unreadable(failure.to_string()))
        }
        Meaning::Refused => Err(ReadError::Refused { status, body: String::from_utf8_lossy(body).into_owned() }),
        Meaning::Unreadable(problems) => Err(ReadError::Unreadable(problems)),
    }
}

/// What is not there is `None`.
impl Json for Option<&Value> {
    fn kind(&self) -> Kind {
        match self {
            None => Kind::Missing,
            Some(Value::Null) => Kind::Null,
            Some(Value::Bool(_)) => Kind::Bool,
            Some(Value::Number(_)) => Kind::Number,
            Some(Value::String(_)) => Kind::Text,
            Some(Value::Array(_)) => Kind::List,
            Some(Value::Object(_)) => Kind::Object,
        }
    }

    fn text(&self) -> String {
        match self {
            Some(Value::String(text)) => text.clone(),
            other => other.map(Value::to_string).unwrap_or_default(),
        }
    }

    fn member(&self, key: &str) -> Self {
        self.and_then(|value| value.get(key))
    }

    fn items(&self) -> Vec<Self> {
        self.and_then(Value::as_array).into_iter().flatten().map(Some).collect()
    }
}
