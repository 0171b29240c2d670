//! What a caller may add to a request: the options of the endpoints, and the form in which builders take them.

use std::borrow::Cow;
use std::marker::PhantomData;

use crate::models::CallValidHeaders;
use crate::request::Header;

mod games;
mod trophies;

pub use games::{PlayedGamesOptions, PurchasedGamesOptions, RecentlyPlayedGamesOptions};
pub use trophies::{HeaderOptions, PageOptions, SpecificTitleOptions, TrophyGroupOptions, TrophyPageOptions};

/// The options `T` of a call as ordered entries, which is how PSN gets them. Each options struct converts into
/// it, and so does `()` for none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options<T> {
    entries: Entries,
    kind: PhantomData<fn() -> T>,
}

/// Ordered entries and header overrides. An entry's text is plain where it goes into a query, and a JSON member
/// where it is a variable of a GraphQL query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entries {
    pub pairs: Vec<(Cow<'static, str>, String)>,
    pub header_overrides: Vec<Header>,
}

/// Pairs as texts, to be written somewhere.
pub(crate) fn borrowed<'a>(pairs: &'a [(Cow<'static, str>, String)]) -> Vec<(&'a str, &'a str)> {
    pairs.iter().map(|(key, text)| (key.as_ref(), text.as_str())).collect()
}

impl<T> From<Entries> for Options<T> {
    fn from(entries: Entries) -> Self {
        Self {
            entries,
            kind: PhantomData,
        }
    }
}

impl<T> From<()> for Options<T> {
    fn from((): ()) -> Self {
        Self::from(Entries::default())
    }
}

impl<T> From<Options<T>> for Entries {
    fn from(options: Options<T>) -> Self {
        options.entries
    }
}

impl Entries {
    /// Adds an entry. psn-api collects entries in an object literal, where `__proto__` never becomes a key.
    pub fn push(&mut self, key: Cow<'static, str>, text: String) {
        if key != "__proto__" {
            self.pairs.push((key, text));
        }
    }

    /// Gives an entry its value: in its place if the caller named it, else at the end.
    pub fn set(&mut self, key: &'static str, value: &str) {
        match self.pairs.iter_mut().find(|(known, _)| known == key) {
            Some(entry) => value.clone_into(&mut entry.1),
            None => self.push(Cow::Borrowed(key), String::from(value)),
        }
    }

    /// Adds an entry of a query if there is a value for it.
    fn with(mut self, key: &'static str, value: Option<impl ToString>) -> Self {
        if let Some(value) = value {
            self.push(Cow::Borrowed(key), value.to_string());
        }
        self
    }

    /// Adds a variable of a GraphQL query if there is a value for it.
    fn variable(mut self, key: &'static str, json: Option<impl ToString>) -> Self {
        if let Some(json) = json {
            self.push(Cow::Borrowed(key), format!(r#""{key}":{}"#, json.to_string()));
        }
        self
    }

    fn headers(mut self, overrides: Option<CallValidHeaders>) -> Self {
        if let Some(overrides) = overrides {
            self.header_overrides
                .push((Cow::Borrowed("Accept-Language"), overrides.accept_language));
        }
        self
    }
}
