//! Reading answers in Rust programs. JavaScript programs get PSN's JSON as it is, so none of this is in the module.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::encoding::decode_base64;
use crate::models::{GroupResource, OAuthErrorBody, PsnErrorBody, PsnErrorDetail};
use crate::reply::{Reply, is_resource_type};
use crate::request::Call;

/// Why an answer gave no result.
#[derive(Debug)]
#[non_exhaustive]
pub enum ReadError {
    /// PSN refused, and said why.
    Psn(PsnErrorDetail),
    /// The sign-in refused, and said why.
    SignIn(OAuthErrorBody),
    /// PSN refused in another way, as GraphQL does; this is the whole answer.
    Refused(String),
    /// JSON of another shape than PSN's documentation and recordings show.
    Unreadable(serde_json::Error),
    /// No JSON, such as the HTML of PSN's edge; this is how it begins.
    NotJson(String),
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Psn(detail) => write!(f, "PSN answered {}: {}", detail.code, detail.message),
            Self::SignIn(body) => write!(f, "PSN refused to sign in: {}", body.error),
            Self::Refused(answer) => write!(f, "PSN refused: {answer}"),
            Self::Unreadable(failure) => write!(f, "PSN's answer could not be read: {failure}"),
            Self::NotJson(beginning) => write!(f, "PSN's answer is no JSON: {beginning}"),
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
        if self.reply == Reply::Nothing && body.is_empty() {
            return serde_json::from_value(Value::Null).map_err(ReadError::Unreadable);
        }
        let answer: Value = serde_json::from_slice(body).map_err(|_| ReadError::NotJson(beginning(body)))?;
        if answer.get("error").is_some_and(|error| !error.is_null()) {
            return Err(refusal(answer));
        }
        let has_data =
            |field| answer.get("data").and_then(|data| data.get(field)).is_some_and(|field| !field.is_null());
        let is_refusal = match self.reply {
            Reply::GraphQl(field) => !has_data(field),
            Reply::GraphQlOrNull(field) => !has_data(field) && answer.get("errors").is_some(),
            _ => false,
        };
        if is_refusal {
            return Err(ReadError::Refused(answer.to_string()));
        }
        serde_json::from_value(answer).map_err(ReadError::Unreadable)
    }
}

impl Call<GroupResource> {
    /// Reads the answer: its `Content-Type`, and its body. A relay gives bytes as JSON, which is read, too.
    ///
    /// # Errors
    /// When PSN answered an error, or nothing that can be the file.
    pub fn read_resource(&self, content_type: &str, body: &[u8]) -> Result<GroupResource, ReadError> {
        if is_resource_type(content_type) && !body.is_empty() {
            return Ok(GroupResource { content_type: content_type.to_owned(), bytes: body.to_vec() });
        }
        let answer: Value = serde_json::from_slice(body).map_err(|_| ReadError::NotJson(beginning(body)))?;
        wrapped(&answer).ok_or_else(|| refusal(answer))
    }
}

/// The bytes in the JSON of a relay.
fn wrapped(answer: &Value) -> Option<GroupResource> {
    let text = |name: &str| answer.get(name).and_then(Value::as_str);
    let content_type = text("contentType").filter(|content_type| is_resource_type(content_type))?.to_owned();
    let bytes = decode_base64(text("base64")?).filter(|bytes| !bytes.is_empty())?;
    answer.get("error").is_none().then_some(GroupResource { content_type, bytes })
}

fn refusal(answer: Value) -> ReadError {
    let whole = answer.to_string();
    let read = if answer.get("error").is_some_and(Value::is_string) {
        serde_json::from_value(answer).map(ReadError::SignIn)
    } else {
        serde_json::from_value(answer).map(|PsnErrorBody { error }| ReadError::Psn(error))
    };
    read.unwrap_or(ReadError::Refused(whole))
}

fn beginning(body: &[u8]) -> String {
    String::from_utf8_lossy(body).chars().take(100).collect()
}
