//! Reading answers in Rust programs. JavaScript programs get PSN's JSON as it is, so none of this is in the module.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::models::{OAuthErrorBody, PsnErrorBody, PsnErrorDetail};
use crate::reply::Reply;
use crate::request::Call;

/// Why an answer gave no result.
#[derive(Debug)]
pub enum ReadError {
    /// PSN refused, and said why.
    Psn(PsnErrorDetail),
    /// The sign-in refused, and said why.
    SignIn(OAuthErrorBody),
    /// A GraphQL query came back without its data; this is the whole answer.
    NoData(String),
    /// No JSON, or JSON of another shape than PSN's documentation and recordings show.
    Unreadable(serde_json::Error),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Psn(detail) => write!(f, "PSN answered {}: {}", detail.code, detail.message),
            Self::SignIn(body) => write!(f, "PSN refused to sign in: {}", body.error),
            Self::NoData(answer) => write!(f, "PSN answered the query without data: {answer}"),
            Self::Unreadable(failure) => write!(f, "PSN's answer could not be read: {failure}"),
        }
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable(failure) => Some(failure),
            _ => None,
        }
    }
}

impl<R: DeserializeOwned> Call<R> {
    /// Reads the body of the answer. Unlike the JavaScript functions, this takes no error for a result.
    ///
    /// # Errors
    /// When PSN answered an error, or nothing that can be read.
    pub fn read(&self, body: &[u8]) -> Result<R, ReadError> {
        let answer: Value = serde_json::from_slice(body).map_err(ReadError::Unreadable)?;
        if answer.get("error").is_some_and(|error| !error.is_null()) {
            return Err(read_error(answer));
        }
        if let Reply::GraphQl(field) = self.reply
            && answer.get("data").and_then(|data| data.get(field)).is_none_or(Value::is_null)
        {
            return Err(ReadError::NoData(answer.to_string()));
        }
        serde_json::from_value(answer).map_err(ReadError::Unreadable)
    }
}

fn read_error(answer: Value) -> ReadError {
    if answer.get("error").is_some_and(Value::is_string) {
        return serde_json::from_value(answer).map_or_else(ReadError::Unreadable, ReadError::SignIn);
    }
    serde_json::from_value(answer).map_or_else(ReadError::Unreadable, |PsnErrorBody { error }| ReadError::Psn(error))
}
