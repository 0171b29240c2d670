//! Reading answers in Rust programs. JavaScript programs get Trophy.so's JSON as it is.

use std::fmt;

use serde_json::Value;

use super::UserAchievement;
use super::answer::{Json, Kind, Meaning, meaning, problems};

/// A body is repeated up to so many characters.
const LONGEST_SHOWN: usize = 1000;

/// Why an answer gave no achievements.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// The service refused: its status, and what it said.
    Refused { status: u16, body: String },
    /// The answer is no list of achievements: what is wrong with it, by item and key.
    Unreadable(String),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { status, body } => {
                let shown = body
                    .char_indices()
                    .nth(LONGEST_SHOWN)
                    .map_or(body.as_str(), |(end, _)| body.get(..end).unwrap_or_default());
                let rest = if shown.len() < body.len() { "…" } else { "" };
                write!(f, "Trophy.so answered {status}: {shown}{rest}")
            }
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
    // A redirect is a refusal here: its body is no list.
    if meaning(status, false, parsed.is_ok()) != Meaning::Success {
        return Err(ReadError::Refused { status, body: String::from_utf8_lossy(body).into_owned() });
    }
    let list = parsed.ok().flatten();
    if let Some(problems) = problems(&list.as_ref()) {
        return Err(ReadError::Unreadable(problems));
    }
    serde_json::from_value(list.unwrap_or_default()).map_err(|failure| ReadError::Unreadable(failure.to_string()))
}

/// What is not there is `None`.
impl Json for Option<&Value> {
    fn kind(&self) -> Kind {
        match self {
            None => Kind::Missing,
            Some(Value::Null) => Kind::Null,
            Some(Value::Bool(_)) => Kind::Bool,
            Some(Value::Number(_)) => Kind::Number,
            Some(Value::String(_)) => Kind::String,
            Some(Value::Array(_)) => Kind::List,
            Some(Value::Object(_)) => Kind::Object,
        }
    }

    fn length(&self) -> usize {
        match self {
            Some(Value::String(string)) => string.chars().count(),
            Some(Value::Array(items)) => items.len(),
            _ => 0,
        }
    }

    fn string(&self) -> String {
        match self {
            Some(Value::String(string)) => string.clone(),
            other => other.map(Value::to_string).unwrap_or_default(),
        }
    }

    fn member(&self, key: &str) -> Self {
        self.and_then(|value| value.get(key))
    }

    fn item(&self, index: usize) -> Self {
        self.and_then(|value| value.get(index))
    }
}
