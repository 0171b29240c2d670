//! What requests are sent to in PSN's place.

use std::borrow::Cow;

#[cfg(feature = "client")]
use crate::request::Request;
use crate::request::via;

/// What stands in PSN's place.
pub(super) struct Elsewhere {
    pub base: String,
    /// Whether it speaks the relay's protocol, rather than passing on all that it gets.
    pub is_relay: bool,
}

impl Elsewhere {
    pub fn url<'a>(&self, url: &'a str) -> Cow<'a, str> {
        via(&self.base, url)
    }

    #[cfg(feature = "client")]
    pub fn request(&self, request: Request) -> Request {
        if self.is_relay { request.via_relay(&self.base) } else { request.via(&self.base) }
    }
}
