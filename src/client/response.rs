//! What came back for a request: all that the decisions need to know of it.

use super::retry::retry_at;
use super::{Millis, PsnErrorCode};

/// An HTTP response, or what a program tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Response {
    /// 0 for a redirect that the browser hides.
    pub status: u16,
    pub body: BodyKind,
    /// The error in the JSON, if there is one.
    pub error: Option<ErrorBody>,
    /// Whether the JSON of a GraphQL response has the field of `data` that was asked for.
    pub has_data: bool,
    /// The header `X-RateLimit-Next-Available`.
    pub next_available: Option<String>,
    /// The header `Retry-After`.
    pub retry_after: Option<String>,
    /// The header `Content-Type`.
    pub content_type: Option<String>,
    /// Where a relay was asked: whether the response has the header by which relays mark theirs.
    pub relay_mark: Option<bool>,
}

/// What a body is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyKind {
    JsonObject,
    /// JSON that is no object.
    OtherJson,
    Html,
    Empty,
    /// What is no text, such as a picture.
    Bytes,
    /// Something else, or JSON that ends too early.
    Unreadable,
    /// More than is read.
    TooLarge,
}

/// What a JSON parser made of a body.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen::prelude::wasm_bindgen)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonKind {
    /// It is not JSON.
    None,
    Object,
    /// An array, a string, a number, a boolean or null.
    Other,
    /// It was not parsed: it is bytes, by its content type.
    Bytes,
}

impl BodyKind {
    /// The kind of a body that begins with `start`. A few characters are enough.
    pub fn of(json: JsonKind, start: &str) -> Self {
        let text = start.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}');
        match json {
            JsonKind::Object => Self::JsonObject,
            JsonKind::Other => Self::OtherJson,
            JsonKind::Bytes => Self::Bytes,
            JsonKind::None if text.is_empty() => Self::Empty,
            JsonKind::None if text.starts_with('<') => Self::Html,
            JsonKind::None => Self::Unreadable,
        }
    }

    pub fn is_json(self) -> bool {
        matches!(self, Self::JsonObject | Self::OtherJson)
    }
}

/// An error in PSN's words, or in a relay's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// PSN's own number for it.
    pub code: Option<u32>,
    pub message: Option<String>,
    pub reference_id: Option<String>,
    /// The word for it: OAuth's `error`, or the code of GraphQL's first error.
    pub kind: Option<String>,
    /// The relay's own word for it, if it is no error of PSN.
    pub relay: Option<PsnErrorCode>,
}

/// Why no whole response came.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen::prelude::wasm_bindgen)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportError {
    Network,
    Timeout,
    /// The response ended too early.
    Incomplete,
}

impl Response {
    pub fn new(status: u16, body: BodyKind) -> Self {
        Self {
            status,
            body,
            error: None,
            has_data: false,
            next_available: None,
            retry_after: None,
            content_type: None,
            relay_mark: None,
        }
    }

    /// A JSON object with the data that was asked for.
    pub fn success(status: u16) -> Self {
        Self { has_data: true, ..Self::new(status, BodyKind::JsonObject) }
    }

    /// A JSON object with an error.
    pub fn with_error(status: u16, error: ErrorBody) -> Self {
        Self { error: Some(error), ..Self::new(status, BodyKind::JsonObject) }
    }

    /// The same where a relay was asked. A relay answers in JSON alone: a page means that there is none.
    #[must_use]
    pub fn from_relay(mut self, is_marked: bool) -> Self {
        self.relay_mark = Some(is_marked);
        if self.body == BodyKind::Html && matches!(self.status, 200 | 404) {
            let message = Some(String::from("A page was found where the relay should be. Check the relay's address."));
            let error = ErrorBody { relay: Some(PsnErrorCode::InvalidResponse), message, ..ErrorBody::default() };
            self.body = BodyKind::JsonObject;
            self.error = Some(error);
        }
        self
    }

    /// When to try again, as the headers say.
    pub fn retry_at(&self, now: Millis) -> Option<Millis> {
        retry_at(self.next_available.as_deref(), self.retry_after.as_deref(), now)
    }

    /// Whether the relay itself refuses or fails, rather than PSN.
    pub(super) fn is_error_of_relay(&self) -> bool {
        self.error.as_ref().is_some_and(|error| error.relay.is_some())
    }

    /// The status, unless the browser hides it.
    pub(super) fn shown_status(&self) -> Option<u16> {
        (self.status != 0).then_some(self.status)
    }

    /// Whether it comes neither from the relay that was asked nor through it.
    pub(super) fn is_foreign(&self) -> bool {
        self.relay_mark == Some(false) && !self.is_error_of_relay()
    }
}
