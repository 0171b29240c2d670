//! What a relay says itself, rather than PSN.

use super::answer::error_of;
use super::{Answer, Content, ErrorBody, PsnErrorCode};

impl Answer {
    /// The same where a relay was asked, which answers in JSON alone: a page means that there is none.
    #[must_use]
    pub fn from_relay(mut self) -> Self {
        if self.content == Content::Html && matches!(self.status, 200 | 404) {
            let message = Some(String::from("A page was found where the relay should be. Check the relay's address."));
            let error = ErrorBody { relay: Some(PsnErrorCode::InvalidResponse), message, ..ErrorBody::default() };
            self.content = Content::Json { error: Some(error), has_data: false };
        }
        self
    }
}

/// Whether the relay refuses or fails, rather than PSN.
pub(super) fn is_of_relay(answer: &Answer) -> bool {
    error_of(answer).is_some_and(|error| error.relay.is_some())
}
